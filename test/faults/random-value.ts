import type { GeneratorValue } from 'fast-check';
import fc from 'fast-check';
import {
  type GraphQLInputType,
  type GraphQLNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** A generator of random values. */
export type Draw = GeneratorValue;

/** Values from the data of the server, by argument name. */
export type Known = Readonly<Record<string, readonly string[]>>;

/** One of several values, at random. */
export function oneOf<Value>(draw: Draw, values: readonly Value[]): Value {
  const value = values[draw(fc.integer, { min: 0, max: values.length - 1 })];
  if (value === undefined) throw new Error('There is nothing to draw from.');
  return value;
}

/** True with this probability. */
export function isDrawn(draw: Draw, percent: number): boolean {
  return draw(fc.integer, { min: 0, max: 99 }) < percent;
}

const oddTexts = [
  '',
  ' ',
  'a\u0000b',
  '\ud800',
  "x'}) DETACH DELETE (n) //",
  '(((a+)+)+)+$',
  'é'.normalize('NFD'),
  'a'.repeat(300),
];
const words = ['eau', 'habitants', 'transition', 'reseau', 'Metropole', 'dra', 'zzz'];
const pages = [0, 1, 2, 3, 5, 10, 25, 100];
const oddPages = [-1, 101, 1e9, 2_147_483_647];
const numbers = [0, 1, 2, 3, 2015, 2020];
const oddNumbers = [-1, 2_147_483_647, -2_147_483_648];
const fractions = [0.01, 0.05, 0.5, 1, 2];
const oddFractions = [0, -1, 1e308, 1e-308];

/** Probability of an unusual value, in percent. */
const oddPercent = 3;

/** Optional fields are drawn with this probability, less the deeper they are: filters contain filters. */
const fieldPercent = 35;

/** The number of optional fields that an input value may still get. Without it, filters of filters would have no end. */
export interface InputFields {
  left: number;
}

/** A value of an input type as JSON. Mostly a usual value for an argument of this name. */
export function inputValue(
  draw: Draw,
  type: GraphQLInputType,
  name: string,
  known: Known,
  optional: InputFields,
  depth = 0,
): unknown {
  if (!isNonNullType(type) && isDrawn(draw, 3)) return null;
  const nullable = getNullableType(type);
  const isOdd = isDrawn(draw, oddPercent);
  if (isListType(nullable)) {
    const length = isOdd ? oneOf(draw, [0, 101]) : oneOf(draw, [1, 2, 3]);
    return Array.from({ length }, () =>
      inputValue(draw, nullable.ofType as GraphQLInputType, name, known, optional, depth),
    );
  }
  if (isEnumType(nullable)) return oneOf(draw, nullable.getValues()).name;
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields()).filter((field) => {
      if (isNonNullType(field.type) && field.defaultValue === undefined) return true;
      if (optional.left === 0 || !isDrawn(draw, fieldPercent / 2 ** depth)) return false;
      optional.left -= 1;
      return true;
    });
    return Object.fromEntries(
      fields.map((field) => [field.name, inputValue(draw, field.type, field.name, known, optional, depth + 1)]),
    );
  }
  return scalarOf(draw, nullable as GraphQLNamedType, name, known, isOdd);
}

function scalarOf(draw: Draw, { name: type }: GraphQLNamedType, name: string, known: Known, isOdd: boolean): unknown {
  if (type === 'Boolean') return oneOf(draw, [true, false]);
  if (type === 'Float') return oneOf(draw, isOdd ? oddFractions : fractions);
  if (type === 'Int') {
    if (name === 'first' || name === 'last') return oneOf(draw, isOdd ? oddPages : pages);
    return oneOf(draw, isOdd ? oddNumbers : numbers);
  }
  if (isOdd) return oneOf(draw, oddTexts);
  return oneOf(draw, known[type === 'ID' ? 'id' : name] ?? words);
}
