import { capitalised } from '../../domain/capitalised.ts';
import { fabriqueStatusTable } from '../../domain/fabrique-statuses.ts';
import { fold } from '../../domain/fold.ts';
import { organisationKindTable } from '../../domain/organisation-kinds.ts';
import { roleTable } from '../../domain/roles.ts';
import { territoireKindTable } from '../../domain/territoire-kinds.ts';
import type { CountRow } from '../../store/statements/count.ts';

export const countDimensions = [
  'YEAR',
  'STATUS',
  'ROLE',
  'REGION',
  'DEPARTEMENT',
  'TERRITOIRE_KIND',
  'ORGANISATION_KIND',
] as const;

export type CountDimension = (typeof countDimensions)[number];

/** The value of a group in one dimension. */
export interface DimensionValue {
  readonly key: string;
  /** In French. */
  readonly label: string;
  /** Position among the values of the dimension: groups are in ascending order. */
  readonly sort: number | string;
}

/** The value of a row in a dimension; null for the group of items without a value. */
export const dimensionValues: Record<CountDimension, (row: CountRow) => DimensionValue | null> = {
  YEAR: ({ year }) => (year === null ? null : { key: String(year), label: String(year), sort: year }),
  STATUS: ({ status }) => tableValue(status, fabriqueStatusTable),
  ROLE: ({ role }) => tableValue(role, roleTable),
  REGION: ({ region, regionName }) => namedValue(region, regionName),
  DEPARTEMENT: ({ departement, departementName }) => namedValue(departement, departementName),
  TERRITOIRE_KIND: ({ territoireKind }) => tableValue(territoireKind, territoireKindTable),
  ORGANISATION_KIND: ({ organisationKind }) => tableValue(organisationKind, organisationKindTable),
};

/** In French, why items have no value in a dimension. */
export const noValueLabels: Record<CountDimension, string> = {
  YEAR: 'aucune participation',
  STATUS: 'aucune participation',
  ROLE: 'aucune participation',
  REGION: 'inconnue ou sans objet',
  DEPARTEMENT: 'inconnu ou sans objet',
  TERRITOIRE_KIND: 'sans objet',
  ORGANISATION_KIND: 'sans objet',
};

/** The dimensions as the statements take them. */
export function dimensionParams(by: readonly CountDimension[]) {
  return {
    byYear: by.includes('YEAR'),
    byStatus: by.includes('STATUS'),
    byRole: by.includes('ROLE'),
    byRegion: by.includes('REGION'),
    byDepartement: by.includes('DEPARTEMENT'),
    byTerritoireKind: by.includes('TERRITOIRE_KIND'),
    byOrganisationKind: by.includes('ORGANISATION_KIND'),
  };
}

/** A value of an enum, at its position in the table of the enum. */
function tableValue<Value extends string>(
  value: Value | null,
  table: Readonly<Record<Value, { readonly label: string }>>,
): DimensionValue | null {
  if (value === null) return null;
  return { key: value, label: capitalised(table[value].label), sort: Object.keys(table).indexOf(value) };
}

function namedValue(key: string | null, name: string | null): DimensionValue | null {
  return key === null || name === null ? null : { key, label: name, sort: fold(name) };
}
