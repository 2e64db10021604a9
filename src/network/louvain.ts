import { at, type Graph, intAt, uintAt } from './graph.ts';

/** Gains below this, in units of the mean weight of an edge, count as none: they may be rounding errors. */
const smallestGain = 1e-10;
/** Most passes over the vertices of a level. Without gains they end before: after about ten. */
const mostPasses = 1_000;

/** The vertices of the graph, or its communities of the level before, numbered from 0. Rows as in `Graph`. */
interface Level {
  readonly order: number;
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly weights: Float64Array;
  /** The weight of all edges of each vertex. Edges within a community, which have no row, count twice. */
  readonly strengths: Float64Array;
}

/**
 * One run of the Louvain method: a label for each vertex, the same within a community. Weights must have a mean of 1 (`scaled`).
 *
 * Vertices are visited in `visits`, an order of their numbers. Each moves to the community of a neighbour that raises the
 * modularity most, or to one of its own, until no move raises it any more. The communities are then the vertices of the next
 * level. Of equal gains the community with the highest number counts, and a vertex stays where it is if that is as good.
 * `random` chooses where each pass begins. graphology-communities-louvain gives the same communities, 20 to 100 times slower:
 * it builds its index and copies the graph for each run.
 *
 * Reference: V. D. Blondel, J.-L. Guillaume, R. Lambiotte and E. Lefebvre, "Fast unfolding of communities in large
 * networks", Journal of Statistical Mechanics, P10008, 2008.
 */
export function louvain(graph: Graph, visits: readonly number[], resolution: number, random: () => number): number[] {
  let level = firstLevel(graph, visits);
  const weight = graph.links.reduce((sum, link) => sum + link.weight, 0);
  let labels = visits.map((_, position) => position);
  for (;;) {
    const communities = moved(level, resolution, weight, random);
    if (communities === null) break;
    const numbers = renumbered(communities);
    labels = labels.map((label) => uintAt(numbers, label));
    level = merged(level, numbers);
  }
  const byVertex = new Array<number>(graph.order);
  for (const [position, vertex] of visits.entries()) byVertex[vertex] = labels[position] as number;
  return byVertex;
}

/** The graph with its vertices in the order of the visits. */
function firstLevel(graph: Graph, visits: readonly number[]): Level {
  const { order } = graph;
  const positions = new Uint32Array(order);
  for (const [position, vertex] of visits.entries()) positions[vertex] = position;
  const starts = new Uint32Array(order + 1);
  const neighbours = new Uint32Array(graph.neighbours.length);
  const weights = new Float64Array(graph.weights.length);
  const strengths = new Float64Array(order);
  let next = 0;
  for (const [position, vertex] of visits.entries()) {
    for (let index = uintAt(graph.starts, vertex); index < uintAt(graph.starts, vertex + 1); index += 1) {
      neighbours[next] = uintAt(positions, uintAt(graph.neighbours, index));
      weights[next] = at(graph.weights, index);
      strengths[position] = at(strengths, position) + at(weights, next);
      next += 1;
    }
    starts[position + 1] = next;
  }
  return { order, starts, neighbours, weights, strengths };
}

