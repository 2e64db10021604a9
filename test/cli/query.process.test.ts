import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { currentDataset } from '../seed/live/current-dataset.ts';
import { fabriquesGraph } from './fabriques-graph.ts';

const document = `
  query Newest($first: Int!) {
    fabriques(orderBy: { field: YEAR, direction: DESC }, first: $first) { nodes { year partners { nodes { name } } } }
  }
  query Count { fabriques { totalCount } }
`;

describe('fabriques-graph query', () => {
  let folder: string;
  let file: string;
  /** The environment of a command that reads the graph of the small data set. */
  let small: { readonly GRAPH_PATH: string };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-query-'));
    file = join(folder, 'question.graphql');
    writeFileSync(file, document);
    small = { GRAPH_PATH: join(folder, 'graph') };
    writeFileSync(join(folder, 'small.json'), JSON.stringify(smallDataset));
    expect(await fabriquesGraph(['seed', '--dataset', join(folder, 'small.json')], small)).toMatchObject({ code: 0 });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('answers from the data set of this version, in JSON, like a server', async () => {
    const { code, stdout, stderr } = await fabriquesGraph(['query', file, '--operation', 'Count']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({ data: { fabriques: { totalCount: currentDataset().fabriques.length } } });
  });

  test('has no limits except those of arguments', async () => {
    const large = join(folder, 'large.graphql');
    const malformed = Array.from({ length: 25 }, (_, n) => `"x${n}"`).join(' ');
    writeFileSync(
      large,
      `{ fabriques(first: 100) { nodes { similar(first: 100) { nodes { id } } } } nodes(ids: [${malformed}]) { id } }`,
    );
    const { stdout, stderr } = await fabriquesGraph(['query', large], small);
    const { data, errors } = JSON.parse(stdout);
    // A server would refuse it with TOO_EXPENSIVE, and show five errors.
    expect(data.fabriques.nodes).toHaveLength(4);
    expect(errors).toHaveLength(25);
    expect(stderr.trimEnd().split('\n')).toHaveLength(25);
  });

  test('answers in CSV, into a file, with variables from a file', async () => {
    const variables = join(folder, 'variables.json');
    writeFileSync(variables, '{ "first": 1 }');
    const output = join(folder, 'answer.csv');
    const options = ['--operation', 'Newest', '--variables', `@${variables}`, '--format', 'csv', '-o', output];
    expect(await fabriquesGraph(['query', file, ...options], small)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(output, 'utf8')).toBe(
      'year,partners.nodes.name\r\n2025,Agence de la transition écologique; Cerema\r\n',
    );
  });

  test.each([
    ['missing variables', ['--operation', 'Newest'], /^Variable "\$first" of required type "Int!" was not provided/],
    ['an unknown operation', ['--operation', 'Oldest'], /^Unknown operation named "Oldest"/],
    ['a missing operation name', [], /^Must provide operation name/],
  ])('reports %s and exits with 2', async (_name, options, message) => {
    const { code, stdout, stderr } = await fabriquesGraph(['query', file, ...options]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('writes partial data with the errors, prints the errors, and exits with 1', async () => {
    const broken = join(folder, 'broken.graphql');
    writeFileSync(broken, '{ nodes(ids: ["x"]) { id } regions { code } }');
    const { code, stdout, stderr } = await fabriquesGraph(['query', broken]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^ids\.0: "x" is no id of this API\. /);
    const { data, errors } = JSON.parse(stdout) as {
      data: { nodes: unknown[]; regions: unknown[] };
      errors: unknown[];
    };
    expect(data.nodes).toEqual([null]);
    expect(data.regions.length).toBeGreaterThan(5);
    expect(errors).toMatchObject([{ path: ['nodes', 0], extensions: { code: 'BAD_USER_INPUT' } }]);
    // A table would not show that something is missing.
    expect(await fabriquesGraph(['query', broken, '--format', 'csv'])).toMatchObject({ code: 1, stdout: '' });
  });
});
