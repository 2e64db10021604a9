import DataLoader from 'dataloader';
import type { Role } from '../../domain/roles.ts';
import { metByActors, suggestionsForFabriques } from '../../store/statements/suggestion.ts';
import type { Run } from '../run.ts';
import { createRequestLoader } from './request-loader.ts';

/** Loaders of what suggestions are made from. */
export function suggestionLoaders(run: Run) {
  return {
    /** The ids of all actors that an actor has met in a Fabrique, in any role. */
    metByActor: new DataLoader<string, readonly string[]>(async (ids) => {
      const rows = await run(metByActors, { ids: [...ids] });
      const met = new Map(rows.map(({ id, metIds }) => [id, metIds]));
      return ids.map((id) => met.get(id) ?? []);
    }),

    suggestionsForFabrique: createRequestLoader(
      ({ roles }: { readonly id: string; readonly roles: readonly Role[] }) => roles,
      async (requests) => {
        const ids = requests.map(({ id }) => id);
        const rows = await run(suggestionsForFabriques, { ids, roles: [...requests[0].roles] });
        return rows.map((row) => ({ ...row, request: ids.indexOf(row.id) }));
      },
    ),
  };
}
