import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { isVersionFor, releasedVersion, schemaChanges, unnamedChanges, unreleasedOf } from '../schema-changes.ts';

const released = buildSchema(`
  type Query { old: Int, list(by: By): [Thing!]! }
  enum By { NAME }
  interface Named { name: String! }
  type Thing implements Named { name: String! }
  input Filter { text: String }
`);
const current = buildSchema(`
  "Described anew."
  type Query { added: Int, list(by: By = NAME, first: Int!): [Thing!] }
  enum By { NAME YEAR }
  interface Named { name: String }
  type Thing implements Named { name: String }
  input Filter { text: String, year: Int }
`);
const changes = await schemaChanges(released, current);
const coordinates = (isBreaking: boolean) =>
  changes.filter((it) => it.isBreaking === isBreaking).map(({ coordinate }) => coordinate);

describe('the changes between two schemas', () => {
  test('that are breaking', () => {
    expect(coordinates(true)).toEqual(['Named.name', 'Query.list', 'Query.list(first:)', 'Query.old', 'Thing.name']);
  });

  test('that are dangerous', () => {
    expect(coordinates(false)).toEqual(['By.YEAR', 'Query.list(by:)']);
  });

  test('have a message', () => {
    expect(changes.find(({ coordinate }) => coordinate === 'Query.old')?.message).toContain('was removed');
  });
});

describe('a changelog', () => {
  const unnamed = (text: string) => unnamedChanges(changes, text).map(({ coordinate }) => coordinate);

  test('names a change by its coordinate in backticks', () => {
    expect(unnamed('')).toHaveLength(7);
    expect(unnamed('Query.old and `Query.older` are gone.')).toContain('Query.old');
    expect(unnamed('- `Query.old` is gone; `Query.list` takes `Query.list(first:)`.')).toEqual([
      'By.YEAR',
      'Named.name',
      'Thing.name',
    ]);
  });

  test('names the change of a type by that of its interface', () => {
    expect(unnamed('`Named.name`')).not.toContain('Thing.name');
    expect(unnamed('`Thing.name`')).toContain('Named.name');
  });

  test('names dangerous changes alone by the type, or by the field of an argument', () => {
    expect(unnamed('`By.*` `Query.*`')).toEqual(coordinates(true));
    expect(unnamed('`By.*` `Query.list`')).toEqual(coordinates(true).filter((it) => it !== 'Query.list'));
  });

  test('names them in the section Unreleased', () => {
    const text = '# Changelog\n\n## Unreleased\n\n### Added\n\n- One.\n\n## 0.1.0\n\n- Two.\n';
    expect(unreleasedOf(text)).toBe('\n### Added\n\n- One.\n\n');
    expect(unreleasedOf('## Unreleased\n- One.\n')).toBe('- One.\n');
    expect(unreleasedOf('## 0.1.0\n- Two.\n')).toBe('');
  });
});

describe('a version', () => {
  const dangerous = changes.filter(({ isBreaking }) => !isBreaking);

  test.each([
    ['0.2.0', '0.1.0', true],
    ['0.1.1', '0.1.0', false],
    ['1.0.0', '0.9.0', true],
    ['1.1.0', '1.0.0', false],
    ['2.0.0', '1.4.2', true],
  ])('%s after %s has room for breaking changes: %s', (version, before, fits) => {
    expect(isVersionFor(version, before, changes)).toBe(fits);
    expect(isVersionFor(version, before, dangerous)).toBe(true);
  });

  test('of a released schema is its first line', () => {
    expect(releasedVersion('# 1.2.3\ntype Query { a: Int }')).toBe('1.2.3');
    expect(() => releasedVersion('type Query { a: Int }')).toThrow('must begin with its version');
  });
});
