import type { Role } from '../../src/domain/roles.ts';
import { realDataset } from '../export/render.ts';

// What the examples should find, worked out from the data set by the plainest code, which shares none with the server.

const { fabriques, participations, organisations } = realDataset;
const total = fabriques.length;

/** The Fabriques of each actor in a role, by its id. */
export function fabriquesByActor(role: Role): Map<string, Set<string>> {
  const sets = new Map<string, Set<string>>();
  for (const { actor, fabrique } of participations.filter((it) => it.role === role)) {
    sets.set(actor, (sets.get(actor) ?? new Set()).add(fabrique));
  }
  return sets;
}

export interface ExpectedPair {
  readonly one: string;
  readonly other: string;
  /** Fabriques of the one, of the other, of both. */
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly p: number;
  readonly q: number;
}

/** All pairs of actors of a role, those that never met as well; of actors with so many Fabriques or more. */
export function pairsOf(role: Role, least: number): ExpectedPair[] {
  const actors = [...fabriquesByActor(role)].filter(([, own]) => own.size >= least);
  const pairs = actors.flatMap(([one, ofOne], place) =>
    actors.slice(place + 1).map(([other, ofOther]) => {
      const c = [...ofOne].filter((fabrique) => ofOther.has(fabrique)).length;
      return { one, other, a: ofOne.size, b: ofOther.size, c, p: upperTail(ofOne.size, ofOther.size, c) };
    }),
  );
  const sorted = pairs.map(({ p }) => p).sort((x, y) => x - y);
  // Benjamini and Hochberg: the least of m p / rank over this p and all greater ones.
  const rates = sorted.map((p, index) => (p * sorted.length) / (index + 1));
  return pairs.map((pair) => ({ ...pair, q: Math.min(...rates.slice(sorted.lastIndexOf(pair.p))) }));
}

/** The share of all ways to choose b of the Fabriques that take c or more of a given a: whole numbers below 2^53. */
export function upperTail(a: number, b: number, c: number): number {
  let ways = 0;
  for (let x = c; x <= Math.min(a, b); x += 1) ways += choose(a, x) * choose(total - a, b - x);
  return ways / choose(total, b);
}

function choose(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  let ways = 1;
  for (let factor = 1; factor <= k; factor += 1) ways = (ways * (n - k + factor)) / factor;
  return Math.round(ways);
}

export const nameOf = new Map(organisations.map(({ slug, name }) => [slug, name]));
export const shortNameOf = new Map(organisations.map(({ slug, name, acronym }) => [slug, acronym ?? name]));

/** The two-mode network of a role: the neighbours of each node, those of organisations by slug, of Fabriques by "F:slug". */
export function twoMode(role: Role): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  const link = (from: string, to: string) => neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
  for (const [actor, own] of fabriquesByActor(role)) {
    for (const fabrique of own) {
      link(actor, `F:${fabrique}`);
      link(`F:${fabrique}`, actor);
    }
  }
  return neighbours;
}

/** In how many parts a network falls without one of its nodes, or as it is. */
export function componentCount(neighbours: ReadonlyMap<string, ReadonlySet<string>>, without?: string): number {
  const seen = new Set(without === undefined ? [] : [without]);
  let count = 0;
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    count += 1;
    const queue = [start];
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      queue.push(...(neighbours.get(node) ?? []));
    }
  }
  return count;
}

/** Betweenness by its definition: of all pairs of other nodes, the shares of shortest paths that pass through, averaged. */
export function betweenness(neighbours: ReadonlyMap<string, ReadonlySet<string>>): Map<string, number> {
  const searches = new Map([...neighbours.keys()].map((start) => [start, search(neighbours, start)]));
  const paths = (from: string, to: string) => searches.get(from)?.get(to) ?? { length: Number.NaN, count: 0 };
  const nodes = [...neighbours.keys()];
  const pairs = ((nodes.length - 1) * (nodes.length - 2)) / 2;
  return new Map(
    nodes.map((via) => {
      let sum = 0;
      for (const [place, from] of nodes.entries()) {
        for (const to of nodes.slice(place + 1)) {
          const [whole, first, second] = [paths(from, to), paths(from, via), paths(via, to)];
          if (from === via || to === via || first.length + second.length !== whole.length) continue;
          sum += (first.count * second.count) / whole.count;
        }
      }
      return [via, sum / pairs];
    }),
  );
}

/** From a node to all in reach: how long the shortest paths are, and how many. */
function search(neighbours: ReadonlyMap<string, ReadonlySet<string>>, start: string) {
  const found = new Map([[start, { length: 0, count: 1 }]]);
  for (let length = 1, last = [start]; last.length > 0; length += 1) {
    const next = new Map<string, number>();
    for (const node of last) {
      for (const neighbour of neighbours.get(node) ?? []) {
        if (!found.has(neighbour)) {
          next.set(neighbour, (next.get(neighbour) ?? 0) + (found.get(node)?.count ?? 0));
        }
      }
    }
    for (const [node, count] of next) found.set(node, { length, count });
    last = [...next.keys()];
  }
  return found;
}

/** How many actors each Fabrique has in a role, with its year; those without any as well. */
export function numbersByFabrique(role: Role): { readonly year: number; readonly number: number }[] {
  return fabriques.map(({ slug, year }) => ({
    year,
    number: participations.filter((it) => it.fabrique === slug && it.role === role).length,
  }));
}
