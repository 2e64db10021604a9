import { randomUUID } from 'node:crypto';
import { PublicError } from '../domain/error.ts';
import type { VertexColumns } from '../network/measure.ts';
import type { Network } from '../network/network.ts';
import { pageRankDamping } from '../network/parameters.ts';
import type { GraphStore, GraphTransaction } from '../store/graph-store.ts';
import { dropGraph, gdsAvailable, gdsMeasures, gdsPageRank, projectGraph } from '../store/queries/gds.ts';

export interface NetworkGdsOptions {
  /** Milliseconds after which the database ends the work on a network. */
  readonly timeoutMs?: number;
  /** Networks that may wait or be measured; one more is refused. */
  readonly maximumWaiting?: number;
}

/**
 * Measures networks in Neo4j, by its Graph Data Science library, one after the other: it uses several processors for each,
 * and memory of the database. Figures are turned into those of `src/network`, whose definitions hold.
 */
export class NetworkGds {
  readonly #store: GraphStore;
  readonly #options: Required<NetworkGdsOptions>;
  #available: Promise<boolean> | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(store: GraphStore, { timeoutMs = 120_000, maximumWaiting = 20 }: NetworkGdsOptions = {}) {
    this.#store = store;
    this.#options = { timeoutMs, maximumWaiting };
  }

  /** Whether the database has the library; once it does, it is not asked again. */
  async isAvailable(): Promise<boolean> {
    if (this.#store.capabilities.engine !== 'neo4j') return false;
    this.#available ??= this.#store.read(async (transaction) => {
      const [row] = await gdsAvailable.run(transaction, {});
      return (row?.found ?? 0) > 0;
    });
    const asked = this.#available;
    const found = await asked.catch((error: unknown) => {
      this.#available = undefined;
      throw error;
    });
    if (!found) this.#available = undefined;
    return found;
  }

  /** Figures of a network with an edge or more. Errors: `TIMEOUT` when it takes too long, or too many others wait. */
  async measure(network: Network): Promise<VertexColumns> {
    if (this.#waiting >= this.#options.maximumWaiting) {
      throw new PublicError('TIMEOUT', 'Too many networks are being analysed. Ask again in a minute.');
    }
    this.#waiting += 1;
    const turn = this.#last.then(() => this.#measure(network));
    this.#last = turn.catch(() => undefined).finally(() => this.#waiting--);
    return turn;
  }

  /** In one transaction, so that all statements reach the same server of a cluster: the graph is in the memory of that one. */
  async #measure(network: Network): Promise<VertexColumns> {
    const graph = `fabriques-network-${randomUUID()}`;
    try {
      return await this.#store.read((transaction) => measureAs(graph, network, transaction), {
        timeoutMs: this.#options.timeoutMs,
      });
    } catch (error) {
      // What failed first is what matters: a database that fails here too has lost the graph with its memory.
      await this.#store.read((transaction) => dropGraph.run(transaction, { graph })).catch(() => undefined);
      throw error;
    }
  }
}

async function measureAs(graph: string, network: Network, transaction: GraphTransaction): Promise<VertexColumns> {
  const order = network.vertices.length;
  // A transaction that is tried again may find what the first attempt left.
  await dropGraph.run(transaction, { graph });
  await projectGraph.run(transaction, { graph, edges: numberedEdges(network) });
  const figures = async (query: (typeof gdsMeasures)[keyof typeof gdsMeasures]) =>
    figuresIn(await query.run(transaction, { graph }), order);
  const columns: VertexColumns = {
    degree: await figures(gdsMeasures.degree),
    strength: await figures(gdsMeasures.strength),
    betweenness: sharesOfPairs(await figures(gdsMeasures.betweenness)),
    closeness: await figures(gdsMeasures.closeness),
    pageRank: sharesOfSum(figuresIn(await gdsPageRank.run(transaction, { graph, damping: pageRankDamping }), order)),
    coreness: await figures(gdsMeasures.coreness),
    clustering: await figures(gdsMeasures.clustering),
    component: await figures(gdsMeasures.component),
  };
  await dropGraph.run(transaction, { graph });
  return columns;
}

type NumberedEdge = [source: number, target: number | null, weight: number | null];

/** Vertices by their places; those without an edge alone. */
function numberedEdges({ vertices, edges }: Network): NumberedEdge[] {
  const numbers = new Map(vertices.map(({ id }, number) => [id, number]));
  const linked = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return [
    ...edges.map(
      ({ source, target, weight }): NumberedEdge => [
        numbers.get(source) as number,
        numbers.get(target) as number,
        weight,
      ],
    ),
    ...vertices.flatMap(({ id }, number): NumberedEdge[] => (linked.has(id) ? [] : [[number, null, null]])),
  ];
}

function figuresIn(rows: readonly { readonly figures: readonly number[] }[], order: number): readonly number[] {
  const figures = rows[0]?.figures ?? [];
  if (figures.length === order) return figures;
  throw new Error(`Graph Data Science gave the figures of ${figures.length} vertices, and there are ${order}.`);
}

/** The library counts pairs of others; ours is the share of all of them. */
function sharesOfPairs(counts: readonly number[]): number[] {
  const pairs = Math.max(1, ((counts.length - 1) * (counts.length - 2)) / 2);
  return counts.map((count) => count / pairs);
}

/**
 * The library gives each vertex 0.15 and what its neighbours pass on, and loses what reaches one without an edge; ours spreads
 * that over all alike, which multiplies all values by the same number, and they sum to 1.
 */
function sharesOfSum(values: readonly number[]): number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => value / sum);
}
