import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../src/project-root.ts';
import { findForbiddenWords, proseOf } from './forbidden-words.ts';

const schema = buildSchema(readFileSync(projectPath('schema.graphql'), 'utf8'));
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));

/** The descriptions of a type and all its parts, with their schema coordinates: "Query.network(of:)". */
function descriptionsOf(type: GraphQLNamedType): [coordinate: string, description: string][] {
  const parts: [string, { readonly description?: string | null | undefined }][] = [[type.name, type]];
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      parts.push([`${type.name}.${field.name}`, field]);
      for (const argument of field.args) parts.push([`${type.name}.${field.name}(${argument.name}:)`, argument]);
    }
  } else if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) parts.push([`${type.name}.${field.name}`, field]);
  } else if (isEnumType(type)) {
    for (const value of type.getValues()) parts.push([`${type.name}.${value.name}`, value]);
  }
  return parts.map(([coordinate, { description }]) => [coordinate, description ?? '']);
}

describe('the descriptions of the schema are in plain English', () => {
  test.each(types)('$name has no forbidden word', (type) => {
    const findings = descriptionsOf(type).flatMap(([coordinate, description]) =>
      findForbiddenWords(proseOf(description)).map((finding) => ({ coordinate, ...finding })),
    );
    expect(findings).toEqual([]);
  });

  test('include those of arguments, input fields and enum values', () => {
    const coordinates = types.flatMap(descriptionsOf).map(([coordinate]) => coordinate);
    expect(coordinates).toEqual(
      expect.arrayContaining(['Query', 'Query.network', 'Query.network(of:)', 'FabriqueFilter.region', 'Role.PARTNER']),
    );
  });
});
