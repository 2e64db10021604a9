import { KnownPlacesDocument } from '../../generated/operations.ts';
import type { Ask } from '../../page.ts';

/** The official names of régions and départements, by code. */
export interface KnownPlaces {
  readonly regions: ReadonlyMap<string, string>;
  readonly departements: ReadonlyMap<string, string>;
}

const none: KnownPlaces = { regions: new Map(), departements: new Map() };

/** The régions and départements that exist, if the URL names one: a filter of the API refuses an unknown code. */
export async function knownPlaces(query: URLSearchParams, ask: Ask): Promise<KnownPlaces> {
  if (!query.has('region') && !query.has('departement')) return none;
  const { regions } = await ask(KnownPlacesDocument);
  if (regions === null) throw new Error('Query.regions is null only if it failed.');
  const named = <Place extends { readonly code: string | null; readonly name: string }>(places: readonly Place[]) =>
    new Map(places.flatMap(({ code, name }) => (code === null ? [] : [[code, name] as const])));
  return { regions: named(regions), departements: named(regions.flatMap(({ departements }) => departements)) };
}
