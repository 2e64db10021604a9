import fc from 'fast-check';
import type { Network, VertexId } from '../../src/network/network.ts';
import { networkOf } from './examples.ts';

const letters = [...'abcdefghijkl'];

/** Small networks of 1 to 12 vertices, from none to many edges. */
export const randomNetworks: fc.Arbitrary<Network> = fc
  .record({
    order: fc.integer({ min: 1, max: letters.length }),
    ends: fc.array(fc.tuple(fc.nat(letters.length - 1), fc.nat(letters.length - 1)), { maxLength: 25 }),
  })
  .map(({ order, ends }) => {
    const pairs = ends
      .map(([one, other]) => [one % order, other % order].sort((a, b) => a - b))
      .filter(([one, other]) => one !== other)
      .map(([one = 0, other = 0]) => `${letters[one]}${letters[other]}`);
    const edges = [...new Set(pairs)].sort().map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]);
    return networkOf(edges, letters.slice(0, order));
  });

/** The neighbours of a vertex, read from the list of edges. */
export function plainNeighbours({ edges }: Network, id: VertexId): Set<VertexId> {
  return new Set(edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : [])));
}

/** Distances from a vertex to those that can be reached: each round adds the neighbours of the last one. */
export function plainDistances(network: Network, from: VertexId): Map<VertexId, number> {
  const distances = new Map([[from, 0]]);
  let last = [from];
  for (let distance = 1; last.length > 0; distance += 1) {
    const next = new Set(last.flatMap((id) => [...plainNeighbours(network, id)]).filter((id) => !distances.has(id)));
    for (const id of next) distances.set(id, distance);
    last = [...next];
  }
  return distances;
}
