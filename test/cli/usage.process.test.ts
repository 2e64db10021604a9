import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../src/project-root.ts';
import { frozenDatasetPath } from '../fixtures/frozen/frozen.ts';
import { builtPath } from '../http/built.ts';
import { apiAddress, startBuilt } from '../http/child.ts';
import { post } from '../http/post.ts';
import { currentDataset } from '../seed/live/current-dataset.ts';
import { fabriquesGraph } from './fabriques-graph.ts';

const neo4j = (NEO4J_URI: string) => ({ NEO4J_URI, NEO4J_PASSWORD: 'x' });

const tab = 'src/http/playground/tabs/09-most-active.graphql';

describe('fabriques-graph', () => {
  test('--help shows each command, exit codes, and examples that work in any folder', async () => {
    const { code, stdout, stderr } = await fabriquesGraph(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of ['serve', 'seed', 'export', 'query', 'release', 'doctor', 'completion']) {
      expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    }
    for (const exitCode of [0, 1, 2, 130]) expect(stdout).toMatch(new RegExp(`^ {2}${exitCode} +\\w`, 'm'));

    const folder = mkdtempSync(join(tmpdir(), 'fabriques-help-'));
    copyFileSync(projectPath('seed/source/liste-des-fabriques.txt'), join(folder, 'newer-page.html'));
    for (const name of ['older.json', 'newer.json']) copyFileSync(frozenDatasetPath, join(folder, name));
    const examples = [...stdout.matchAll(/^ {2}\$ (.+)$/gm)].map(([, example = '']) => example);
    const runnable = examples.filter((example) => example !== 'fabriques-graph' && !example.startsWith('NEO4J_URI='));
    expect(runnable.length).toBe(examples.length - 2);
    const main = builtPath('dist/bin/fabriques-graph.js');
    for (const example of runnable) {
      const script = `set -e; fabriques-graph() { "${process.execPath}" "${main}" "$@"; }; ${example}`;
      const ended = spawnSync('bash', ['--norc', '-c', script], {
        cwd: folder,
        env: { PATH: process.env['PATH'] },
        encoding: 'utf8',
      });
      expect({ example, code: ended.status, stderr: ended.stderr }).toEqual({ example, code: 0, stderr: '' });
    }
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['partners.gexf', 'tables', 'fabriques.graph']));
    rmSync(folder, { recursive: true });
  }, 60_000);

  test('seed --help shows its options', async () => {
    const { code, stdout } = await fabriquesGraph(['seed', '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}--dataset <file or version> /m);
    expect(stdout).toMatch(/^ {2}--diff <file\.\.\.> /m);
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
    [['seed', '--diff', '--text', 'a'], /Give the file after --diff: --diff FILE --text\./],
    [['seed', '--text'], /--text shows the lines of a page: fabriques-graph seed --diff FILE --text/],
    [['export'], /Usage: fabriques-graph export/],
    [['export', 'network', '--of', 'nobody'], /^--of: Give territoire, partner, cofinanceur, association\.$/m],
    [
      ['export', 'network', '--mode', 'three-mode'],
      /'three-mode' is invalid\. Allowed choices are one-mode, two-mode\.$/m,
    ],
    [['export', 'network', '--min-count', 'two'], /^--min-count: Give a whole number\.$/m],
    [['export', 'network', '--mode', 'two-mode', '--weight', 'newman'], /^--weight: NEWMAN compares two actors/m],
    [['export', 'network', '--format', 'xlsx'], /^--format: xlsx is unknown\. Use one of gexf, /m],
    [
      ['export', 'network', '--format', 'gexf', '-o', 'x.graphml'],
      /^--format gexf contradicts the file name x\.graphml/m,
    ],
    [['export', 'network', '-o', ''], /^--output: Give a file name, or - for standard output\.$/m],
    [['export', 'network', '--text', ''], /^--text: Give a value, or omit the option\.$/m],
    [['export', 'dataset', '-o', 'x.csv'], /^--output: csv writes several files: give a folder, such as tables\//m],
    [['export', 'dataset', '--format', 'xlsx'], /^--format: .* Use one of json, .*, csv\.$/m],
    [['export', 'dataset', '--format', 'csv'], /^--output: csv writes several files: give a folder/m],
    [['export', 'dataset', '--format', 'zip'], /^--output: zip is a binary format: give a file/m],
    [['query'], /missing required argument 'document'/],
    [['query', '-'], /^The GraphQL document is empty\. Give one, such as /m],
    [['query', '{ nothing }'], /^Cannot query field "nothing" on type "Query"/m],
    [['query', tab, '-o', 'x.txt'], /^--output: the ending of x\.txt .* Use one of \.json, \.csv, or set --format\.$/m],
    [['completion', 'csh'], /Allowed choices are bash, zsh, fish/],
    [['serve', '--nothing'], /unknown option '--nothing'/],
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
    const child = startBuilt('dist/bin/fabriques-graph.js', args, { PORT: '0' });
    const url = await child.printed(apiAddress);
    const response = await post(url, { query: '{ fabriques { totalCount } }' });
    const totalCount = currentDataset().fabriques.length;
    expect(await response.json()).toMatchObject({ data: { fabriques: { totalCount } } });
    child.process.kill('SIGTERM');
    expect(await child.ended).toMatchObject({ code: 0, stderr: '' });
  });

  test.each([
    [
      ['query', 'nowhere.graphql'],
      {},
      /^nowhere\.graphql cannot be read: there is no such file\. Give the path of a GraphQL/,
    ],
    [['query', tmpdir()], {}, /cannot be read: it is a folder\. Give the path of/],
    [['query', tab, '--variables', '@none.json'], {}, /^none\.json cannot be read: .* a JSON file of variables\.$/m],
    [['query', tab], neo4j('bolt://127.0.0.1:1'), /^The database at \S+ does not answer\. Check that it runs/],
    [['query', tab], neo4j('bolt://127.0.0.1:1/x'), /^NEO4J_URI: Remove the path: set NEO4J_DATABASE/],
    [
      ['query', tab],
      { GRAPH_PATH: tmpdir() },
      /is not a graph of fabriques-graph\. It was not changed\. Set GRAPH_PATH/,
    ],
    [['seed', '--diff', tmpdir()], {}, /cannot be read: it is a folder\. Give the path of a source page/],
    [['export', 'network', '--from', '2050'], {}, /^This network has no nodes, so no file was written\. Use fewer/],
    [
      ['export', 'dataset', '-o', '/nowhere/a.json'],
      {},
      /^\S+ cannot be written: the folder \/nowhere does not exist\. Choose/,
    ],
  ])('with %j and %j says in words what failed, and exits with 1', async (args, environment, message) => {
    const { code, stdout, stderr } = await fabriquesGraph(args, environment);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  test('--verbose adds the stack and the cause of an error', async () => {
    const { code, stderr } = await fabriquesGraph(['query', 'nowhere.graphql', '--verbose']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^nowhere\.graphql cannot be read: .*\n\nPublicError: /);
    expect(stderr).toMatch(/^ +at /m);
    expect(stderr).toMatch(/ENOENT: no such file/);
  });

  test('paths start where the person is, although npm run changes the folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fabriques-cwd-'));
    writeFileSync(join(folder, 'version.graphql'), '{ dataset { version } }');
    const query = (npmPackage: string) =>
      fabriquesGraph(['query', 'version.graphql'], { INIT_CWD: folder, npm_package_json: npmPackage });
    expect(await query(projectPath('package.json'))).toMatchObject({ code: 0, stderr: '' });
    // A script of another package, in which this command is installed: npm is in the folder of that package.
    expect(await query('/another/package.json')).toMatchObject({ code: 1 });
    // A script of this package that has changed the folder itself.
    const { status } = spawnSync(
      process.execPath,
      [builtPath('dist/bin/fabriques-graph.js'), 'query', 'version.graphql'],
      {
        cwd: folder,
        env: { PATH: process.env['PATH'], INIT_CWD: tmpdir(), npm_package_json: projectPath('package.json') },
      },
    );
    expect(status).toBe(0);
    rmSync(folder, { recursive: true });
  });

  test('a reader that closes the pipe early is no error; a full disk is one', () => {
    const main = builtPath('dist/bin/fabriques-graph.js');
    const run = (rest: string) =>
      spawnSync('bash', ['--norc', '-c', `set -o pipefail; "${process.execPath}" "${main}" export dataset ${rest}`], {
        env: { PATH: process.env['PATH'] },
        encoding: 'utf8',
      });
    expect(run('| head -1')).toMatchObject({ status: 0, stdout: '{\n', stderr: '' });
    expect(run('>/dev/full')).toMatchObject({
      status: 1,
      stderr: 'The standard output cannot be written: the disk is full. Choose a file with --output.\n',
    });
  });

  test('serve names an invalid variable and exits with 1', async () => {
    const { code, stderr } = await fabriquesGraph(['serve'], { PORT: 'x' });
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'PORT: Give a whole number from 0 to 65535.\n' });
  });
});
