import { type OrganisationKind, organisationKinds } from '../../../domain/organisation-kinds.ts';
import type { OrganisationRole } from '../../../domain/roles.ts';
import type {
  OrganisationFilter,
  OrganisationListQueryVariables,
  ParticipationFilter,
} from '../../generated/operations.ts';
import { allOf, anyOf, inYear, maximumChoices } from '../../parts/list/conditions.ts';
import { type ListAddress, wordFilter } from '../../parts/list/list-address.ts';
import { enumParameter, namedParameter, yearParameter } from '../../parts/list/parameter.ts';

/** What a reader can choose in the list of organisations. */
export interface OrganisationChoices {
  readonly roles: readonly OrganisationRole[];
  readonly years: readonly number[];
  readonly kinds: readonly OrganisationKind[];
  readonly words: string | null;
}

export const organisationSortKeys = {
  nom: { field: 'NAME', first: 'ASC' },
  fabriques: { field: 'FABRIQUE_COUNT', first: 'DESC' },
  annee: { field: 'LAST_YEAR', first: 'DESC' },
} as const;

/** Roles as URLs write them. */
export const roleParameter = namedParameter<OrganisationRole>({
  PARTNER: 'partenaire',
  COFINANCEUR: 'cofinanceur',
  ASSOCIATION: 'association',
});

export function readOrganisationChoices(address: ListAddress): OrganisationChoices {
  return {
    roles: address.choices('role', roleParameter),
    years: address.choices('annee', yearParameter, maximumChoices).toSorted(),
    kinds: address.choices('nature', enumParameter(organisationKinds)),
    words: address.words('q'),
  };
}

/**
 * The filter of the rows; and for each count, the participations without the choices that it counts. Role and year are those of
 * one participation: "partners in 2023" were partners in that year.
 */
export function organisationFilters({ roles, years, kinds, words }: OrganisationChoices) {
  const role = roles.length === 0 ? undefined : { roles };
  const year = anyOf<ParticipationFilter>(years.map(inYear));
  const kind = kinds.length === 0 ? undefined : { kinds };
  const text = words === null ? undefined : { text: wordFilter(words) };
  const participation = allOf<ParticipationFilter>([role, year]);
  const participationsOf = (
    conditions: readonly (ParticipationFilter | undefined)[],
    filters: readonly (OrganisationFilter | undefined)[],
  ) => ({ ...allOf<ParticipationFilter>(conditions), organisation: allOf<OrganisationFilter>(filters) ?? {} });
  return {
    filter: allOf<OrganisationFilter>([
      participation === undefined ? { minFabriques: 1 } : { participations: { some: participation } },
      kind,
      text,
    ]),
    ofAnyRole: participationsOf([year], [kind, text]),
    ofAnyYear: participationsOf([role], [kind, text]),
    ofAnyKind: participationsOf([role, year], [text]),
  } satisfies Partial<OrganisationListQueryVariables>;
}
