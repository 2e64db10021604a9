import { type OrganisationRole, organisationRoles, roleTable } from '../../domain/roles.ts';
import { listName, listPageKey, listPageSize } from '../statements/precomputed-lists.ts';

/** An item of a list. */
export interface Listed {
  readonly id: string;
  /** Unique sort key: the name, then the id. */
  readonly key: string;
}

/** A list without a filter whose order is computed by the import. */
export interface PrecomputedList<Item extends Listed> {
  /** Name of the list in its cursors. */
  readonly name: string;
  /** The number by which items are ordered, ties by key. Null: by key only. */
  readonly numberOf: ((item: Item) => number) | null;
  readonly descending: boolean;
  /** Whether the list contains an item. Default: all items. */
  readonly holds?: (item: Item) => boolean;
}

/** A list in several orders, each ascending and descending. */
function listsInOrders<Item extends Listed>(
  name: string,
  orders: Readonly<Record<string, PrecomputedList<Item>['numberOf']>>,
  holds: (item: Item) => boolean = () => true,
): PrecomputedList<Item>[] {
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
  /** Number of Fabriques in each role. */
  readonly fabriqueCounts: Readonly<Record<OrganisationRole, number>>;
}

// The position of a list in these arrays is the position of its values in the properties `places` and `sortNumbers` of nodes.

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

export const organisationLists: readonly PrecomputedList<ListedOrganisation>[] = [
  ...listsInOrders<ListedOrganisation>('organisations', byActivity),
  ...organisationRoles.flatMap(listsInRole),
];

/**
 * Sorts items into lists, so that a page of a list can be read without sorting, however long the list is.
 *
 * - `pages`: the ids of each list in pages of 50, named "list/page number".
 * - `propertiesOf(index)`: the properties of the item at this index of `items`. `places`: its 0-based position in each list, -1
 *   if the list does not contain it. `sortNumbers`: the number that it is sorted by, 0 in lists by key.
 */
export function orderLists<Item extends Listed>(items: readonly Item[], lists: readonly PrecomputedList<Item>[]) {
  const byKey = [...items.keys()].sort((one, other) => (keyAt(items, one) < keyAt(items, other) ? -1 : 1));
  const ordered = lists.map((list) => {
    const indexes = order(items, byKey, list);
    const positions = new Int32Array(items.length).fill(-1);
    for (const [position, index] of indexes.entries()) positions[index] = position;
    return { name: list.name, ids: indexes.map((index) => (items[index] as Item).id), positions };
  });
  return {
    pages: ordered.flatMap(({ name, ids }) => pagesOf(name, ids)),
    propertiesOf: (index: number) => ({
      places: ordered.map(({ positions }) => positions[index] ?? -1),
      sortNumbers: lists.map(({ numberOf }) => numberOf?.(items[index] as Item) ?? 0),
    }),
  };
}

/** Indexes of the items of a list, in its order. The sort is stable, so items with equal numbers stay in the order of keys. */
function order<Item extends Listed>(
  items: readonly Item[],
  byKey: readonly number[],
  { numberOf, descending, holds }: PrecomputedList<Item>,
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
