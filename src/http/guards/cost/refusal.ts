import type { Limits } from '../../../answers/limits.ts';
import { PublicError } from '../../../domain/error.ts';
import type { OperationCost } from './operation-cost.ts';

/** Errors: `TOO_EXPENSIVE` beyond a limit, with the cost, the limit, the most expensive field, and a remedy. */
export function checkCost(cost: OperationCost, limits: Limits): void {
  const { requested, fields, depth, aliases, analyses, costliest, deepest } = cost;
  const expensiveField = costliest === '' ? '' : `The most expensive field is ${costliest}. `;
  if (isBeyond(depth, limits.depth)) {
    const what = `nests fields at least ${depth} levels deep, at ${deepest}`;
    throw refusal(what, limits.depth, 'Request fewer levels, and the rest by id, with node(id) or nodes(ids).');
  }
  if (isBeyond(aliases, limits.aliases)) throw tooManyAliases(aliases, limits.aliases);
  if (isBeyond(analyses, limits.analyses)) {
    const what = `needs measures or communities of ${format(analyses)} networks`;
    throw refusal(what, limits.analyses, 'Split it into several requests.');
  }
  if (isBeyond(requested, limits.cost)) {
    const what = `may cost ${format(requested)} nodes and work units`;
    const remedy = 'Request fewer rows (first) or fewer levels, or split it into several requests.';
    throw refusal(what, limits.cost, `${expensiveField}${remedy}`);
  }
  if (isBeyond(fields, limits.fields)) {
    const what = `may resolve ${format(fields)} fields`;
    const remedy = 'Request fewer rows (first) or fewer fields, or split it into several requests.';
    throw refusal(what, limits.fields, `${expensiveField}${remedy}`);
  }
}

/** Whether a number exceeds a limit. 0 means no limit. */
export function isBeyond(number: number, limit: number): boolean {
  return limit !== 0 && number > limit;
}

/** The error for an operation with too many aliases. */
export function tooManyAliases(aliases: number, limit: number): PublicError {
  const remedy = 'Use a list argument such as nodes(ids) or filter: { ids }, or split it into several requests.';
  return refusal(`has ${format(aliases)} aliases`, limit, remedy);
}

function refusal(what: string, limit: number, remedy: string): PublicError {
  return new PublicError('TOO_EXPENSIVE', `This request ${what}; the limit is ${format(limit)}. ${remedy}`);
}

function format(number: number): string {
  return number < 1e15 ? number.toLocaleString('en') : number.toExponential(1);
}
