import { type TerritoireKind, territoireKinds } from '../../../domain/territoire-kinds.ts';
import type { TerritoireFilter, TerritoireListQueryVariables } from '../../generated/operations.ts';
import { allOf, anyOf, inYear, maximumChoices } from '../../parts/list/conditions.ts';
import type { KnownPlaces } from '../../parts/list/known-places.ts';
import { type ListAddress, wordFilter } from '../../parts/list/list-address.ts';
import { codeParameter, enumParameter, yearParameter } from '../../parts/list/parameter.ts';

/** What a reader can choose in the list of territoires. */
export interface TerritoireChoices {
  readonly years: readonly number[];
  readonly kinds: readonly TerritoireKind[];
  readonly regions: readonly string[];
  readonly departements: readonly string[];
  readonly words: string | null;
}

export const territoireSortKeys = {
  nom: { field: 'NAME', first: 'ASC' },
  fabriques: { field: 'FABRIQUE_COUNT', first: 'DESC' },
  annee: { field: 'LAST_YEAR', first: 'DESC' },
} as const;

export function readTerritoireChoices(address: ListAddress, places: KnownPlaces): TerritoireChoices {
  return {
    years: address.choices('annee', yearParameter, maximumChoices).toSorted(),
    kinds: address.choices('nature', enumParameter(territoireKinds)),
    regions: address.choices('region', codeParameter(places.regions), maximumChoices),
    departements: address.choices('departement', codeParameter(places.departements), maximumChoices),
    words: address.words('q'),
  };
}

/** The filter of the rows; and for each count, the participations of the territoires without the choices that it counts. */
export function territoireFilters({ years, kinds, regions, departements, words }: TerritoireChoices) {
  const year = anyOf<TerritoireFilter>(years.map(inYear));
  const kind = kinds.length === 0 ? undefined : { kinds };
  const region = anyOf<TerritoireFilter>(regions.map((it) => ({ region: it })));
  const departement = anyOf<TerritoireFilter>(departements.map((it) => ({ departement: it })));
  const text = words === null ? undefined : { text: wordFilter(words) };
  // Whoever has a participation took part.
  const participationsOf = (filters: readonly (TerritoireFilter | undefined)[]) => ({
    territoire: allOf<TerritoireFilter>(filters) ?? {},
  });
  return {
    filter: allOf<TerritoireFilter>([{ minFabriques: 1 }, year, kind, region, departement, text]),
    ofAnyYear: participationsOf([kind, region, departement, text]),
    ofAnyKind: participationsOf([year, region, departement, text]),
    ofAnyRegion: participationsOf([year, kind, departement, text]),
    ofAnyDepartement: participationsOf([year, kind, region, text]),
  } satisfies Partial<TerritoireListQueryVariables>;
}
