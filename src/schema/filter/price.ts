import { statementWork } from '../price.ts';

/** Work units of a condition over the real data. */
const conditionWork = 5;
/** Work units of a relation: of an EXISTS, a MATCH or a count. Each relation below it takes five times as much. */
const relationWork = 40;
const deeper = 5;

const relations = new Set(['some', 'every', 'none', 'count']);

/** Work units of reading the rows that pass filters, besides the statement: nothing without a filter. */
export function filterWork(...filters: readonly unknown[]): number {
  const work = filters.reduce<number>((sum, filter) => sum + workOf(filter, 1), 0);
  // The nodes that the filter refers to are read in a statement of their own.
  return work === 0 ? 0 : work + statementWork;
}

/**
 * Work units of a filter of a field below a page, for each row. All rows share the ids that pass, but a single node has one row: a
 * fifth is too little for that, and too much for a page.
 */
export function filterWorkOfRow(filter: unknown): number {
  return Math.ceil(filterWork(filter) / 5);
}

function workOf(filter: unknown, factor: number): number {
  if (Array.isArray(filter)) return filter.reduce<number>((sum, part) => sum + workOf(part, factor), 0);
  if (typeof filter !== 'object' || filter === null) return 0;
  return Object.entries(filter).reduce((sum, [name, value]) => {
    if (value == null) return sum;
    if (relations.has(name)) return sum + factor * relationWork + workOf(value, factor * deeper);
    return sum + factor * conditionWork + workOf(value, factor);
  }, 0);
}
