import { randomUUID } from 'node:crypto';
import { SharedResult, type TaskOwner } from '../../../concurrency/shared-result.ts';
import type { VertexColumns } from '../../../network/measure.ts';
import type { Network } from '../../../network/network.ts';
import { pageRankDamping } from '../../../network/parameters.ts';
import type { GraphStore, GraphTransaction } from '../../../store/engines/graph-store.ts';
import { dropGraph, gdsAvailable, gdsMeasures, gdsPageRank, projectGraph } from '../../../store/statements/gds.ts';
import { TaskScheduler } from './scheduler.ts';

export interface NetworkGdsOptions {
  /** Milliseconds after which the database ends the work on a network. Default: 20,000. */
  readonly timeoutMs?: number;
  /** Networks of one client that may wait. Default: 2. */
  readonly waitingPerClient?: number;
  /** Networks that may wait, of all clients together. Default: 20. */
  readonly waiting?: number;
}

/** Longest wait in milliseconds for what the database answers at once: whether it has the library, and to drop a graph. */
const promptMs = 5_000;

/**
 * Measures networks in Neo4j, by its Graph Data Science library, one after the other, clients in turn: it uses several
 * processors for each, and memory of the database. Figures are turned into those of `src/network`, whose definitions hold.
 */
export class NetworkGds {
  readonly #store: GraphStore;
  readonly #timeoutMs: number;
  readonly #scheduler: TaskScheduler;
  #found: SharedResult<boolean>;

  constructor(store: GraphStore, { timeoutMs = 20_000, ...limits }: NetworkGdsOptions = {}) {
    this.#store = store;
    this.#timeoutMs = timeoutMs;
    this.#scheduler = new TaskScheduler({ slots: 1, timeoutMs, ...limits });
    this.#found = this.#find();
  }

  /** Whether the database has the library; once it does, it is not asked again. Errors: those of the store's reads. */
  async isAvailable(owner: TaskOwner): Promise<boolean> {
    if (!this.#store.capabilities.procedures) return false;
    const asked = this.#found;
    const found = await asked.get(owner);
    // It may be installed at any time.
    if (!found && this.#found === asked) this.#found = this.#find();
    return found;
  }

  /**
   * Figures of a network with an edge or more.
   *
   * Errors: `TIMEOUT` when it takes too long, `TOO_MANY_REQUESTS` and `OVERLOADED` when too many wait, the reason of the
   * owner's signal, and those of the store's reads.
   */
  measure(network: Network, owner: TaskOwner): Promise<VertexColumns> {
    return this.#scheduler.run(owner, (signal) => this.#measure(network, signal));
  }

  /** Ends what is measured: whoever waits is answered with `OVERLOADED`. */
  close(): Promise<void> {
    return this.#scheduler.close();
  }

  #find(): SharedResult<boolean> {
    const find = async (transaction: GraphTransaction) =>
      ((await gdsAvailable.run(transaction, {}))[0]?.found ?? 0) > 0;
    return new SharedResult(({ signal }) => this.#store.read(find, { timeoutMs: promptMs, signal }));
  }

  /** In one transaction, so that all statements reach the same server of a cluster: the graph is in the memory of that one. */
  async #measure(network: Network, signal: AbortSignal): Promise<VertexColumns> {
    const graph = `fabriques-network-${randomUUID()}`;
    try {
      return await this.#store.read((transaction) => measureAs(graph, network, transaction), {
        timeoutMs: this.#timeoutMs,
        signal,
      });
    } catch (error) {
      const drop = (transaction: GraphTransaction) => dropGraph.run(transaction, { graph });
      // What failed first is what matters: a database that fails here too has lost the graph with its memory.
      await this.#store.read(drop, { timeoutMs: promptMs }).catch(() => undefined);
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
