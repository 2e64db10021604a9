import type { TerritoireRow } from '../curation/rows.ts';

/** The id of a territoire: its official code, or its slug if it has none. */
export function territoireId({ code, slug }: Pick<TerritoireRow, 'code' | 'slug'>): string {
  return code ?? slug;
}
