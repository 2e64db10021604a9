import { z } from 'zod';
import { PublicError } from '../../domain/error.ts';
import type { MaybePromise } from '../../domain/maybe-promise.ts';
import { all, type Condition } from '../../store/statements/filter/condition.ts';
import { parseArguments } from '../arguments.ts';
import type { Combined } from './filter-input.ts';
import { type FilterContext, maximumConditions, type Parsed, type Rule, type Rules } from './rule.ts';

/** The rules of a filter for its own conditions: `and`, `or` and `not` have the same rules everywhere. */
export type OwnRules<Filter> = Omit<Rules<Filter>, keyof Combined<Filter>>;

export type FilterParser<Filter> = (filter: Filter, path: string, context: FilterContext) => Promise<Parsed<Filter>>;

/**
 * Makes the parser of a filter from the rules of its conditions. Errors of the parser: `BAD_USER_INPUT`, naming the condition and
 * what to give.
 */
export function filterParser<Filter extends Combined<Filter>>(rules: OwnRules<Filter>): FilterParser<Filter> {
  const parse: FilterParser<Filter> = async (filter, path, outer) => {
    const named = Object.entries(parseArguments(filter, z.record(z.string(), z.unknown()), path))
      .filter(([, value]) => value != null)
      .toSorted(([one], [other]) => (one < other ? -1 : 1));
    const context = { ...outer, budget: outer.budget ?? { left: maximumConditions } };
    context.budget.left -= named.length;
    if (context.budget.left < 0) {
      throw new PublicError('BAD_USER_INPUT', `${path}: Give at most ${maximumConditions} conditions in a filter.`);
    }
    const parsed = await Promise.all(
      named.map(async ([name, value]) => ({
        name,
        ...(await ruleOf(name, path)(value, `${path}.${name}`, context, filter)),
      })),
    );
    return {
      condition: all(parsed.map(({ condition }) => condition)),
      given: Object.fromEntries(
        parsed.flatMap(({ name, given }) => (given == null ? [] : [[name, given]])),
      ) as unknown as Filter,
    };
  };
  const combined: Record<string, Rule<unknown>> = {
    and: listOf(parse, (of) => all(of)),
    or: listOf(parse, (of) => {
      // A filter without a condition passes everything, and so does one or another.
      const conditions = of.filter((it) => it !== null);
      return conditions.length < of.length ? null : { is: 'any', of: conditions };
    }),
    not: async (given, path, context) => {
      const parsed = await parse(given as Filter, path, context);
      if (parsed.condition !== null) return { ...parsed, condition: { is: 'not', of: parsed.condition } };
      throw new PublicError('BAD_USER_INPUT', `${path}: Give a condition.`);
    },
  };
  const known = new Map<string, Rule<unknown>>([
    ...Object.entries(combined),
    ...Object.entries(rules as typeof combined),
  ]);
  const ruleOf = (name: string, path: string): Rule<unknown> => {
    const rule = known.get(name);
    if (rule !== undefined) return rule;
    const names = [...known.keys()].sort().join(', ');
    throw new PublicError(
      'BAD_USER_INPUT',
      `${path}: ${JSON.stringify(name.slice(0, 80))} is no condition. Give ${names}.`,
    );
  };
  return parse;
}

/** The condition of the argument `filter` of a list. Null, at once, without a filter: every node passes. Errors: as the parser. */
export function listCondition<Filter>(
  parse: FilterParser<Filter>,
  filter: Filter | null | undefined,
  context: FilterContext,
): MaybePromise<Condition | null> {
  return filter == null ? null : parse(filter, 'filter', context).then(({ condition }) => condition);
}

function listOf<Filter>(
  parse: FilterParser<Filter>,
  combine: (conditions: (Condition | null)[]) => Condition | null,
): Rule<unknown> {
  return async (given, path, context) => {
    const filters = parseArguments(given, z.array(z.unknown()), path) as readonly Filter[];
    if (filters.length === 0) throw new PublicError('BAD_USER_INPUT', `${path}: Give one filter or more.`);
    const parsed = await Promise.all(filters.map((filter, index) => parse(filter, `${path}.${index}`, context)));
    return {
      condition: combine(parsed.map(({ condition }) => condition)),
      given: parsed.map((it) => it.given),
    };
  };
}
