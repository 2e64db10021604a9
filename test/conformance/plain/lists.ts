import type { Fabrique } from '../../../src/domain/dataset.ts';
import { organisationRoles, type Role, roles } from '../../../src/domain/roles.ts';
import type { TerritoireKind } from '../../../src/domain/territoire-kinds.ts';
import { hasWords } from './filters.ts';
import {
  actorsOf,
  byName,
  byTitle,
  compareKeys,
  fabriquesOf,
  newestFirst,
  type PlainActor,
  type PlainGraph,
  regionsOf,
  type SortKey,
  sortBy,
} from './graph.ts';
import { gapsOf, metIn, yearsOf } from './history.ts';

export type Direction = 'ASC' | 'DESC';

export interface PlainOrder<Field extends string> {
  readonly field: Field;
  readonly direction: Direction;
}

/**
 * Orders by one value after the other, each one way or the other, what has no value last; ties go by name or title, always
 * ascending.
 */
function ordered<Value, Field extends string>(
  values: readonly Value[],
  orders: readonly PlainOrder<Field>[],
  keyOf: Readonly<Record<Field, (one: Value) => number | string | null>>,
  tie: (one: Value) => SortKey,
): Value[] {
  const compare = (one: Value, other: Value) => {
    for (const { field, direction } of orders) {
      const [a, b] = [keyOf[field](one), keyOf[field](other)];
      if (a !== b) {
        if (a === null || b === null) return a === null ? 1 : -1;
        return (direction === 'ASC' ? 1 : -1) * compareKeys([a], [b]);
      }
    }
    return compareKeys(tie(one), tie(other));
  };
  return values.toSorted(compare);
}

const holdsText = ({ names }: PlainActor, text: string | undefined) => hasWords(names, text);

export const actorFields = [
  'NAME',
  'FABRIQUE_COUNT',
  'FIRST_YEAR',
  'LAST_YEAR',
  'LONGEST_GAP',
  'MET_PARTNER_COUNT',
  'MET_TERRITOIRE_COUNT',
] as const;

export interface ActorListArgs {
  readonly orders: readonly PlainOrder<(typeof actorFields)[number]>[];
  readonly minFabriques?: number | undefined;
  readonly text?: string | undefined;
}

interface TerritoireListArgs extends ActorListArgs {
  readonly kinds?: readonly TerritoireKind[] | undefined;
  readonly region?: string | undefined;
  readonly departement?: string | undefined;
}

/** The order of names is that of folded names, then of ids: for NAME the tie is part of the value. */
function orderActors(
  graph: PlainGraph,
  actors: readonly PlainActor[],
  { orders }: ActorListArgs,
  count: (it: PlainActor) => number,
) {
  const values = {
    NAME: (it: PlainActor) => byName(it).join('\t'),
    FABRIQUE_COUNT: count,
    FIRST_YEAR: (it: PlainActor) => yearsOf(graph, it).at(0) ?? null,
    LAST_YEAR: (it: PlainActor) => yearsOf(graph, it).at(-1) ?? null,
    LONGEST_GAP: (it: PlainActor) => gapsOf(yearsOf(graph, it)).toSorted((a, b) => b - a)[0] ?? null,
    MET_PARTNER_COUNT: (it: PlainActor) => metIn(graph, it, 'PARTNER').size,
    MET_TERRITOIRE_COUNT: (it: PlainActor) => metIn(graph, it, 'TERRITOIRE').size,
  };
  return ordered(actors, orders, values, byName);
}

export function territoireList(graph: PlainGraph, args: TerritoireListArgs): PlainActor[] {
  const count = ({ id }: PlainActor) => fabriquesOf(graph, id, roles, graph.dataset.fabriques).length;
  const found = graph.actors.filter(
    (it) =>
      it.type === 'Territoire' &&
      holdsText(it, args.text) &&
      count(it) >= (args.minFabriques ?? 0) &&
      (args.kinds === undefined || args.kinds.some((kind) => kind === it.kind)) &&
      (args.departement === undefined || it.departements.includes(args.departement)) &&
      (args.region === undefined || regionsOf(graph, it.departements).has(args.region)),
  );
  return orderActors(graph, found, args, count);
}

