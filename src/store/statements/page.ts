import { z } from 'zod';

/** The values by which a list is ordered, the first one first; rows with equal values are ordered by key. */
export function ordersOf<Field extends string>(fields: readonly Field[]) {
  return z.array(z.strictObject({ field: z.enum(fields), descending: z.boolean() }));
}

/**
 * Parameters of a keyset page: the sort values (`sortText`) and the key of the last row seen. `backward` reads the list from its
 * end. `keyDescending` is the order of the key as read, so already reversed when the list is read backward.
 */
export const pageParams = {
  keyDescending: z.boolean(),
  backward: z.boolean(),
  afterSort: z.string().nullable(),
  afterKey: z.string().nullable(),
  limit: z.int().nonnegative(),
};

/**
 * Parameters of a page of a precomputed list: its name, its index among the lists of its type of nodes, the ids that the import
 * writes on each of its pages, and the key of the last row seen.
 */
export const listedParams = {
  list: z.string(),
  place: z.int().nonnegative(),
  pageSize: z.int().positive(),
  backward: z.boolean(),
  afterKey: z.string().nullable(),
  limit: z.int().nonnegative(),
};

/** The sort values of a row. */
export const sortValue = z.string();

/**
 * Sort values as one text, as `cypher/_fragments/sort-text.cypher` composes it. Texts sort in the order in which a client reads
 * the list; a missing value comes last. The absolute value of a number must be less than 999,999,999.
 */
export function sortText(values: readonly { readonly number: number | null; readonly descending: boolean }[]): string {
  return values
    .map(({ number, descending }) => (number === null ? 999_999_999 : descending ? -number : number))
    .map((number) => String(2_000_000_000 + number))
    .join('');
}

/** A request of one parent, for statements that answer many parents at once. Each row has the `index` of its request. */
export const requestFields = { index: z.int().nonnegative(), id: z.string() };
