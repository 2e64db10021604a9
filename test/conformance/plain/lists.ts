import type { Fabrique } from '../../../src/domain/dataset.ts';
import { fold } from '../../../src/domain/fold.ts';
import { organisationRoles, type Role, roles } from '../../../src/domain/roles.ts';
import type { TerritoireKind } from '../../../src/domain/territoire-kinds.ts';
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

export type Direction = 'ASC' | 'DESC';

/** Orders by a number or a text, one way or the other; ties go by name or title, always ascending. */
function ordered<Value>(
  values: readonly Value[],
  direction: Direction,
  value: (one: Value) => number | string,
  tie: (one: Value) => SortKey,
): Value[] {
  const sign = direction === 'ASC' ? 1 : -1;
  return values.toSorted(
    (one, other) => sign * compareKeys([value(one)], [value(other)]) || compareKeys(tie(one), tie(other)),
  );
}

const holdsText = ({ names }: PlainActor, text: string | undefined) =>
  text === undefined || names.some((name) => fold(name).includes(fold(text)));

export interface ActorListArgs {
  readonly order: 'NAME' | 'FABRIQUE_COUNT';
  readonly direction: Direction;
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
  actors: readonly PlainActor[],
  { order, direction }: ActorListArgs,
  count: (it: PlainActor) => number,
) {
  return order === 'NAME'
    ? ordered(actors, direction, (it) => byName(it).join('\t'), byName)
    : ordered(actors, direction, count, byName);
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
  return orderActors(found, args, count);
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
  return orderActors(found, args, count);
}

export type FabriqueField = 'YEAR' | 'TITLE' | 'TERRITOIRE_COUNT' | 'ORGANISATION_COUNT';

export function fabriqueList(
  graph: PlainGraph,
  scope: readonly Fabrique[],
  field: FabriqueField,
  direction: Direction,
): Fabrique[] {
  const values: Record<FabriqueField, (it: Fabrique) => number | string> = {
    YEAR: ({ year }) => year,
    TITLE: (it) => byTitle(it).join('\t'),
    TERRITOIRE_COUNT: ({ slug }) => actorsOf(graph, slug, ['TERRITOIRE']).size,
    ORGANISATION_COUNT: ({ slug }) => actorsOf(graph, slug, organisationRoles).size,
  };
  return ordered(scope, direction, values[field], byTitle);
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

/** All, by a value; ties go by year (the newest first), title, role and name. The data has one line for each Fabrique. */
export function participationList(
  graph: PlainGraph,
  field: ParticipationField,
  direction: Direction,
): PlainParticipation[] {
  const values: Record<ParticipationField, (it: PlainParticipation) => number | string> = {
    YEAR: ({ fabrique }) => fabrique.year,
    ACTOR: ({ actor }) => byName(actor).join('\t'),
    LINE: ({ fabrique }) => fabrique.line,
  };
  return ordered(participations(graph, roles), direction, values[field], ({ fabrique, role, actor }) => [
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
  const tookPart = territoireList(graph, { order: 'NAME', direction: 'ASC', minFabriques: 1 });
  const enclosing = (id: string) => graph.dataset.territoires.find((it) => it.id === id)?.within ?? [];
  return tookPart.flatMap((inner) =>
    tookPart.filter(({ id }) => enclosing(inner.id).includes(id)).map((outer) => ({ inner, outer })),
  );
}
