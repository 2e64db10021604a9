import { statementWork } from '../price.ts';

/** Work units of a condition, and of a relation: of a MATCH or a CALL over the real data. */
const conditionWork = 5;
const relationWork = 40;

const relations = new Set(['some', 'every', 'none', 'count']);

/** Work units of reading the rows that pass filters, besides the statement: nothing without a filter. */
export function filterWork(...filters: readonly unknown[]): number {
  const work = filters.reduce<number>((sum, filter) => sum + workOf(filter), 0);
  // The nodes that the filter refers to are read in a statement of their own.
  return work === 0 ? 0 : work + statementWork;
}

function workOf(filter: unknown): number {
  if (Array.isArray(filter)) return filter.reduce<number>((sum, part) => sum + workOf(part), 0);
  if (typeof filter !== 'object' || filter === null) return 0;
  return Object.entries(filter).reduce(
    (sum, [name, value]) =>
      value == null ? sum : sum + (relations.has(name) ? relationWork : conditionWork) + workOf(value),
    0,
  );
}
