import type { Dataset } from '../domain/dataset.ts';
import { groupBy } from '../domain/group-by.ts';
import { type Role, roles } from '../domain/role.ts';

/** Pairs that are kept of each list, and on each of its pages. */
const keptPairs = 1_000;
const pageSize = 50;

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
export function frequentPairs(dataset: Dataset, keyOf: (actor: string) => string) {
  const members = new Map(
    roles.map((role) => {
      const held = dataset.participations.filter((it) => it.role === role);
      const fabriques = groupBy(held, ({ actor }) => actor);
      const ofActors = [...fabriques].map(
        ([actor, its]) => [actor, unique(its.map(({ fabrique }) => fabrique))] as const,
      );
      return [role, new Map(ofActors.sort(([, one], [, other]) => other.length - one.length))];
    }),
  );
  return roles.flatMap((roleA) =>
    roles.map((roleB) => {
      const pairs = bestPairs(of(members, roleA), of(members, roleB), roleA === roleB, keyOf);
      return { list: pairListName(roleA, roleB), ...pairs };
    }),
  );
}

export function pairListName(roleA: Role, roleB: Role): string {
  return `${roleA}:${roleB}`;
}

type Members = ReadonlyMap<string, readonly string[]>;

/** Two actors meet in no more Fabriques than either has: who has few cannot stand among the pairs that meet often. */
function bestPairs(a: Members, b: Members, same: boolean, keyOf: (actor: string) => string) {
  for (let size = firstActors; ; size *= 4) {
    const threshold = Math.max(countAt(a, size), countAt(b, size));
    const pairs = pairsAmong(atLeast(a, threshold), atLeast(b, threshold), same, keyOf);
    const complete = threshold <= 1 && pairs.length <= keptPairs;
    const last = pairs[keptPairs - 1];
    if (complete || threshold <= 1 || (last !== undefined && last.fabriqueIds.length > threshold)) {
      return { pairs: pairs.slice(0, keptPairs), complete };
    }
  }
}

/** With how many Fabriques an actor is left out, when so many are taken; members stand by their number of Fabriques. */
function countAt(members: Members, size: number): number {
  return [...members.values()][size]?.length ?? 0;
}

function atLeast(members: Members, threshold: number): Members {
  return new Map([...members].filter(([, fabriques]) => fabriques.length > threshold || threshold <= 1));
}

function pairsAmong(a: Members, b: Members, same: boolean, keyOf: (actor: string) => string): FrequentPair[] {
  const ofFabrique = groupBy(
    [...b].flatMap(([actor, fabriques]) => fabriques.map((fabrique) => ({ actor, fabrique }))),
    ({ fabrique }) => fabrique,
  );
  const pairs: FrequentPair[] = [];
  for (const [aId, fabriques] of a) {
    const met = groupBy(
      fabriques.flatMap((fabrique) => ofFabrique.get(fabrique) ?? []),
      ({ actor }) => actor,
    );
    for (const [bId, meetings] of met) {
      const keys = { aKey: keyOf(aId), bKey: keyOf(bId) };
      if (aId === bId || (same && keys.aKey > keys.bKey)) continue;
      const fabriqueIds = meetings.map(({ fabrique }) => fabrique);
      const counts = { aCount: fabriques.length, bCount: b.get(bId)?.length ?? 0 };
      pairs.push({ aId, bId, ...keys, ...counts, fabriqueIds });
    }
  }
  return pairs.sort(
    (one, other) =>
      other.fabriqueIds.length - one.fabriqueIds.length ||
      compare(one.aKey, other.aKey) ||
      compare(one.bKey, other.bKey),
  );
}

/** The rows of the import: pages of pairs, each pair a text, with the values of the last one to find a page by. */
export function pairPages(lists: ReturnType<typeof frequentPairs>) {
  return lists.flatMap(({ list, pairs, complete }) => {
    const pages = [];
    for (let start = 0; start < pairs.length; start += pageSize) {
      const page = pairs.slice(start, start + pageSize);
      const last = page.at(-1);
      pages.push({
        list,
        number: start / pageSize,
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

function of<Key, Value>(map: ReadonlyMap<Key, ReadonlyMap<string, Value>>, key: Key): ReadonlyMap<string, Value> {
  return map.get(key) ?? new Map();
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
