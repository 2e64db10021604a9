import { z } from 'zod';

/**
 * Parameters of a keyset page: the sort value and key of the last row seen, and the requested order.
 * `backward` reads the list from its end; `descending` is the order of the sort value as read, so already reversed
 * when the list is read backward.
 */
export const pageParams = {
  descending: z.boolean(),
  backward: z.boolean(),
  afterSort: z.union([z.string(), z.int()]).nullable(),
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

/** The value by which a page is ordered. */
export const sortValue = z.union([z.string(), z.int()]);

/** A request of one parent, for statements that answer many parents at once. Each row has the `index` of its request. */
export const requestFields = { index: z.int().nonnegative(), id: z.string() };
