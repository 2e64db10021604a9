import { readFileSync } from 'node:fs';
import {
  buildClientSchema,
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  GraphQLString,
  getNamedType,
  introspectionFromSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../../src/project-root.ts';
import { schema } from '../../src/schema/index.ts';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** Every part of the schema that has a description, by its path. */
function* describable(): Generator<[path: string, description: string | null | undefined]> {
  for (const type of types) {
    yield [type.name, type.description];
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields()) as GraphQLField<unknown, unknown>[]) {
        yield [`${type.name}.${field.name}`, field.description];
        for (const argument of field.args)
          yield [`${type.name}.${field.name}(${argument.name}:)`, argument.description];
      }
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field.description];
    } else if (isEnumType(type)) {
      for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
    }
  }
}

describe('the schema', () => {
  it('describes every type, field, argument and value', () => {
    const undescribed = [...describable()].filter(([, description]) => (description ?? '').trim() === '');
    expect(undescribed.map(([path]) => path)).toEqual([]);
  });

  it('equals schema.graphql ("npm run schema" updates it)', () => {
    expect(readFileSync(projectPath('schema.graphql'), 'utf8')).toBe(`${printSchema(schema)}\n`);
  });

  it('has a description, as introspection gives it', () => {
    expect(buildClientSchema(introspectionFromSchema(schema)).description).toMatch(
      /^The Fabriques prospectives of the ANCT/,
    );
  });

  it('has scalars of its own that say where they are specified', () => {
    const scalars = types.filter(isScalarType);
    expect(scalars.map(({ name }) => name).sort()).toEqual(['Date', 'PartialDate', 'URL', 'YearMonth']);
    for (const { specifiedByURL } of scalars) expect(URL.canParse(specifiedByURL ?? '')).toBe(true);
  });

  it('has no URL and no day that is a mere text', () => {
    const texts = types
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(
        ({ field }) =>
          getNamedType(field.type) === GraphQLString && /(?:[uU]rl|[dD]ate|At|^titleSource)$/.test(field.name),
      );
    expect(texts.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
  });

  it('has a query type whose fields are all nullable, so that an error in one leaves the others', () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    expect(fields.length).toBeGreaterThan(15);
    expect(fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
  });

  it('has only queries', () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });
});

/** The part of the public contract that is implemented so far. */
const contract = buildSchema(readFileSync(projectPath('test/schema/contract.graphql'), 'utf8'));

describe('the public contract', () => {
  it.each(
    Object.values(contract.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type)),
  )('is fulfilled by %s', (wanted) => {
    const real = schema.getType(wanted.name);
    expect(real?.constructor.name).toBe(wanted.constructor.name);
    if (isEnumType(wanted) && isEnumType(real)) {
      const names = real.getValues().map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(wanted.getValues().map(({ name }) => name)));
    }
    if (
      ((isObjectType(wanted) || isInterfaceType(wanted)) && (isObjectType(real) || isInterfaceType(real))) ||
      (isInputObjectType(wanted) && isInputObjectType(real))
    ) {
      for (const field of Object.values(wanted.getFields())) {
        const realField = real.getFields()[field.name];
        expect(`${field.name}: ${realField?.type}`).toBe(`${field.name}: ${field.type}`);
        const args: (readonly GraphQLArgument[])[] =
          'args' in field && realField !== undefined && 'args' in realField ? [field.args, realField.args] : [[], []];
        const realArgs = new Map(args[1]?.map((argument) => [argument.name, String(argument.type)]));
        for (const argument of args[0] ?? []) {
          expect(`${field.name}(${argument.name}: ${realArgs.get(argument.name)})`).toBe(
            `${field.name}(${argument.name}: ${argument.type})`,
          );
        }
      }
    }
  });
});
