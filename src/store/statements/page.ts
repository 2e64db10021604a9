import { z } from 'zod';
import { roleSchema } from '../../domain/roles.ts';

/** Values by which a list can be ordered at once, besides its key. */
export const maximumSortValues = 3;

/**
 * Parameters of the order of a list: by up to three values, the first one first; null means none. Signs are 1 for ascending, -1
 * for descending. Three parameters, because the embedded engine takes twice as long for a list of them.
 */
export function sortParams<Field extends string>(fields: readonly Field[]) {
  const by = z.enum(fields).nullable();
  const sign = z.union([z.literal(1), z.literal(-1)]);
  return { by1: by, sign1: sign, by2: by, sign2: sign, by3: by, sign3: sign };
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

/**
 * Parameters of statements that read nodes together with the lists of participations below them: of each node, up to `nestedLimit`
 * rows in each of `nestedRoles`. Without roles they read no lists.
 */
export const nestedParams = { nestedRoles: z.array(roleSchema), nestedLimit: z.int().nonnegative() };

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
