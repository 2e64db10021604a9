import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../src/project-root.ts';
import { startBuilt } from '../http/child.ts';
import { post } from '../http/post.ts';
import { fabriquesGraph } from './fabriques-graph.ts';

const tab = 'src/http/playground/tabs/09-most-active.graphql';

describe('fabriques-graph', () => {
  test('--help shows each command, with examples', async () => {
    const { code, stdout, stderr } = await fabriquesGraph(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^ {2}serve /m);
    expect(stdout).toMatch(/^ {2}seed /m);
    expect(stdout).toMatch(/^ {2}export /m);
    expect(stdout).toMatch(/^ {2}query /m);
    expect(stdout).toMatch(/^ {2}\$ fabriques-graph seed --diff /m);
    expect(stdout).toMatch(/^ {2}\$ fabriques-graph export network /m);
    expect(stdout).toMatch(/^ {2}\$ fabriques-graph query /m);
  });

  test('seed --help shows its options', async () => {
    const { code, stdout } = await fabriquesGraph(['seed', '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}--dataset <file> /m);
    expect(stdout).toMatch(/^ {2}--diff <file> /m);
  });

  test.each([
    [['export', 'network', '--help'], /^ {2}--weight <weight> /m],
    [['export', 'dataset', '--help'], /^ {2}-o, --output <path> /m],
    [['query', '--help'], /^ {2}--variables <json> /m],
  ])('%j shows its options', async (args, option) => {
    const { code, stdout } = await fabriquesGraph(args);
    expect(code).toBe(0);
    expect(stdout).toMatch(option);
  });

  test('--version prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as { version: string };
    expect(await fabriquesGraph(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test.each([
    [['--nothing'], /unknown option '--nothing'/],
    [['nothing'], /unknown command 'nothing'/],
    [['seed', 'more'], /too many arguments/],
    [['seed', '--diff'], /argument missing/],
    [['seed', '--diff', 'a', '--dataset', 'b'], /cannot be used with/],
    [['export'], /Usage: fabriques-graph export/],
    [['export', 'network', '--of', 'nobody'], /^of: Give territoire, partner, cofinanceur, association\.$/m],
    [['export', 'network', '--mode', 'three-mode'], /^mode: Give one-mode, two-mode\.$/m],
    [['export', 'network', '--min-count', 'two'], /^min-count: Give a whole number\.$/m],
    [['export', 'network', '--mode', 'two-mode', '--weight', 'newman'], /^weight: NEWMAN compares two actors/m],
    [['export', 'network', '--format', 'xlsx'], /^--format: xlsx is unknown\. Use one of gexf, /m],
    [['export', 'dataset', '--format', 'xlsx'], /^--format: .* Use one of json, .*, csv\.$/m],
    [['export', 'dataset', '--format', 'csv'], /^--output: csv writes several files: set a folder/m],
    [['export', 'dataset', '--format', 'zip'], /^--output: zip is a binary format: set a file/m],
    [['query'], /missing required argument 'file'/],
    [['query', 'nowhere.graphql'], /^nowhere\.graphql cannot be read \(ENOENT\)/m],
    [['query', 'README.md'], /Syntax Error/],
    [['query', tab, '--format', 'xml'], /Allowed choices are json, csv/],
    [['query', tab, '--variables', 'x'], /^--variables: must be a JSON object/m],
    [['query', tab, '--format', 'csv'], /^The answer has several lists: .* It has partners\.nodes, /m],
    [['query', tab, '--format', 'csv', '--rows', 'x'], /^--rows: the answer has no list x\. It has partners\.nodes/m],
  ])('with %j reports the error and exits with 2', async (args, message) => {
    const { code, stdout, stderr } = await fabriquesGraph(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  test.each([[['serve']], [[]]])('%j starts the server, and SIGTERM stops it', async (args) => {
    const child = startBuilt('dist/src/cli/main.js', args, { PORT: '0' });
    const url = await child.printed(/^GraphQL API: +(http:\S+)\/graphql$/m);
    const response = await post(url, { query: '{ fabriques { totalCount } }' });
    expect(await response.json()).toMatchObject({ data: { fabriques: { totalCount: 23 } } });
    child.process.kill('SIGTERM');
    expect(await child.ended).toMatchObject({ code: 0, stderr: '' });
  });

  test('serve names an invalid variable and exits with 1', async () => {
    const { code, stderr } = await fabriquesGraph(['serve'], { PORT: 'x' });
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'PORT: Give a whole number from 0 to 65535.\n' });
  });
});
