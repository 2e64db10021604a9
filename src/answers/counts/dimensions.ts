import { fabriqueStatuses, territoireKinds } from '../../domain/dataset.ts';
import { fold } from '../../domain/fold.ts';
import { roles } from '../../domain/role.ts';
import type { CountRow } from '../../store/statements/count.ts';
import { roleLabels, statusLabels, territoireKindLabels } from './labels.ts';

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
  STATUS: ({ status }) => enumValue(status, fabriqueStatuses, statusLabels),
  ROLE: ({ role }) => enumValue(role, roles, roleLabels),
  REGION: ({ region, regionName }) => namedValue(region, regionName),
  DEPARTEMENT: ({ departement, departementName }) => namedValue(departement, departementName),
  TERRITOIRE_KIND: ({ territoireKind }) => enumValue(territoireKind, territoireKinds, territoireKindLabels),
  ORGANISATION_KIND: ({ organisationKind }) => namedValue(organisationKind, organisationKind),
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

function enumValue<Value extends string>(
  value: Value | null,
  values: readonly Value[],
  labels: Record<Value, string>,
): DimensionValue | null {
  return value === null ? null : { key: value, label: labels[value], sort: values.indexOf(value) };
}

function namedValue(key: string | null, name: string | null): DimensionValue | null {
  return key === null || name === null ? null : { key, label: name, sort: fold(name) };
}
