import { type TerritoireKind, territoireKinds } from '../../../domain/territoire-kinds.ts';
import type { TerritoireFilter, TerritoireListQueryVariables } from '../../generated/operations.ts';
import { allOf, anyOf, inYear, maximumChoices } from '../../parts/list/conditions.ts';
import type { KnownPlaces } from '../../parts/list/known-places.ts';
import { type ListAddress, wordFilter } from '../../parts/list/list-address.ts';
import { codeParameter, enumParameter, yearParameter } from '../../parts/list/parameter.ts';
import { ofSize, type Size, sizes } from './sizes.ts';

/** What a reader can choose in the list of territoires. */
export interface TerritoireChoices {
  readonly years: readonly number[];
  readonly kinds: readonly TerritoireKind[];
  readonly sizes: readonly Size[];
  readonly regions: readonly string[];
  readonly departements: readonly string[];
  readonly words: string | null;
}

export const territoireSortKeys = {
  nom: { field: 'NAME', first: 'ASC' },
  fabriques: { field: 'FABRIQUE_COUNT', first: 'DESC' },
  annee: { field: 'LAST_YEAR', first: 'DESC' },
  habitants: { field: 'POPULATION', first: 'DESC' },
} as const;

export function readTerritoireChoices(address: ListAddress, places: KnownPlaces): TerritoireChoices {
  return {
    years: address.choices('annee', yearParameter, maximumChoices).toSorted(),
    kinds: address.choices('nature', enumParameter(territoireKinds)),
    sizes: address.choices('habitants', enumParameter(sizes)),
    regions: address.choices('region', codeParameter(places.regions), maximumChoices),
    departements: address.choices('departement', codeParameter(places.departements), maximumChoices),
    words: address.words('q'),
  };
}

/** The filter of the rows; and for each count, the participations of the territoires without the choices that it counts. */
export function territoireFilters(choices: TerritoireChoices) {
  const { years, kinds, regions, departements, words } = choices;
  const year = anyOf<TerritoireFilter>(years.map(inYear));
  const kind = kinds.length === 0 ? undefined : { kinds };
  const size = anyOf<TerritoireFilter>(choices.sizes.map(ofSize));
  const region = anyOf<TerritoireFilter>(regions.map((it) => ({ region: it })));
  const departement = anyOf<TerritoireFilter>(departements.map((it) => ({ departement: it })));
  const text = words === null ? undefined : { text: wordFilter(words) };
  // Whoever has a participation took part.
  const participationsOf = (filters: readonly (TerritoireFilter | undefined)[]) => ({
    territoire: allOf<TerritoireFilter>(filters) ?? {},
  });
  const ofOneSize = (one: Size) =>
    allOf<TerritoireFilter>([{ minFabriques: 1 }, year, kind, ofSize(one), region, departement, text]);
  const [ofSize1, ofSize2, ofSize3, ofSize4] = sizes.map(ofOneSize);
  return {
    filter: allOf<TerritoireFilter>([{ minFabriques: 1 }, year, kind, size, region, departement, text]),
    ofAnyYear: participationsOf([kind, size, region, departement, text]),
    ofAnyKind: participationsOf([year, size, region, departement, text]),
    ofAnyRegion: participationsOf([year, kind, size, departement, text]),
    ofAnyDepartement: participationsOf([year, kind, size, region, text]),
    ...{ ofSize1, ofSize2, ofSize3, ofSize4 },
  } satisfies Partial<TerritoireListQueryVariables>;
}
