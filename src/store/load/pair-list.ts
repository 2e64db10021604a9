import type { Dataset } from '../../domain/dataset.ts';
import { groupBy } from '../../domain/group-by.ts';
import { type Role, roles } from '../../domain/roles.ts';
import { pairListName, pairPageSize, storedPairs } from '../statements/precomputed-lists.ts';
import { known } from './known.ts';

/** Actors that are paired at first, those with the most Fabriques. More are needed only if others may have better pairs. */
const initialActors = 2_000;

/** Two actors with their Fabriques in common. Keys are sort keys; counts are numbers of Fabriques in the role of each. */
export interface FrequentPair {
  readonly aId: string;
  readonly aKey: string;
  readonly bId: string;
  readonly bKey: string;
  readonly aCount: number;
  readonly bCount: number;
  readonly fabriqueIds: readonly string[];
}

/**
 * For every two roles, the 1,000 pairs of actors with the most Fabriques in common, in the order of `coOccurrences`. They are
 * precomputed because finding them takes a scan of the whole graph. `complete`: there are no other pairs.
 */
export function frequentPairs(dataset: Dataset, keyOf: KeyOf) {
  const slugs = [...new Set(dataset.participations.map(({ fabrique }) => fabrique))];
  const numberOf = new Map(slugs.map((slug, number) => [slug, number]));
  const members = new Map(roles.map((role) => [role, membersOf(dataset, role, numberOf, keyOf)]));
  return roles.flatMap((roleA) =>
    roles.map((roleB) => {
      const pairs = bestPairs(known(members, roleA), known(members, roleB), slugs);
      return { list: pairListName(roleA, roleB), ...pairs };
    }),
  );
}

/** The sort key of an actor, by its id. */
type KeyOf = (actor: string) => string;

interface Member {
  readonly id: string;
  readonly key: string;
  /** Numbers of its Fabriques in this role. The numbering is the same for all roles. */
  readonly fabriques: readonly number[];
}

/** The actors that have a role. */
interface Members {
  /** By key, which is also the order of pairs with equal counts. */
  readonly members: readonly Member[];
  /** For each Fabrique, the positions of its actors in `members`. */
  readonly ofFabrique: readonly (readonly number[] | undefined)[];
  /** Numbers of Fabriques of the members, in descending order. */
  readonly counts: readonly number[];
}

function membersOf(dataset: Dataset, role: Role, numberOf: ReadonlyMap<string, number>, keyOf: KeyOf): Members {
  const held = groupBy(
    dataset.participations.filter((it) => it.role === role),
    ({ actor }) => actor,
  );
  const members = [...held]
    .map(([id, its]) => ({
      id,
      key: keyOf(id),
      fabriques: [...new Set(its.map(({ fabrique }) => known(numberOf, fabrique)))],
    }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  const ofFabrique: number[][] = [];
  for (const [position, { fabriques }] of members.entries()) {
    for (const fabrique of fabriques) {
      const its = ofFabrique[fabrique];
      if (its === undefined) ofFabrique[fabrique] = [position];
      else its.push(position);
    }
  }
  return { members, ofFabrique, counts: members.map((it) => it.fabriques.length).sort((one, other) => other - one) };
}

/** A pair has at most as many Fabriques in common as either actor has, so actors with few cannot be in the best pairs. */
function bestPairs(a: Members, b: Members, slugs: readonly string[]) {
  for (let size = initialActors; ; size *= 4) {
    // Actors with this number of Fabriques or fewer are left out.
    const threshold = Math.max(a.counts[size] ?? 0, b.counts[size] ?? 0);
    const all = threshold <= 1;
    const { found, pairs } = bestAmong(a, b, all ? 0 : threshold, slugs);
    const last = pairs[storedPairs - 1];
    if (all || (last !== undefined && last.fabriqueIds.length > threshold)) {
      return { pairs, complete: all && found <= storedPairs };
    }
  }
}

/** Counts all pairs and returns the best ones. Memory is bounded: candidates that cannot be among the best are dropped. */
function bestAmong(a: Members, b: Members, threshold: number, slugs: readonly string[]) {
  let found = 0;
  /** Current cut-off: pairs with a lower count are dropped. */
  let least = 1;
  /** Candidates with a count above the cut-off. */
  let better = 0;
  /** Number of candidates by count. */
  const pairsWith = new Map<number, number>();
  const candidates: { one: Member; other: Member; count: number }[] = [];
  eachPair(a, b, threshold, (one, other, count) => {
    found += 1;
    const equal = pairsWith.get(count) ?? 0;
    if (count < least || (count === least && better + equal >= storedPairs)) return;
    candidates.push({ one, other, count });
    pairsWith.set(count, equal + 1);
    if (count > least) better += 1;
    while (better >= storedPairs) {
      least += 1;
      better -= pairsWith.get(least) ?? 0;
    }
  });
  /** Number of candidates with exactly the cut-off count that are still returned. */
  let room = storedPairs - better;
  const best = candidates.filter(({ count }) => count > least || (count === least && room-- > 0));
  const pairs = best.map(({ one, other }): FrequentPair => {
    const its = new Set(other.fabriques);
    return {
      ...{ aId: one.id, aKey: one.key, bId: other.id, bKey: other.key },
      ...{ aCount: one.fabriques.length, bCount: other.fabriques.length },
      fabriqueIds: one.fabriques.filter((fabrique) => its.has(fabrique)).map((fabrique) => slugs[fabrique] as string),
    };
  });
  return { found, pairs: pairs.sort((one, other) => other.fabriqueIds.length - one.fabriqueIds.length) };
}

/**
 * Calls `call` for each pair that has Fabriques in common, in the order of keys, with their number. Actors with at most
 * `threshold` Fabriques are left out. If both have the same role, each pair comes once.
 */
function eachPair(
  a: Members,
  b: Members,
  threshold: number,
  call: (one: Member, other: Member, count: number) => void,
): void {
  const counts = new Int32Array(b.members.length);
  const included = b.members.map(({ fabriques }) => fabriques.length > threshold);
  for (const [position, one] of a.members.entries()) {
    if (one.fabriques.length <= threshold) continue;
    const partners: number[] = [];
    for (const fabrique of one.fabriques) {
      for (const at of b.ofFabrique[fabrique] ?? []) {
        if (!included[at] || (a === b && at <= position)) continue;
        const count = counts[at] as number;
        if (count === 0) partners.push(at);
        counts[at] = count + 1;
      }
    }
    for (const at of Int32Array.from(partners).sort()) {
      const other = b.members[at] as Member;
      if (other.id !== one.id) call(one, other, counts[at] as number);
      counts[at] = 0;
    }
  }
}

/** Rows of the import: pages of pairs as JSON. The count and keys of its last pair locate a page for a cursor. */
export function pairPages(lists: ReturnType<typeof frequentPairs>) {
  return lists.flatMap(({ list, pairs, complete }) => {
    const pages = [];
    for (let start = 0; start < pairs.length; start += pairPageSize) {
      const page = pairs.slice(start, start + pairPageSize);
      const last = page.at(-1);
      pages.push({
        list,
        number: start / pairPageSize,
        pairs: page.map((pair) => JSON.stringify(pair)),
        lastCount: last?.fabriqueIds.length ?? 0,
        lastA: last?.aKey ?? '',
        lastB: last?.bKey ?? '',
        complete,
      });
    }
    return pages;
  });
}
