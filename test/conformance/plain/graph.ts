import type { Dataset, Fabrique } from '../../../src/domain/dataset.ts';
import { fold } from '../../../src/domain/fold.ts';
import { organisationKindOf } from '../../../src/domain/organisation-kinds.ts';
import { type Role, roles } from '../../../src/domain/roles.ts';

/**
 * A data set read in the plainest way, for answers that are worked out without a database: every question scans the
 * participations. What only the graph keeps (keys, counts, labels) is worked out here anew.
 */
export interface PlainActor {
  readonly type: 'Territoire' | 'Organisation';
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** All its names. */
  readonly names: readonly string[];
  readonly kind: string;
  readonly departements: readonly string[];
}

export interface PlainGraph {
  readonly dataset: Dataset;
  readonly actors: readonly PlainActor[];
}

export function plainGraph(dataset: Dataset): PlainGraph {
  return {
    dataset,
    actors: [
      ...dataset.territoires.map(
        ({ id, slug, name, aliases, kind, departements }): PlainActor => ({
          ...{ type: 'Territoire', id, slug, name, kind, departements },
          names: [name, ...aliases],
        }),
      ),
      ...dataset.organisations.map(
        ({ slug, name, acronym, aliases, kind }): PlainActor => ({
          ...{ type: 'Organisation', id: slug, slug, name, kind: organisationKindOf(kind), departements: [] },
          names: [name, ...(acronym === null ? [] : [acronym]), ...aliases],
        }),
      ),
    ],
  };
}

/** The Fabriques in which an actor held one of these roles, of those that count. */
export function fabriquesOf(
  { dataset }: PlainGraph,
  actor: string,
  wanted: readonly Role[],
  scope: readonly Fabrique[],
): Fabrique[] {
  return scope.filter(({ slug }) =>
    dataset.participations.some((it) => it.fabrique === slug && it.actor === actor && wanted.includes(it.role)),
  );
}

/** The ids of the actors of a Fabrique in these roles, each once. */
export function actorsOf({ dataset }: PlainGraph, fabrique: string, wanted: readonly Role[] = roles): Set<string> {
  const held = dataset.participations.filter((it) => it.fabrique === fabrique && wanted.includes(it.role));
  return new Set(held.map((it) => it.actor));
}

export function actorById({ actors }: PlainGraph, id: string): PlainActor {
  const actor = actors.find((it) => it.id === id);
  if (actor === undefined) throw new Error(`No actor has the id ${id}.`);
  return actor;
}

export function regionsOf({ dataset }: PlainGraph, departements: readonly string[]): Set<string> {
  return new Set(dataset.departements.filter(({ code }) => departements.includes(code)).map(({ region }) => region));
}

/** An order by the first of these that differ: numbers ascending, texts by their letters. */
export type SortKey = readonly (number | string)[];

export function compareKeys(one: SortKey, other: SortKey): number {
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? '';
    if (value !== against) return value < against ? -1 : 1;
  }
  return 0;
}

export function sortBy<Value>(values: readonly Value[], keyOf: (value: Value) => SortKey): Value[] {
  return values.toSorted((one, other) => compareKeys(keyOf(one), keyOf(other)));
}

/** Ties break by name, then by id. */
export const byName = ({ name, id }: PlainActor): SortKey => [fold(name), id];
export const byTitle = ({ title, slug }: Fabrique): SortKey => [fold(title), slug];
export const newestFirst = (fabrique: Fabrique): SortKey => [-fabrique.year, ...byTitle(fabrique)];
