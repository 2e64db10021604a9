import { type FabriqueStatus, fabriqueStatuses } from '../../../domain/fabrique-statuses.ts';
import type { FabriqueFilter, FabriqueListQueryVariables } from '../../generated/operations.ts';
import { allOf, anyOf, inYear, maximumChoices } from '../../parts/list/conditions.ts';
import type { KnownPlaces } from '../../parts/list/known-places.ts';
import { type ListAddress, wordFilter } from '../../parts/list/list-address.ts';
import { codeParameter, enumParameter, yearParameter } from '../../parts/list/parameter.ts';

/** What a reader can choose in the list of Fabriques. */
export interface FabriqueChoices {
  readonly years: readonly number[];
  readonly statuses: readonly FabriqueStatus[];
  readonly regions: readonly string[];
  readonly words: string | null;
}

export const fabriqueSortKeys = {
  titre: { field: 'TITLE', first: 'ASC' },
  annee: { field: 'YEAR', first: 'DESC' },
  territoires: { field: 'TERRITOIRE_COUNT', first: 'DESC' },
  partenaires: { field: 'PARTNER_COUNT', first: 'DESC' },
} as const;

export function readFabriqueChoices(address: ListAddress, places: KnownPlaces): FabriqueChoices {
  return {
    years: address.choices('annee', yearParameter, maximumChoices).toSorted(),
    statuses: address.choices('statut', enumParameter(fabriqueStatuses)),
    regions: address.choices('region', codeParameter(places.regions), maximumChoices),
    words: address.words('q'),
  };
}

/** The filter of the rows; and for each count, the filter without the choices that it counts. */
export function fabriqueFilters({ years, statuses, regions, words }: FabriqueChoices) {
  const year = anyOf<FabriqueFilter>(years.map(inYear));
  const status = anyOf<FabriqueFilter>(statuses.map((it) => ({ status: it })));
  const region = anyOf<FabriqueFilter>(regions.map((it) => ({ region: it })));
  const text = words === null ? undefined : { text: wordFilter(words) };
  return {
    filter: allOf<FabriqueFilter>([year, status, region, text]),
    ofAnyYear: allOf<FabriqueFilter>([status, region, text]),
    ofAnyStatus: allOf<FabriqueFilter>([year, region, text]),
    ofAnyRegion: allOf<FabriqueFilter>([year, status, text]),
  } satisfies Partial<FabriqueListQueryVariables>;
}
