import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { organisationRoles, roleTable } from '../../../src/domain/roles.ts';
import { projectPath } from '../../../src/project-root.ts';
import { openEmbeddedStore } from '../../../src/store/engines/embedded-store.ts';
import type { Query } from '../../../src/store/statements/define-query.ts';
import { boundQueries, isOfImport, isOfNeo4j } from './bound-queries.ts';
import { type CypherFile, columnsOf, cypherFiles, parametersOf, parseCypherFile, tailOf } from './cypher-file.ts';
import { portableRules } from './portable-rules.ts';

const files = cypherFiles();
const queries = await boundQueries();
const store = openEmbeddedStore();
afterAll(() => store.close());

const isSchema = ({ file }: CypherFile) => /^(?:_embedded\/)?schema\//.test(file);
/** Whether the rows of a file can only be told apart by their order. */
const manyRows = ({ cardinality }: CypherFile) => !/^(?:one row|no rows)\b/.test(cardinality ?? '');

/** The keys of a row that the statement must give: one with a default names the type of what was read. */
const readColumns = ({ row }: Query) =>
  Object.keys(row.shape)
    .filter((key) => !(row.shape[key] instanceof z.ZodDefault))
    .sort();

test('there are files, and each is read', () => {
  expect(files.length).toBeGreaterThan(60);
});

describe.each(files.map((file) => [[file.file, file.role].join(' ').trim(), file] as const))('cypher/%s', (_, file) => {
  test('has the header: title, Serves, Cardinality, and an example when it has parameters', () => {
    expect(file.title).not.toBeNull();
    expect(file.title).not.toMatch(/\.$/);
    expect(file.serves).not.toBeNull();
    expect(file.cardinality).not.toBeNull();
    expect(file.example !== null).toBe(parametersOf(file).length > 0);
  });

  test('is one statement, and ends with a line end', () => {
    expect(file.code).not.toContain(';');
    expect(file.code.trim()).not.toBe('');
    expect(file.source).toMatch(/[^\n]\n$/);
  });

  if (!isSchema(file))
    test('is bound once, with the parameters and columns that it has', async () => {
      const [query, ...others] = queries.filter((it) => it.file === file.file && it.role === file.role);
      expect(others).toEqual([]);
      if (query === undefined) throw new Error('No query of src/store/statements/ binds this file.');
      expect(parametersOf(file)).toEqual(Object.keys(query.params.shape).sort());
      expect(columnsOf(file)).toEqual(readColumns(query));
      if (file.example === null) return;
      const [row] = await store.read((tx) => tx.run(`RETURN ${file.example} AS params`, {}));
      expect(query.params.safeParse(row?.['params'])).toMatchObject({ success: true });
    });

  if (manyRows(file))
    test('gives its rows in an order of its own', () => {
      expect(tailOf(file)).toMatch(/\nORDER BY\s/);
    });

  if (!isOfNeo4j(file))
    test('is written in the Cypher that both engines run alike', () => {
      expect(portableRules.filter(({ pattern }) => pattern.test(file.code)).map(({ rule }) => rule)).toEqual([]);
    });

  if (isSchema(file))
    test('defines what is named like it, and only if it is not there', () => {
      const name = /schema\/(.+)\.cypher/.exec(file.file)?.[1]?.replaceAll('-', '_');
      expect(file.code).toMatch(new RegExp(`^CREATE (CONSTRAINT|INDEX) ${name} IF NOT EXISTS\n`));
    });

  if (!isSchema(file) && !isOfImport(file))
    test('writes nothing', () => {
      // That is a graph of the library, in memory.
      const code = file.code.replace('gds.graph.drop', '');
      expect(code).not.toMatch(/\b(?:CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH|LOAD)\b/i);
    });
});

test('no file names the relationship types and labels of the roles of organisations: a new role touches none', () => {
  const names = organisationRoles.flatMap((role) => [roleTable[role].relationship, roleTable[role].nodeLabel]);
  const named = new RegExp(`:(?:\\w+\\|)*(?:${names.join('|')})\\b`);
  expect('-[:TOOK_PART_IN|PARTNER_OF]->').toMatch(named);
  expect('(:Cofinanceur)').toMatch(named);
  const folder = projectPath('cypher');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cypher'));
  expect(sources.filter((name) => named.test(readFileSync(`${folder}/${name}`, 'utf8')))).toEqual([]);
});

test('each bound query has its file', () => {
  const names = files.map(({ file }) => file);
  expect(queries.map(({ file }) => file).filter((file) => !names.includes(file))).toEqual([]);
});

test.each(portableRules.flatMap(({ rule, pattern, caught }) => caught.map((text) => [rule, text, pattern] as const)))(
  '%s: the rule catches %j',
  (_, text, pattern) => {
    expect(text).toMatch(pattern);
  },
);

describe('the reading of a file', () => {
  const header = '// Title\n//\n// Serves: this\n// Cardinality: one row\n';
  const read = (text: string) => parseCypherFile('x.cypher', text);

  test('finds parameters, but not in texts', () => {
    expect(parametersOf(read(`${header}\nMATCH (n {a: $a, b: '$no'}) RETURN $b + $a AS b\n`))).toEqual(['a', 'b']);
  });

  test('finds the columns of the last RETURN, not those of sub-queries', () => {
    const text =
      'CALL (x) {\n  RETURN 1 AS inner\n  LIMIT 1\n}\nRETURN x.id AS id, coalesce(x.a, x.b) AS ab, plain\nORDER BY id';
    expect(columnsOf(read(`${header}\n${text}\n`))).toEqual(['ab', 'id', 'plain']);
  });

  test('wants the header whole', () => {
    expect(read(`${header}/* :params {a: {b: 1}} */\n\nRETURN $a AS a\n`)).toMatchObject({
      ...{ title: 'Title', serves: 'this', cardinality: 'one row', example: '{a: {b: 1}}' },
      statement: 'RETURN $a AS a',
    });
    expect(read(`// Title\n// Serves: this\n\nRETURN 1 AS a\n`).title).toBeNull();
    expect(read(`${header}RETURN 1 AS a\n`).title).toBeNull();
  });
});
