import { type OrganisationRole, organisationRoles, roleTable } from '../../domain/roles.ts';
import { listName, listPageKey, listPageSize } from '../statements/precomputed-lists.ts';

/** What stands in lists. */
export interface Listed {
  readonly id: string;
  /** Its place in the order of names: unique. */
  readonly key: string;
}

/** A list that is asked for whole: its name, as its cursors have it, and its order. */
export interface WholeList<Item extends Listed> {
  readonly name: string;
  /** The number by which it is ordered, ties by key; null for a list by key alone. */
  readonly numberOf: ((item: Item) => number) | null;
  readonly descending: boolean;
  /** Which items stand in it; all when left out. */
  readonly holds?: (item: Item) => boolean;
}

/** Both directions of a list in several orders. */
function listsInOrders<Item extends Listed>(
  name: string,
  orders: Readonly<Record<string, WholeList<Item>['numberOf']>>,
  holds: (item: Item) => boolean = () => true,
): WholeList<Item>[] {
  return Object.entries(orders).flatMap(([order, numberOf]) => [
    { name: listName(name, { field: order, direction: 'ASC' }), numberOf, descending: false, holds },
    { name: listName(name, { field: order, direction: 'DESC' }), numberOf, descending: true, holds },
  ]);
}

interface ListedFabrique extends Listed {
  readonly year: number;
  readonly territoireCount: number;
  readonly organisationCount: number;
}

interface ListedActor extends Listed {
  readonly fabriqueCount: number;
}

interface ListedOrganisation extends ListedActor {
  /** Fabriques in each role. */
  readonly fabriqueCounts: Readonly<Record<OrganisationRole, number>>;
}

// The lists without a filter, by the names that their cursors have. The place of a list here is that of its place and
// number in the properties `places` and `sortNumbers` of a node.

export const fabriqueLists = listsInOrders<ListedFabrique>('fabriques', {
  YEAR: ({ year }) => year,
  TITLE: null,
  TERRITOIRE_COUNT: ({ territoireCount }) => territoireCount,
  ORGANISATION_COUNT: ({ organisationCount }) => organisationCount,
});

const byActivity = { NAME: null, FABRIQUE_COUNT: ({ fabriqueCount }: ListedActor) => fabriqueCount };

export const territoireLists = listsInOrders<ListedActor>('territoires', byActivity);

const listsInRole = (role: OrganisationRole) =>
  listsInOrders<ListedOrganisation>(
    roleTable[role].list,
    { NAME: null, FABRIQUE_COUNT: ({ fabriqueCounts }) => fabriqueCounts[role] },
    ({ fabriqueCounts }) => fabriqueCounts[role] > 0,
  );

export const organisationLists: readonly WholeList<ListedOrganisation>[] = [
  ...listsInOrders<ListedOrganisation>('organisations', byActivity),
  ...organisationRoles.flatMap(listsInRole),
];

/**
 * Lists worked out once, at the import: their pages of ids, and for each item, by its place among those given, its place in
 * each list (-1: not in it) with the number by which it stands there (0 for a list by key). A page is then a few look-ups,
 * however long the list is.
 */
export function orderLists<Item extends Listed>(items: readonly Item[], lists: readonly WholeList<Item>[]) {
  const byKey = [...items.keys()].sort((one, other) => (keyAt(items, one) < keyAt(items, other) ? -1 : 1));
  const ordered = lists.map((list) => {
    const indexes = order(items, byKey, list);
    const places = new Int32Array(items.length).fill(-1);
    for (const [place, index] of indexes.entries()) places[index] = place;
    return { name: list.name, ids: indexes.map((index) => (items[index] as Item).id), places };
  });
  return {
    pages: ordered.flatMap(({ name, ids }) => pagesOf(name, ids)),
    placesOf: (index: number) => ({
      places: ordered.map(({ places }) => places[index] ?? -1),
      sortNumbers: lists.map(({ numberOf }) => numberOf?.(items[index] as Item) ?? 0),
    }),
  };
}

/** Indexes of items in the order of a list, made of those in the order of keys: equal numbers keep that order. */
function order<Item extends Listed>(
  items: readonly Item[],
  byKey: readonly number[],
  { numberOf, descending, holds }: WholeList<Item>,
): number[] {
  const held = byKey.filter((index) => holds?.(items[index] as Item) ?? true);
  if (numberOf === null) return descending ? held.reverse() : held;
  const direction = descending ? -1 : 1;
  const numbers = items.map(numberOf);
  return held.sort((one, other) => direction * ((numbers[one] as number) - (numbers[other] as number)));
}

function keyAt(items: readonly Listed[], index: number): string {
  return (items[index] as Listed).key;
}

function pagesOf(name: string, ids: readonly string[]): { at: string; ids: string[] }[] {
  const pages = [];
  for (let start = 0; start < ids.length; start += listPageSize) {
    pages.push({ at: listPageKey(name, start / listPageSize), ids: ids.slice(start, start + listPageSize) });
  }
  return pages;
}
