import { z } from 'zod';
import { PublicError } from '../../domain/error.ts';
import { isFunctionWord, wordsOf, writtenOut } from '../../search/words.ts';
import { all, type Condition, type RelatedCondition } from '../../store/statements/filter/condition.ts';
import type { ReferredType } from '../../store/statements/reference.ts';
import { checkLength, parseArguments, queryText } from '../arguments.ts';
import { parseReference, parseReferences, type ReferenceContext } from '../references.ts';
import type { NumbersInput, RelationInput, Span } from './filter-input.ts';

export interface FilterContext extends ReferenceContext {
  /** The conditions that the filter may still have. Default: `maximumConditions`. */
  readonly budget?: { left: number };
  /** The relations that enclose the filter. Default: 0. */
  readonly depth?: number;
}

/** Maximum number of conditions of a filter, at all depths. It bounds the statements that a client can make, and their plans. */
export const maximumConditions = 40;

/** Maximum number of relations below each other: each level multiplies the work, some seven times in the real data. */
export const maximumDepth = 4;

/** A condition of a filter, and the filter written in one way only: with ids for references, without what is null. */
export interface Parsed<Given = unknown> {
  readonly condition: Condition | null;
  readonly given: Given;
}

/**
 * How one condition of a filter is parsed. `path` names it in errors: "filter.territoires.some.ids". `filter`: the filter that has it,
 * for a condition that depends on another one.
 */
export type Rule<Given> = (given: Given, path: string, context: FilterContext, filter: object) => Promise<Parsed>;

/** A rule for each condition of a filter. */
export type Rules<Filter> = { readonly [Name in keyof Filter]-?: Rule<NonNullable<Filter[Name]>> };

/** A condition whose value needs no other data. */
export function valueRule<Given, Value>(
  shape: z.ZodType<Value>,
  condition: (value: Value) => Condition | null,
): Rule<Given> {
  return async (given, path) => {
    const value = parseArguments(given, shape, path);
    const parsed = condition(value);
    return { condition: parsed, given: parsed === null ? null : withoutNull(value) };
  };
}

/** A list of values, one of which must hold. */
export function listRule<Value extends string | number>(
  shape: z.ZodType<Value>,
  condition: (values: Value[]) => Condition,
): Rule<readonly unknown[]> {
  return async (given, path, { limits }) => {
    const values = parseArguments(given, z.array(shape).min(1, 'Give one value or more, or leave it out.'), path);
    checkLength(values, limits.ids, 'values', path);
    return { condition: condition([...new Set(values)]), given: values };
  };
}

/** Ids, slugs or codes, one of which must hold. An empty list passes nothing. */
export function referencesRule(type: ReferredType, condition: (ids: string[]) => Condition): Rule<readonly string[]> {
  return async (given, path, context) => {
    const texts = parseArguments(given, z.array(z.string()), path);
    checkLength(texts, context.limits.ids, 'ids', path);
    const ids = (await parseReferences(texts, path, [type], context)).map(({ id }) => id);
    return { condition: condition(ids), given: ids };
  };
}

/** One id, slug or code. */
export function referenceRule(types: readonly ReferredType[], condition: (id: string) => Condition): Rule<string> {
  return async (given, path, context) => {
    const { id } = await parseReference(parseArguments(given, z.string(), path), path, types, context);
    return { condition: condition(id), given: id };
  };
}

/** A span of years or months; both ends are included. */
export function spanRule<Value extends string | number>(
  shape: z.ZodType<Value>,
  condition: (span: { from: Value | null; to: Value | null }) => Condition,
): Rule<Span<Value>> {
  const span = z
    .object({ from: shape.nullish(), to: shape.nullish() })
    .refine(({ from, to }) => from == null || to == null || from <= to, 'Give a "from" that is not after "to".');
  return valueRule(span, ({ from, to }) =>
    from == null && to == null ? null : condition({ from: from ?? null, to: to ?? null }),
  );
}

/** A minimum and a maximum of a whole number; both are included. */
export function numbersRule(
  condition: (numbers: { min: number | null; max: number | null }) => Condition,
): Rule<NumbersInput> {
  return valueRule(countShape, ({ min, max }) => condition({ min: min ?? null, max: max ?? null }));
}

