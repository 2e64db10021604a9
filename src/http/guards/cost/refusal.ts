import type { Limits } from '../../../answers/limits.ts';
import { PublicError } from '../../../domain/error.ts';
import type { OperationCost } from './operation-cost.ts';

/** Errors: `TOO_EXPENSIVE` for an operation beyond a limit: what it costs, the limit, what costs most, the remedy. */
export function checkCost(cost: OperationCost, limits: Limits): void {
  const { requested, fields, depth, aliases, analyses, costliest, deepest } = cost;
  const most = costliest === '' ? '' : `Most of it is for ${costliest}. `;
  if (isBeyond(depth, limits.depth)) {
    const what = `nests fields ${depth} levels deep or more, at ${deepest}`;
    throw refusal(what, limits.depth, 'Ask for fewer levels at once, and for the rest by id: node(id), nodes(ids).');
  }
  if (isBeyond(aliases, limits.aliases)) throw tooManyAliases(aliases, limits.aliases);
  if (isBeyond(analyses, limits.analyses)) {
    const what = `asks for measures of ${format(analyses)} networks`;
    throw refusal(what, limits.analyses, 'Ask for them in several requests.');
  }
  if (isBeyond(requested, limits.cost)) {
    const what = `may cost ${format(requested)} nodes and work units`;
    throw refusal(what, limits.cost, `${most}Ask for fewer rows (first) or levels, or in several requests.`);
  }
  if (isBeyond(fields, limits.fields)) {
    const what = `may resolve ${format(fields)} fields`;
    throw refusal(what, limits.fields, `${most}Ask for fewer rows (first) or fields, or in several requests.`);
  }
}

/** Whether a number is beyond a limit; 0 is no limit. */
export function isBeyond(number: number, limit: number): boolean {
  return limit !== 0 && number > limit;
}

/** The refusal of so many aliases. */
export function tooManyAliases(aliases: number, limit: number): PublicError {
  const remedy = 'Ask for many things by a list, as nodes(ids) or filter: { ids }, or in several requests.';
  return refusal(`has ${format(aliases)} aliases`, limit, remedy);
}

function refusal(what: string, limit: number, remedy: string): PublicError {
  return new PublicError('TOO_EXPENSIVE', `This request ${what}; the limit is ${format(limit)}. ${remedy}`);
}

function format(number: number): string {
  return number < 1e15 ? number.toLocaleString('en') : number.toExponential(1);
}