/** The community of each vertex of a level after all moves. Null if none was made. */
function moved(level: Level, resolution: number, weight: number, random: () => number): Uint32Array | null {
  const { order, starts, neighbours, weights, strengths } = level;
  const community = new Uint32Array(order);
  for (let vertex = 0; vertex < order; vertex += 1) community[vertex] = vertex;
  const sizes = new Uint32Array(order).fill(1);
  const totals = strengths.slice();
  const empty: number[] = [];
  // The communities next to a vertex: the first `count` of `near`. `weightTo` is the weight of its edges to each, 0 to others.
  const near = new Uint32Array(order);
  const weightTo = new Float64Array(order);
  let isMoved = false;
  let isMoving = true;
  for (let pass = 0; isMoving && pass < mostPasses; pass += 1) {
    isMoving = false;
    let vertex = Math.floor(random() * order);
    for (let step = 0; step < order; step += 1) {
      if (step > 0) vertex = vertex + 1 === order ? 0 : vertex + 1;
      const own = uintAt(community, vertex);
      const strength = at(strengths, vertex);
      const end = uintAt(starts, vertex + 1);
      let count = 0;
      for (let index = uintAt(starts, vertex); index < end; index += 1) {
        const other = uintAt(community, uintAt(neighbours, index));
        const known = at(weightTo, other);
        // All weights are above 0.
        if (known === 0) {
          near[count] = other;
          count += 1;
        }
        weightTo[other] = known + at(weights, index);
      }
      // The gain of joining a community, compared with being alone, times the weight of all edges.
      const share = (strength * resolution) / (2 * weight);
      let best = own;
      let highest = at(weightTo, own) - share * (at(totals, own) - strength);
      weightTo[own] = 0;
      for (let index = 0; index < count; index += 1) {
        const to = uintAt(near, index);
        if (to === own) continue;
        const gain = at(weightTo, to) - share * at(totals, to);
        weightTo[to] = 0;
        const isTie = Math.abs(gain - highest) < smallestGain;
        if (isTie ? best !== own && to > best : gain > highest) {
          best = to;
          highest = gain;
        }
      }
      // The gain of being alone is 0.
      if (highest < 0) best = uintAt(sizes, own) === 1 ? own : (empty.pop() as number);
      if (best === own) continue;
      totals[own] = at(totals, own) - strength;
      totals[best] = at(totals, best) + strength;
      sizes[own] = uintAt(sizes, own) - 1;
      sizes[best] = uintAt(sizes, best) + 1;
      community[vertex] = best;
      if (uintAt(sizes, own) === 0) empty.push(own);
      isMoving = true;
      isMoved = true;
    }
  }
  return isMoved ? community : null;
}

/** The groups next to some vertices, and the weight of the edges to each of them. */
class Near {
  /** The first `count` are used. */
  readonly groups: Uint32Array;
  count = 0;
  /** 0 for groups that are not near. */
  readonly #weights: Float64Array;

  constructor(order: number) {
    this.groups = new Uint32Array(order);
    this.#weights = new Float64Array(order);
  }

  weightTo(group: number): number {
    return at(this.#weights, group);
  }

  clear(): void {
    for (let index = 0; index < this.count; index += 1) this.#weights[uintAt(this.groups, index)] = 0;
    this.count = 0;
  }

  /** Only the neighbours of this vertex. */
  read(level: Level, vertex: number, group: Uint32Array): void {
    this.clear();
    this.add(level, vertex, group);
  }

  add({ starts, neighbours, weights }: Level, vertex: number, group: Uint32Array): void {
    const end = uintAt(starts, vertex + 1);
    for (let index = uintAt(starts, vertex); index < end; index += 1) {
      const other = uintAt(group, uintAt(neighbours, index));
      const known = at(this.#weights, other);
      // All weights are above 0.
      if (known === 0) {
        this.groups[this.count] = other;
        this.count += 1;
      }
      this.#weights[other] = known + at(weights, index);
    }
  }
}

/** The same communities, numbered from 0 in the order of their first vertices. */
function renumbered(community: Uint32Array): Uint32Array {
  const numbers = new Int32Array(community.length).fill(-1);
  let count = 0;
  return community.map((label) => {
    if (intAt(numbers, label) === -1) {
      numbers[label] = count;
      count += 1;
    }
    return intAt(numbers, label);
  });
}

/** The level whose vertices are the communities of another one. */
function merged(level: Level, numbers: Uint32Array): Level {
  const members: number[][] = [];
  for (let vertex = 0; vertex < level.order; vertex += 1) {
    const number = uintAt(numbers, vertex);
    members[number] ??= [];
    members[number].push(vertex);
  }
  const order = members.length;
  const starts = new Uint32Array(order + 1);
  const strengths = new Float64Array(order);
  const neighbours = new Uint32Array(level.neighbours.length);
  const weights = new Float64Array(level.neighbours.length);
  const near = new Near(order);
  let next = 0;
  for (const [number, own] of members.entries()) {
    near.clear();
    for (const vertex of own) {
      strengths[number] = at(strengths, number) + at(level.strengths, vertex);
      near.add(level, vertex, numbers);
    }
    for (const other of near.groups.slice(0, near.count).sort()) {
      if (other === number) continue;
      neighbours[next] = other;
      weights[next] = near.weightTo(other);
      next += 1;
    }
    starts[number + 1] = next;
  }
  return { order, starts, neighbours: neighbours.subarray(0, next), weights: weights.subarray(0, next), strengths };
}
