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

/** Draws one of several values. */
export type Draw = GeneratorValue;

/** Texts that a server has given, by the names of the arguments that take them. */
export type Known = Readonly<Record<string, readonly string[]>>;

export function oneOf<Value>(draw: Draw, values: readonly Value[]): Value {
  const value = values[draw(fc.integer, { min: 0, max: values.length - 1 })];
  if (value === undefined) throw new Error('There is nothing to draw from.');
  return value;
}

/** True in so many of 100 cases. */
export function inCases(draw: Draw, percent: number): boolean {
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

/** How often a value is an odd one, in 100. */
const oddIn100 = 3;

/** A value of an input type as JSON: mostly one that makes sense for an argument of this name. */
export function inputValue(draw: Draw, type: GraphQLInputType, name: string, known: Known): unknown {
  if (!isNonNullType(type) && inCases(draw, 3)) return null;
  const nullable = getNullableType(type);
  const isOdd = inCases(draw, oddIn100);
  if (isListType(nullable)) {
    const length = isOdd ? oneOf(draw, [0, 101]) : oneOf(draw, [1, 2, 3]);
    return Array.from({ length }, () => inputValue(draw, nullable.ofType as GraphQLInputType, name, known));
  }
  if (isEnumType(nullable)) return oneOf(draw, nullable.getValues()).name;
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields()).filter(
      (field) => (isNonNullType(field.type) && field.defaultValue === undefined) || inCases(draw, 35),
    );
    return Object.fromEntries(fields.map((field) => [field.name, inputValue(draw, field.type, field.name, known)]));
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
