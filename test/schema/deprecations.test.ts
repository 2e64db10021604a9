import { buildSchema, type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../src/schema/index.ts';

/** Everything that can be deprecated, by coordinate, with its reason. */
function deprecations(of: GraphQLSchema): Map<string, string | null | undefined> {
  const found = new Map<string, string | null | undefined>();
  for (const type of Object.values(of.getTypeMap()).filter(({ name }) => !name.startsWith('__'))) {
    if (isEnumType(type)) {
      for (const { name, deprecationReason } of type.getValues()) found.set(`${type.name}.${name}`, deprecationReason);
    } else if (isInputObjectType(type)) {
      for (const it of Object.values(type.getFields())) found.set(`${type.name}.${it.name}`, it.deprecationReason);
    } else if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        found.set(`${type.name}.${field.name}`, field.deprecationReason);
        for (const { name, deprecationReason } of field.args) {
          found.set(`${type.name}.${field.name}(${name}:)`, deprecationReason);
        }
      }
    }
  }
  return found;
}

/** The deprecations whose reason does not name a replacement in the schema and a day of removal: docs/api-policy.md. */
function faultyDeprecations(of: GraphQLSchema): string[] {
  const all = deprecations(of);
  return [...all]
    .filter(([, reason]) => reason != null)
    .filter(([, reason]) => {
      const [, replacement = '', day = ''] =
        /^Use `([^`]+)`\. Removal: (\d{4}-\d{2}-\d{2})\.$/.exec(reason ?? '') ?? [];
      return !all.has(replacement) || all.get(replacement) != null || Number.isNaN(Date.parse(day));
    })
    .map(([coordinate]) => coordinate);
}

test('each deprecation names its replacement and the day of its removal', () => {
  expect(faultyDeprecations(schema)).toEqual([]);
});

test.each([
  ['Use `Query.next`. Removal: 2027-06-01.', []],
  ['Use `Query.list(by:)`. Removal: 2027-06-01.', []],
  ['Use `By.NAME`. Removal: 2027-06-01.', []],
  ['Use Query.next. Removal: 2027-06-01.', ['Query.old']],
  ['Use `Query.nowhere`. Removal: 2027-06-01.', ['Query.old']],
  ['Use `Query.old`. Removal: 2027-06-01.', ['Query.old']],
  ['Use `Query.next`. Removal: 2027-16-01.', ['Query.old']],
  ['Use `Query.next`.', ['Query.old']],
  ['Use something else. Removal: 2027-06-01.', ['Query.old']],
])('the reason %j has these faults: %j', (reason, faults) => {
  const small = buildSchema(
    `type Query { next: Int, list(by: By): Int, old: Int @deprecated(reason: ${JSON.stringify(reason)}) } enum By { NAME }`,
  );
  expect(faultyDeprecations(small)).toEqual(faults);
});
