import type { Fabrique } from '../../../src/domain/dataset.ts';
import { fabriqueStatuses } from '../../../src/domain/fabrique-statuses.ts';
import { fold } from '../../../src/domain/fold.ts';
import { organisationKinds } from '../../../src/domain/organisation-kinds.ts';
import { roles } from '../../../src/domain/roles.ts';
import { territoireKinds } from '../../../src/domain/territoire-kinds.ts';
import { compareKeys, type PlainActor, type PlainGraph, type SortKey } from './graph.ts';

export const subjects = ['FABRIQUES', 'TERRITOIRES', 'ORGANISATIONS', 'PARTICIPATIONS'] as const;
export const dimensions = [
  'YEAR',
  'STATUS',
  'ROLE',
  'REGION',
  'DEPARTEMENT',
  'TERRITOIRE_KIND',
  'ORGANISATION_KIND',
] as const;
export type Subject = (typeof subjects)[number];
export type Dimension = (typeof dimensions)[number];

/** One way in which something belongs to groups; a dimension without a value is null. */
type Membership = Partial<Record<Dimension, string>>;

const ofFabrique = ({ year, status }: Fabrique): Membership => ({ YEAR: String(year), STATUS: status });

const ofKind = ({ type, kind }: PlainActor): Membership =>
  type === 'Territoire' ? { TERRITOIRE_KIND: kind } : { ORGANISATION_KIND: kind };

/** One for each département; one without places where none is known. */
function placesOf({ dataset }: PlainGraph, { departements }: PlainActor): Membership[] {
  const found = dataset.departements.filter(({ code }) => departements.includes(code));
  return orNone(found.map(({ code, region }) => ({ DEPARTEMENT: code, REGION: region })));
}

const orNone = (memberships: readonly Membership[]): Membership[] =>
  memberships.length === 0 ? [{}] : [...memberships];

/** Each of one list with each of the other. */
const each = (ones: readonly Membership[], others: readonly Membership[]): Membership[] =>
  ones.flatMap((one) => others.map((other) => ({ ...one, ...other })));

/** All memberships of each thing that is counted. `scope` is null where no filter was given. */
function membershipsOf(
  graph: PlainGraph,
  subject: Subject,
  by: readonly Dimension[],
  scope: readonly Fabrique[] | null,
): Membership[][] {
  const { dataset, actors } = graph;
  const counted = scope ?? dataset.fabriques;
  const all = dataset.participations.flatMap((it) =>
    counted
      .filter(({ slug }) => slug === it.fabrique)
      .flatMap((fabrique) => actors.filter(({ id }) => id === it.actor).map((actor) => ({ ...it, fabrique, actor }))),
  );
  const participants = (slug: string) =>
    all.filter((it) => it.fabrique.slug === slug && it.role === 'TERRITOIRE').map(({ actor }) => actor);
  switch (subject) {
    case 'PARTICIPATIONS':
      return all.map(({ fabrique, actor, role }) =>
        each(placesOf(graph, actor), [{ ...ofFabrique(fabrique), ...ofKind(actor), ROLE: role }]),
      );
    case 'FABRIQUES':
      return counted.map((fabrique) => {
        const own = all.filter((it) => it.fabrique === fabrique);
        const territoires = own.filter(({ role }) => role === 'TERRITOIRE');
        const places = territoires.flatMap(({ actor }) => each(placesOf(graph, actor), [ofKind(actor)]));
        // By the kind of organisation, only the participations of organisations are looked at.
        const held = own
          .filter(({ actor }) => !by.includes('ORGANISATION_KIND') || actor.type === 'Organisation')
          .map(({ actor, role }) => ({ ROLE: role, ...(actor.type === 'Organisation' ? ofKind(actor) : {}) }));
        return each(each([ofFabrique(fabrique)], orNone(places)), orNone(held));
      });
    default:
      return actors
        .filter(({ type }) => type === (subject === 'TERRITOIRES' ? 'Territoire' : 'Organisation'))
        .flatMap((actor) => {
          const own = all.filter((it) => it.actor === actor);
          if (scope !== null && own.length === 0) return [];
          const took = orNone(own.map(({ fabrique, role }) => ({ ...ofFabrique(fabrique), ROLE: role })));
          if (subject === 'TERRITOIRES') return [each(each(placesOf(graph, actor), [ofKind(actor)]), took)];
          // An organisation has the places and kinds of the territoires that it met.
          const met = own.flatMap(({ fabrique, role }) => {
            const territoires = participants(fabrique.slug).flatMap((it) => each(placesOf(graph, it), [ofKind(it)]));
            return each([{ ...ofFabrique(fabrique), ROLE: role }], orNone(territoires));
          });
          return [each([ofKind(actor)], orNone(met))];
        });
  }
}

/** How many belong to each group, in the order of the groups. */
export function countAnswer(
  graph: PlainGraph,
  subject: Subject,
  by: readonly Dimension[],
  scope: readonly Fabrique[] | null,
): { keys: (string | null)[]; count: number }[] {
  const counts = new Map<string, number>();
  for (const memberships of membershipsOf(graph, subject, by, scope)) {
    const groups = new Set(memberships.map((it) => JSON.stringify(by.map((dimension) => it[dimension] ?? null))));
    for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  if (by.length === 0 && counts.size === 0) counts.set('[]', 0);
  return [...counts]
    .map(([group, count]) => ({ keys: JSON.parse(group) as (string | null)[], count }))
    .sort((one, other) => {
      const placesIn = ({ keys }: typeof one) => keys.flatMap((key, index) => placeOf(graph, by[index], key));
      return compareKeys(placesIn(one), placesIn(other));
    });
}

/** Its place in a dimension; what has no value comes last. */
function placeOf({ dataset }: PlainGraph, dimension: Dimension | undefined, key: string | null): SortKey {
  if (key === null) return [1, '', ''];
  const named = (list: readonly { code: string; name: string }[]) => list.find(({ code }) => code === key)?.name ?? '';
  switch (dimension) {
    case 'YEAR':
      return [0, Number(key), ''];
    case 'STATUS':
      return [0, placeIn(fabriqueStatuses, key), ''];
    case 'ROLE':
      return [0, placeIn(roles, key), ''];
    case 'TERRITOIRE_KIND':
      return [0, placeIn(territoireKinds, key), ''];
    case 'REGION':
      return [0, fold(named(dataset.regions)), key];
    case 'DEPARTEMENT':
      return [0, fold(named(dataset.departements)), key];
    case 'ORGANISATION_KIND':
      return [0, placeIn(organisationKinds, key), ''];
    default:
      throw new Error(`There is no dimension ${dimension}.`);
  }
}

function placeIn(list: readonly string[], value: string): number {
  return list.indexOf(value);
}
