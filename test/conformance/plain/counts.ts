import type { Fabrique, Participation } from '../../../src/domain/dataset.ts';
import { fabriqueStatuses } from '../../../src/domain/fabrique-statuses.ts';
import { fold } from '../../../src/domain/fold.ts';
import { organisationKinds } from '../../../src/domain/organisation-kinds.ts';
import { type Role, roles } from '../../../src/domain/roles.ts';
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
export type Membership = Partial<Record<Dimension, string>>;

/** A participation with both of its ends. */
export interface Held {
  readonly fabrique: Fabrique;
  readonly actor: PlainActor;
  readonly role: Role;
}

export interface CountedItem {
  readonly item: Fabrique | PlainActor | Held;
  /** The participations by which it counts. */
  readonly own: readonly Held[];
  readonly memberships: readonly Membership[];
}

/** What a count is limited to. Null: no such filter. */
export interface CountScope {
  readonly fabriques: readonly Fabrique[] | null;
  readonly passes: ((participation: Participation) => boolean) | null;
}

export const ofFabrique = ({ year, status }: Fabrique): Membership => ({ YEAR: String(year), STATUS: status });

export const ofKind = ({ type, kind }: PlainActor): Membership =>
  type === 'Territoire' ? { TERRITOIRE_KIND: kind } : { ORGANISATION_KIND: kind };

/** One for each département; one without places where none is known. */
export function placesOf({ dataset }: PlainGraph, { departements }: PlainActor): Membership[] {
  const found = dataset.departements.filter(({ code }) => departements.includes(code));
  return orNone(found.map(({ code, region }) => ({ DEPARTEMENT: code, REGION: region })));
}

export const orNone = (memberships: readonly Membership[]): Membership[] =>
  memberships.length === 0 ? [{}] : [...memberships];

/** Each of one list with each of the other. */
export const each = (ones: readonly Membership[], others: readonly Membership[]): Membership[] =>
  ones.flatMap((one) => others.map((other) => ({ ...one, ...other })));

/** All participations in some Fabriques. */
export function heldIn(
  { dataset, actors }: PlainGraph,
  fabriques: readonly Fabrique[],
  passes: CountScope['passes'] = null,
): Held[] {
  return dataset.participations
    .filter((it) => passes === null || passes(it))
    .flatMap((it) =>
      fabriques
        .filter(({ slug }) => slug === it.fabrique)
        .flatMap((fabrique) =>
          actors.filter(({ id }) => id === it.actor).map((actor) => ({ role: it.role, fabrique, actor })),
        ),
    );
}

/** Each thing that is counted, with all its memberships. */
function itemsOf(
  graph: PlainGraph,
  subject: Subject,
  by: readonly Dimension[],
  { fabriques, passes }: CountScope,
): CountedItem[] {
  const scope = fabriques ?? graph.dataset.fabriques;
  const all = heldIn(graph, scope);
  const passing = heldIn(graph, scope, passes);
  switch (subject) {
    case 'PARTICIPATIONS':
      return passing.map((item) => {
        const values = { ...ofFabrique(item.fabrique), ...ofKind(item.actor), ROLE: item.role };
        return { item, own: [item], memberships: each(placesOf(graph, item.actor), [values]) };
      });
    case 'FABRIQUES':
      return scope
        .filter((item) => passes === null || passing.some(({ fabrique }) => fabrique === item))
        .map((item) => {
          const own = all.filter(({ fabrique }) => fabrique === item);
          const territoires = own.filter(({ role }) => role === 'TERRITOIRE');
          const places = territoires.flatMap(({ actor }) => each(placesOf(graph, actor), [ofKind(actor)]));
          // By the kind of organisation, only the participations of organisations are looked at.
          const held = own
            .filter(({ actor }) => !by.includes('ORGANISATION_KIND') || actor.type === 'Organisation')
            .map(({ actor, role }) => ({ ROLE: role, ...(actor.type === 'Organisation' ? ofKind(actor) : {}) }));
          return { item, own, memberships: each(each([ofFabrique(item)], orNone(places)), orNone(held)) };
        });
    default:
      return graph.actors
        .filter(({ type }) => type === (subject === 'TERRITOIRES' ? 'Territoire' : 'Organisation'))
        .flatMap((item) => {
          const own = passing.filter(({ actor }) => actor === item);
          if ((fabriques !== null || passes !== null) && own.length === 0) return [];
          const took = orNone(own.map(({ fabrique, role }) => ({ ...ofFabrique(fabrique), ROLE: role })));
          if (subject === 'TERRITOIRES') {
            return [{ item, own, memberships: each(each(placesOf(graph, item), [ofKind(item)]), took) }];
          }
          // An organisation has the places and kinds of the territoires that it met.
          const met = own.flatMap(({ fabrique, role }) => {
            const territoires = all
              .filter((it) => it.fabrique === fabrique && it.role === 'TERRITOIRE')
              .flatMap(({ actor }) => each(placesOf(graph, actor), [ofKind(actor)]));
            return each([{ ...ofFabrique(fabrique), ROLE: role }], orNone(territoires));
          });
          return [{ item, own, memberships: each([ofKind(item)], orNone(met)) }];
        });
  }
}

/** Each group by the JSON of its keys, with its items. */
function groupsOf(items: readonly CountedItem[], by: readonly Dimension[]): Map<string, CountedItem[]> {
  const groups = new Map<string, CountedItem[]>(by.length === 0 ? [['[]', []]] : []);
  for (const item of items) {
    const keys = new Set(item.memberships.map((it) => JSON.stringify(by.map((dimension) => it[dimension] ?? null))));
    for (const key of keys) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

/** The groups in their order, with their items. */
export function countAnswer(
  graph: PlainGraph,
  subject: Subject,
  by: readonly Dimension[],
  scope: CountScope,
): { keys: (string | null)[]; items: CountedItem[] }[] {
  return [...groupsOf(itemsOf(graph, subject, by, scope), by)]
    .map(([group, items]) => ({ keys: JSON.parse(group) as (string | null)[], items }))
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
