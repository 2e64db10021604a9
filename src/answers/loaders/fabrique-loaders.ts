import DataLoader from 'dataloader';
import {
  type FabriqueFilterParams,
  fabriqueCount,
  fabriqueDescriptions,
  fabriquesMatching,
} from '../../store/statements/fabrique.ts';
import { linksOfFabriques, publicationsOfFabriques } from '../../store/statements/publication.ts';
import type { Run } from '../run.ts';
import { alignById } from './align.ts';
import { createListLoader } from './list-loader.ts';

/** Loaders of the Fabriques that pass a filter, and of the texts and links of Fabriques. */
export function fabriqueLoaders(run: Run) {
  return {
    /** The ids of the Fabriques that pass a filter. */
    scope: new DataLoader<FabriqueFilterParams, readonly string[], string>(
      (filters) =>
        Promise.all(filters.map(async (filter) => (await run(fabriquesMatching, filter)).map(({ id }) => id))),
      { cacheKeyFn: (filter) => JSON.stringify(filter) },
    ),

    /** N: the number of Fabriques that pass a filter. */
    fabriqueCount: new DataLoader<FabriqueFilterParams, number, string>(
      (filters) => Promise.all(filters.map(async (filter) => (await run(fabriqueCount, filter))[0]?.count ?? 0)),
      { cacheKeyFn: (filter) => JSON.stringify(filter) },
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
