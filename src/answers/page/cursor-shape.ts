import { z } from 'zod';

/** A position in a list that is ordered by one unique key. */
export const keyCursor = z.tuple([z.string()]);

/** A position in a list that is ordered by values (`sortText`), then by a unique key. */
export const sortedCursor = z.tuple([z.string(), z.string()]);
