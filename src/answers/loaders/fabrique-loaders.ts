import DataLoader from 'dataloader';
import { fabriqueCount, fabriqueDescriptions, fabriquesMatching } from '../../store/statements/fabrique.ts';
import type { Condition } from '../../store/statements/filter/condition.ts';
import { linksOfFabriques, publicationsOfFabriques } from '../../store/statements/publication.ts';
import type { Run } from '../run.ts';
import { alignById } from './align.ts';
import { createListLoader } from './list-loader.ts';

/** Loaders of the Fabriques that pass a filter, and of the texts and links of Fabriques. */
export function fabriqueLoaders(run: Run) {
  return {
    /** The ids of the Fabriques that pass a filter. */
    scope: new DataLoader<Condition, readonly string[], string>(
      (conditions) =>
        Promise.all(
          conditions.map(async (fabrique) => {
            const rows = await run(fabriquesMatching.where({ fabrique }), {});
            return rows.map(({ id }) => id);
          }),
        ),
      { cacheKeyFn: (condition) => JSON.stringify(condition) },
    ),

    /** N: the number of Fabriques that pass a filter. */
    fabriqueCount: new DataLoader<{ readonly condition: Condition | null }, number, string>(
      (filters) =>
        Promise.all(
          filters.map(async ({ condition }) => {
            const [counted] = await run(fabriqueCount.where({ fabrique: condition }), {});
            return counted?.count ?? 0;
          }),
        ),
      { cacheKeyFn: ({ condition }) => JSON.stringify(condition) },
    ),

    /** The longest text of a Fabrique. Read only if a field selects it. */
    descriptionOfFabrique: new DataLoader<string, string>(async (ids) => {
      const rows = await run(fabriqueDescriptions, { ids: [...ids] });
      return alignById(ids, rows, ({ id }) => id).map((row) => (row instanceof Error ? row : row.description));
    }),

    publicationsOfFabrique: createListLoader(
      (ids) => run(publicationsOfFabriques, { ids }),
      ({ fabrique }) => fabrique,
    ),

    linksOfFabrique: createListLoader(
      (ids) => run(linksOfFabriques, { ids }),
      ({ fabrique }) => fabrique,
    ),
  };
}
