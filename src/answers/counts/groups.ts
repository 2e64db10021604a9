import { PublicError } from '../../domain/error.ts';
import type { CountKeys, CountRow } from '../../store/statements/count.ts';
import { type CountDimension, type DimensionValue, dimensionValues, noValueLabels } from './dimensions.ts';

/** What the members of a group have in common, in one dimension. */
export interface CountKey {
  readonly dimension: CountDimension;
  /** Null in the group of items without a value. */
  readonly key: string | null;
  /** In French. */
  readonly label: string;
}

export interface GroupValues {
  /** As `groupId` gives it. */
  readonly id: string;
  /** One for each dimension, in the requested order. */
  readonly keys: readonly CountKey[];
  readonly count: number;
}

/** Maximum number of groups of a count. */
export const maximumGroups = 10_000;

/**
 * The groups of a count with their labels, in ascending order of the dimensions. Groups without a value come last.
 * Errors: `TOO_EXPENSIVE` for more than `maximumGroups`.
 */
export function groupsOf(rows: readonly CountRow[], by: readonly CountDimension[]): GroupValues[] {
  if (rows.length > maximumGroups) {
    throw new PublicError(
      'TOO_EXPENSIVE',
      `This count has ${rows.length} groups; the limit is ${maximumGroups}. Give fewer dimensions, or a filter.`,
    );
  }
  const groups = rows.map((row) => ({
    id: groupId(row),
    count: row.count,
    values: by.map((dimension) => dimensionValues[dimension](row)),
  }));
  groups.sort((one, other) => {
    for (const index of by.keys()) {
      const order = compare(one.values[index] ?? null, other.values[index] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  });
  return groups.map(({ id, count, values }) => ({
    id,
    count,
    keys: by.map((dimension, index) => ({
      dimension,
      key: values[index]?.key ?? null,
      label: values[index]?.label ?? noValueLabels[dimension],
    })),
  }));
}

/** Equal for the rows of one group, in all statements of a count. */
export function groupId(keys: CountKeys): string {
  const { year, status, role, region, departement, territoireKind, organisationKind } = keys;
  return JSON.stringify([year, status, role, region, departement, territoireKind, organisationKind]);
}

/** The only group of a count without dimensions. */
export const totalId = groupId({
  ...{ year: null, status: null, role: null, region: null, departement: null },
  ...{ territoireKind: null, organisationKind: null },
});

function compare(one: DimensionValue | null, other: DimensionValue | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (one.sort !== other.sort) return one.sort < other.sort ? -1 : 1;
  // Names that differ only in accents or case.
  if (one.key !== other.key) return one.key < other.key ? -1 : 1;
  return 0;
}