/** Words in any order, as a search finds them; a word that ends in "*" is the beginning of a word. */
export function textRule(condition: (params: { words: string[] }) => Condition): Rule<string> {
  return async (given, path) => {
    const text = parseArguments(given, queryText, path).trim();
    const words = textWords(text);
    if (words.length > 0) return { condition: condition({ words }), given: words.map(writtenWord).join(' ') };
    if (text === '') return { condition: null, given: null };
    throw new PublicError('BAD_USER_INPUT', `${path}: Give a word with a letter or a digit.`);
  };
}

/** A word as a client writes it. */
function writtenWord(word: string): string {
  return word.endsWith(' ') ? word.trim() : `${word.trim()}*`;
}

/** The folded words of a text with the blanks around them, as statements look them up. */
export function textWords(text: string): string[] {
  const tokens = text.split(/\s+/).flatMap((token) => {
    const words = wordsOf(token).map(writtenOut);
    const last = words.length - 1;
    return words.map((word, index) => (token.endsWith('*') && index === last ? ` ${word}` : ` ${word} `));
  });
  const content = tokens.filter((token) => !isFunctionWord(token.trim()) || !token.endsWith(' '));
  return [...new Set(content.length > 0 ? content : tokens)];
}

function withoutNull(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part != null));
}

const relationShape = z
  .strictObject({
    some: z.unknown(),
    every: z.unknown(),
    none: z.unknown(),
    count: z.strictObject({ min: z.unknown(), max: z.unknown(), filter: z.unknown() }).partial().nullish(),
  })
  .partial();

/** How many related nodes there must be, and which count. */
export type RelationArguments = [quantity: Pick<RelatedCondition, 'min' | 'max'>, where: Condition | null];

type Relate = (...relation: RelationArguments) => Condition;

const countShape = z
  .object({ min: z.int().min(0).nullish(), max: z.int().min(0).nullish() })
  .refine(({ min, max }) => min != null || max != null, 'Give min, max or both.')
  .refine(({ min, max }) => min == null || max == null || min <= max, 'Give a "min" that is not above "max".');

/** Conditions on related nodes. `parse`: how the filter of these is parsed; a function, since filters refer to each other. */
export function relationRule<Filter>(
  parse: () => (filter: Filter, path: string, context: FilterContext) => Promise<Parsed>,
  relate: Relate,
): Rule<RelationInput<Filter>> {
  return async (relation, path, outer) => {
    const context = { ...outer, depth: (outer.depth ?? 0) + 1 };
    if (context.depth > maximumDepth) {
      throw new PublicError('BAD_USER_INPUT', `${path}: Give at most ${maximumDepth} relations below each other.`);
    }
    const { some, every, none, count } = parseArguments(relation, relationShape, path) as RelationInput<Filter>;
    const part = async (
      name: string,
      filter: Filter | null | undefined,
      conditionOf: (where: Condition | null) => Condition | null,
    ): Promise<Parsed<Record<string, unknown>> | null> => {
      if (filter == null) return null;
      const { condition, given } = await parse()(filter, `${path}.${name}`, context);
      return { condition: conditionOf(condition), given: { [name]: given } };
    };
    const parts = await Promise.all([
      part('some', some, (where) => relate({ min: 1, max: null }, where)),
      // Every related node passes: none fails. Without a condition, none can fail.
      part('every', every, (where) =>
        where === null ? null : relate({ min: null, max: 0 }, { is: 'not', of: where }),
      ),
      part('none', none, (where) => relate({ min: null, max: 0 }, where)),
      count == null ? null : countPart(count, `${path}.count`, parse(), relate, context),
    ]);
    const given = parts.filter((it) => it !== null);
    if (given.length === 0) throw new PublicError('BAD_USER_INPUT', `${path}: Give some, every, none or count.`);
    return {
      condition: all(given.map(({ condition }) => condition)),
      given: Object.assign({}, ...given.map((it) => it.given)),
    };
  };
}

async function countPart<Filter>(
  count: NonNullable<RelationInput<Filter>['count']>,
  path: string,
  parse: (filter: Filter, path: string, context: FilterContext) => Promise<Parsed>,
  relate: Relate,
  context: FilterContext,
): Promise<Parsed<Record<string, unknown>>> {
  const { min, max } = parseArguments({ min: count.min, max: count.max }, countShape, path);
  const where = count.filter == null ? null : await parse(count.filter, `${path}.filter`, context);
  return {
    condition: relate({ min: min ?? null, max: max ?? null }, where?.condition ?? null),
    given: {
      count: {
        ...(min == null ? {} : { min }),
        ...(max == null ? {} : { max }),
        ...(where === null ? {} : { filter: where.given }),
      },
    },
  };
}