/** `role` is that of the list, null for the list of all; `held` are the roles of the filter. */
export function organisationList(
  graph: PlainGraph,
  role: Role | null,
  args: ActorListArgs & { readonly held?: readonly Role[] | undefined },
): PlainActor[] {
  const inRoles = ({ id }: PlainActor, wanted: readonly Role[]) =>
    fabriquesOf(graph, id, wanted, graph.dataset.fabriques).length;
  const count = (it: PlainActor) => inRoles(it, role === null ? (args.held ?? organisationRoles) : [role]);
  const least = args.minFabriques ?? (role === null && args.held === undefined ? 0 : 1);
  const found = graph.actors.filter(
    (it) =>
      it.type === 'Organisation' &&
      holdsText(it, args.text) &&
      count(it) >= least &&
      (args.held === undefined || inRoles(it, args.held) > 0),
  );
  return orderActors(graph, found, args, count);
}

export const fabriqueFields = [
  'YEAR',
  'TITLE',
  'PERIOD_FROM',
  'TERRITOIRE_COUNT',
  'ORGANISATION_COUNT',
  'PARTNER_COUNT',
] as const;

type FabriqueField = (typeof fabriqueFields)[number];

export function fabriqueList(
  graph: PlainGraph,
  scope: readonly Fabrique[],
  orders: readonly PlainOrder<FabriqueField>[],
): Fabrique[] {
  const values: Record<FabriqueField, (it: Fabrique) => number | string | null> = {
    YEAR: ({ year }) => year,
    TITLE: (it) => byTitle(it).join('\t'),
    PERIOD_FROM: ({ period }) => period?.from ?? null,
    TERRITOIRE_COUNT: ({ slug }) => actorsOf(graph, slug, ['TERRITOIRE']).size,
    ORGANISATION_COUNT: ({ slug }) => actorsOf(graph, slug, organisationRoles).size,
    PARTNER_COUNT: ({ slug }) => actorsOf(graph, slug, ['PARTNER']).size,
  };
  return ordered(scope, orders, values, byTitle);
}

export interface PlainParticipation {
  readonly actor: PlainActor;
  readonly fabrique: Fabrique;
  readonly role: Role;
}

function participations({ actors, dataset }: PlainGraph, wanted: readonly Role[]): PlainParticipation[] {
  return dataset.participations
    .filter(({ role }) => wanted.includes(role))
    .flatMap(({ actor, fabrique, role }) =>
      actors
        .filter(({ id }) => id === actor)
        .flatMap((one) =>
          dataset.fabriques.filter(({ slug }) => slug === fabrique).map((it) => ({ actor: one, fabrique: it, role })),
        ),
    );
}

export type ParticipationField = 'YEAR' | 'ACTOR' | 'LINE';

/** All, by values; ties go by year (the newest first), title, role and name. The data has one line for each Fabrique. */
export function participationList(
  graph: PlainGraph,
  orders: readonly PlainOrder<ParticipationField>[],
): PlainParticipation[] {
  const values: Record<ParticipationField, (it: PlainParticipation) => number | string> = {
    YEAR: ({ fabrique }) => fabrique.year,
    ACTOR: ({ actor }) => byName(actor).join('\t'),
    LINE: ({ fabrique }) => fabrique.line,
  };
  return ordered(participations(graph, roles), orders, values, ({ fabrique, role, actor }) => [
    ...newestFirst(fabrique),
    roles.indexOf(role),
    ...byName(actor),
  ]);
}

/** Those of an actor, in the newest Fabriques first. */
export function participationsOfActor(
  graph: PlainGraph,
  actor: PlainActor,
  wanted: readonly Role[],
  scope: readonly Fabrique[],
): PlainParticipation[] {
  const own = participations(graph, wanted).filter((it) => it.actor === actor && scope.includes(it.fabrique));
  return sortBy(own, ({ fabrique, role }) => [...newestFirst(fabrique), roles.indexOf(role)]);
}

/** Those of a Fabrique, by role, then by name. */
export function participationsOfFabrique(
  graph: PlainGraph,
  fabrique: Fabrique,
  wanted: readonly Role[],
): PlainParticipation[] {
  const own = participations(graph, wanted).filter((it) => it.fabrique === fabrique);
  return sortBy(own, ({ actor, role }) => [roles.indexOf(role), ...byName(actor)]);
}

/** Pairs of territoires that both took part, one within the other, by the names of both. */
export function overlaps(graph: PlainGraph): { inner: PlainActor; outer: PlainActor }[] {
  const tookPart = territoireList(graph, { orders: [], minFabriques: 1 });
  const enclosing = (id: string) => graph.dataset.territoires.find((it) => it.id === id)?.within ?? [];
  return tookPart.flatMap((inner) =>
    tookPart.filter(({ id }) => enclosing(inner.id).includes(id)).map((outer) => ({ inner, outer })),
  );
}
