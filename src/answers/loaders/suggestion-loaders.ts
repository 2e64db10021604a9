import type { Role } from '../../domain/roles.ts';
import { metByActors, suggestionsForFabriques } from '../../store/statements/suggestion.ts';
import { createIdLoader, mappedLoader } from './id-loader.ts';
import type { Reader } from './reader.ts';
import { createRequestLoader } from './request-loader.ts';

/** Loaders of what suggestions are made from. */
export function suggestionLoaders(reader: Reader) {
  const { read } = reader;
  return {
    /** The ids of all actors that an actor has met in a Fabrique, in any role. */
    metByActor: mappedLoader(
      createIdLoader(
        'metByActor',
        reader,
        (ids) => read(metByActors, { ids }),
        ({ id }) => id,
      ),
      ([met]) => met?.metIds ?? [],
    ),

    suggestionsForFabrique: createRequestLoader(
      'suggestionsForFabrique',
      reader,
      ({ roles }: { readonly id: string; readonly roles: readonly Role[] }) => roles,
      async (requests) => {
        const ids = requests.map(({ id }) => id);
        const rows = await read(suggestionsForFabriques, { ids, roles: [...requests[0].roles] });
        return rows.map((row) => ({ ...row, request: ids.indexOf(row.id) }));
      },
    ),
  };
}
