import fc, { type Arbitrary } from 'fast-check';
import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { GraphQLRequest } from './client.ts';
import { type Draw, inputValue, isDrawn, type Known, oneOf } from './random-value.ts';

type Composite = GraphQLObjectType | GraphQLInterfaceType;

/** Probability of an argument, in percent. Low for cursors, which mostly belong to other lists, and for `last`. */
const argumentPercent: Readonly<Record<string, number>> = { first: 50, last: 4, after: 5, before: 3 };

/** Operations that are valid for the schema. Their values may be out of range. Most are small, some are large and deep. */
export function operations(schema: GraphQLSchema, known: Known): Arbitrary<GraphQLRequest> {
  return fc.gen().map((draw) => new Operation(draw, schema, known).write());
}

/** Generates one random operation. */
class Operation {
  readonly #draw: Draw;
  readonly #schema: GraphQLSchema;
  readonly #known: Known;
  readonly #declared: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  readonly #fragments: string[] = [];
  /** Number of fields that may still be added. */
  #fieldsLeft: number;
  #aliases = 0;

  constructor(draw: Draw, schema: GraphQLSchema, known: Known) {
    this.#draw = draw;
    this.#schema = schema;
    this.#known = known;
    this.#fieldsLeft = oneOf(draw, [5, 10, 20, 40, 80, 150]);
  }

  write(): GraphQLRequest {
    const query = this.#schema.getQueryType();
    if (query === undefined || query === null) throw new Error('The schema has no queries.');
    const depth = oneOf(this.#draw, [3, 4, 5, 6, 8, 12]);
    const selection = this.#selection(query, depth);
    const declared = this.#declared.length === 0 ? '' : `(${this.#declared.join(', ')})`;
    return {
      query: [`query fuzz${declared} ${selection}`, ...this.#fragments].join('\n'),
      variables: this.#variables,
    };
  }

  #selection(type: Composite, depth: number): string {
    const fields = Object.values(type.getFields()).filter(({ type: of }) => depth > 1 || isLeafType(getNamedType(of)));
    const parts = new Set<string>();
    const wanted = oneOf(this.#draw, [1, 1, 2, 2, 3, 4]);
    for (let count = 0; count < wanted && fields.length > 0 && this.#fieldsLeft > 0; count += 1) {
      parts.add(this.#field(oneOf(this.#draw, fields), depth));
    }
    if (depth > 1 && isDrawn(this.#draw, 15)) parts.add(this.#fragment(type, depth));
    return `{ ${parts.size === 0 ? '__typename' : [...parts].join(' ')} }`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    this.#fieldsLeft -= 1;
    const values = field.args
      .filter(({ name, type, defaultValue }) => {
        const isRequired = isNonNullType(type) && defaultValue === undefined;
        return isRequired || isDrawn(this.#draw, argumentPercent[name] ?? 30);
      })
      .map(({ name, type }) => `${name}: ${this.#value(name, type)}`);
    // Without aliases, two fields with the same name and different arguments would conflict.
    const alias = field.args.length > 0 ? `a${this.#nextAlias()}: ` : '';
    const args = values.length === 0 ? '' : `(${values.join(', ')})`;
    const named = getNamedType(field.type);
    const below = isLeafType(named) ? '' : ` ${this.#selection(this.#composite(named), depth - 1)}`;
    return `${alias}${field.name}${args}${this.#directive()}${below}`;
  }

  #nextAlias(): number {
    this.#aliases += 1;
    return this.#aliases;
  }

  /** Adds a variable with a random value: as JSON, the value needs no GraphQL syntax. */
  #value(argument: string, type: GraphQLField<unknown, unknown>['args'][number]['type']): string {
    const variable = `v${this.#declared.length}`;
    this.#declared.push(`$${variable}: ${type}`);
    const optional = { left: oneOf(this.#draw, [5, 10, 20, 40, 80]) };
    this.#variables[variable] = inputValue(this.#draw, type, argument, this.#known, optional);
    return `$${variable}`;
  }

  #directive(): string {
    if (!isDrawn(this.#draw, 3)) return '';
    return oneOf(this.#draw, [' @include(if: true)', ' @include(if: false)', ' @skip(if: false)', ' @skip(if: true)']);
  }

  /** An inline fragment, or a named one that may be spread twice. */
  #fragment(type: Composite, depth: number): string {
    const target = isInterfaceType(type) ? oneOf(this.#draw, this.#schema.getPossibleTypes(type)) : type;
    const selection = this.#selection(target, depth - 1);
    if (isDrawn(this.#draw, 50)) return `... on ${target.name} ${selection}`;
    const name = `f${this.#fragments.length}`;
    this.#fragments.push(`fragment ${name} on ${target.name} ${selection}`);
    return isDrawn(this.#draw, 30) ? `...${name} ...${name}` : `...${name}`;
  }

  #composite(named: GraphQLNamedType): Composite {
    if (isObjectType(named) || isInterfaceType(named)) return named;
    throw new Error(
      `${named.name} ${isUnionType(named) ? 'is a union, which this generator does not support yet' : 'has no fields'}.`,
    );
  }
}
