import { randomUUID } from 'node:crypto';
import { SharedResult, type TaskOwner } from '../../../concurrency/shared-result.ts';
import type { VertexColumns } from '../../../network/measure.ts';
import type { Network } from '../../../network/network.ts';
import { pageRankDamping } from '../../../network/parameters.ts';
import type { GraphStore, GraphTransaction } from '../../../store/engines/graph-store.ts';
import { dropGraph, gdsAvailable, gdsMeasures, gdsPageRank, projectGraph } from '../../../store/statements/gds.ts';
import { TaskScheduler, type WaitingLimits } from './scheduler.ts';

/** Longest time for quick statements, in milliseconds: whether the library is there, and dropping a graph. */
const promptMs = 5_000;
/**
 * Time after which the database ends a transaction by itself, in milliseconds, in case this process can no longer do so. Networks
 * are limited by `databaseAnalysisLimit`, and a request has a deadline of its own.
 */
const strandedMs = 600_000;

/**
 * Measures networks in Neo4j by its Graph Data Science library. One network at a time, because each uses several processors and
 * memory of the database; clients take turns. Values are converted to the definitions of `src/network`.
 */
export class NetworkGds {
  readonly #store: GraphStore;
  readonly #scheduler: TaskScheduler;
  #found: SharedResult<boolean>;

  constructor(store: GraphStore, limits: WaitingLimits = {}) {
    this.#store = store;
    this.#scheduler = new TaskScheduler({ slots: 1, ...limits });
    this.#found = this.#find();
  }

  /** The tasks that run and wait now. */
  get queue(): { readonly running: number; readonly waiting: number } {
    return this.#scheduler.queue;
  }

  /** Whether the database has the library. A positive answer is remembered. Errors: those of the store's reads. */
  async isAvailable(owner: TaskOwner): Promise<boolean> {
    if (!this.#store.capabilities.procedures) return false;
    const lookup = this.#found;
    const found = await lookup.get(owner);
    // The library may be installed at any time, so a negative answer is not remembered.
    if (!found && this.#found === lookup) this.#found = this.#find();
    return found;
  }

  /**
   * Measures a network. It must have at least one edge.
   *
   * Errors: `TOO_MANY_REQUESTS` and `OVERLOADED` when too many wait, the reason of the owner's signal, and those of the store's
   * reads.
   */
  measure(network: Network, owner: TaskOwner): Promise<VertexColumns> {
    return this.#scheduler.run(owner, (signal) => this.#measure(network, signal));
  }

  /** Aborts all measuring. Owners that wait get `OVERLOADED`. */
  close(): Promise<void> {
    return this.#scheduler.close();
  }

  #find(): SharedResult<boolean> {
    const find = async (transaction: GraphTransaction) =>
      ((await gdsAvailable.run(transaction, {}))[0]?.found ?? 0) > 0;
    return new SharedResult(({ signal }) => this.#store.read(find, { timeoutMs: promptMs, signal }));
  }

  /** Uses one transaction, so that all statements reach the same server of a cluster: the projected graph is in its memory. */
  async #measure(network: Network, signal: AbortSignal): Promise<VertexColumns> {
    const graph = `fabriques-network-${randomUUID()}`;
    try {
      return await this.#store.read((transaction) => measureAs(graph, network, transaction), {
        timeoutMs: strandedMs,
        signal,
      });
    } catch (error) {
      const drop = (transaction: GraphTransaction) => dropGraph.run(transaction, { graph });
      // The first failure is the one to report. A database that fails here too has lost its memory, and the graph with it.
      await this.#store.read(drop, { timeoutMs: promptMs }).catch(() => undefined);
      throw error;
    }
  }
}

async function measureAs(graph: string, network: Network, transaction: GraphTransaction): Promise<VertexColumns> {
  const order = network.vertices.length;
  // A retried transaction may find the graph of the first attempt.
  await dropGraph.run(transaction, { graph });
  await projectGraph.run(transaction, { graph, edges: numberedEdges(network) });
  const values = async (query: (typeof gdsMeasures)[keyof typeof gdsMeasures]) =>
    valuesIn(await query.run(transaction, { graph }), order);
  const columns: VertexColumns = {
    degree: await values(gdsMeasures.degree),
    strength: await values(gdsMeasures.strength),
    betweenness: sharesOfPairs(await values(gdsMeasures.betweenness)),
    closeness: await values(gdsMeasures.closeness),
    pageRank: sharesOfSum(valuesIn(await gdsPageRank.run(transaction, { graph, damping: pageRankDamping }), order)),
    coreness: await values(gdsMeasures.coreness),
    clustering: await values(gdsMeasures.clustering),
    component: await values(gdsMeasures.component),
  };
  await dropGraph.run(transaction, { graph });
  return columns;
}

type NumberedEdge = [source: number, target: number | null, weight: number | null];

/** Edges by the numbers of their vertices. A vertex without an edge is an edge without a target. */
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

function valuesIn(rows: readonly { readonly values: readonly number[] }[], order: number): readonly number[] {
  const values = rows[0]?.values ?? [];
  if (values.length === order) return values;
  throw new Error(`Graph Data Science returned values for ${values.length} vertices instead of ${order}.`);
}

/** The library sums over pairs of other vertices. Our betweenness is the mean over all pairs. */
function sharesOfPairs(counts: readonly number[]): number[] {
  const pairs = Math.max(1, ((counts.length - 1) * (counts.length - 2)) / 2);
  return counts.map((count) => count / pairs);
}

/**
 * The library adds 0.15 to each vertex and drops the value of vertices without an edge. We distribute that value over all
 * vertices, which multiplies all values by one factor. So dividing by the sum gives our PageRank, which sums to 1.
 */
function sharesOfSum(values: readonly number[]): number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => value / sum);
}
