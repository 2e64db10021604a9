import type { Dataset } from '../../domain/dataset.ts';
import { groupBy } from '../../domain/group-by.ts';
import { type Role, roles } from '../../domain/roles.ts';
import { pairListName, pairPageSize, storedPairs } from '../statements/precomputed-lists.ts';
import { known } from './graph-outline.ts';

/** How many actors are paired with each other at first: more only when the best pairs may lie beyond them. */
const firstActors = 2_000;

/** Two actors in their roles, the Fabriques of each, and those of both. */
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
 * The pairs of actors with most Fabriques in common, by role, as `coOccurrences` orders them: worked out once, since the
 * graph would have to be read whole for each who asks. `complete` tells that no pair is left out.
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

/** The place of an actor in the order of names. */
type KeyOf = (actor: string) => string;

interface Member {
  readonly id: string;
  readonly key: string;
  /** Fabriques by number, as all roles number them. */
  readonly fabriques: readonly number[];
}

/** All who hold a role. */
interface Members {
  /** By key, so that pairs come in the order in which equal ones stand. */
  readonly members: readonly Member[];
  /** The members of each Fabrique, by their place here. */
  readonly ofFabrique: readonly (readonly number[] | undefined)[];
  /** How many Fabriques each has, the most first. */
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
  for (const [place, { fabriques }] of members.entries()) {
    for (const fabrique of fabriques) {
      const its = ofFabrique[fabrique];
      if (its === undefined) ofFabrique[fabrique] = [place];
      else its.push(place);
    }
  }
  return { members, ofFabrique, counts: members.map((it) => it.fabriques.length).sort((one, other) => other - one) };
}

/** Two actors meet in no more Fabriques than either has: who has few cannot stand among the pairs that meet often. */
function bestPairs(a: Members, b: Members, slugs: readonly string[]) {
  for (let size = firstActors; ; size *= 4) {
    // With so many Fabriques, or fewer, an actor is left out.
    const threshold = Math.max(a.counts[size] ?? 0, b.counts[size] ?? 0);
    const all = threshold <= 1;
    const { found, pairs } = bestAmong(a, b, all ? 0 : threshold, slugs);
    const last = pairs[storedPairs - 1];
    if (all || (last !== undefined && last.fabriqueIds.length > threshold)) {
      return { pairs, complete: all && found <= storedPairs };
    }
  }
}

/** How many pairs there are, and the best of them: only those are ever made that are kept. */
function bestAmong(a: Members, b: Members, threshold: number, slugs: readonly string[]) {
  let found = 0;
  /** Pairs that meet in fewer Fabriques cannot be kept any more; so many were found that meet in more. */
  let least = 1;
  let better = 0;
  /** How many were found that meet in so many Fabriques: of those that meet in the least, no more than may be kept. */
  const pairsWith = new Map<number, number>();
  const candidates: { one: Member; other: Member; count: number }[] = [];
  eachMeeting(a, b, threshold, (one, other, count) => {
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
  /** How many of the pairs that meet in the least are kept. */
  let room = storedPairs - better;
  const kept = candidates.filter(({ count }) => count > least || (count === least && room-- > 0));
  const pairs = kept.map(({ one, other }): FrequentPair => {
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
 * Calls with each pair of actors in more Fabriques than the threshold that meets, by key, and with how many they share; a
 * pair of one role comes once.
 */
function eachMeeting(
  a: Members,
  b: Members,
  threshold: number,
  call: (one: Member, other: Member, count: number) => void,
): void {
  const counts = new Int32Array(b.members.length);
  const mayMeet = b.members.map(({ fabriques }) => fabriques.length > threshold);
  for (const [place, one] of a.members.entries()) {
    if (one.fabriques.length <= threshold) continue;
    const met: number[] = [];
    for (const fabrique of one.fabriques) {
      for (const at of b.ofFabrique[fabrique] ?? []) {
        if (!mayMeet[at] || (a === b && at <= place)) continue;
        const count = counts[at] as number;
        if (count === 0) met.push(at);
        counts[at] = count + 1;
      }
    }
    for (const at of Int32Array.from(met).sort()) {
      const other = b.members[at] as Member;
      if (other.id !== one.id) call(one, other, counts[at] as number);
      counts[at] = 0;
    }
  }
}

/** The rows of the import: pages of pairs, each pair a text, with the values of the last one to find a page by. */
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
