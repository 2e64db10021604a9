import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetVersion } from '../../src/domain/dataset-version.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { currentDataset } from '../seed/live/current-dataset.ts';
import { fabriquesGraph } from './fabriques-graph.ts';

describe('fabriques-graph seed', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-seed-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('imports the data set of this version and prints counts; a second import changes nothing', async () => {
    const dataset = currentDataset();
    const GRAPH_PATH = join(folder, 'graph');
    const first = await fabriquesGraph(['seed'], { GRAPH_PATH });
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toContain(`Data set ${datasetVersion(dataset)} is now in the graph at ${GRAPH_PATH}:\n`);
    expect(first.stdout).toMatch(new RegExp(`^ +${dataset.fabriques.length} Fabriques$`, 'm'));
    expect(first.stdout).toMatch(new RegExp(`^ +${dataset.organisations.length} organisations$`, 'm'));
    expect(first.stdout).not.toContain('replaced');
    const second = await fabriquesGraph(['seed'], { GRAPH_PATH });
    expect(second).toEqual({
      code: 0,
      stdout: `Nothing changed: data set ${datasetVersion(dataset)} is already in the graph at ${GRAPH_PATH}.\n`,
      stderr: '',
    });
  });

  test('replaces another data set, and prints how much it replaced', async () => {
    const GRAPH_PATH = join(folder, 'graph-of-another');
    const file = join(folder, 'small.json');
    writeFileSync(file, JSON.stringify(smallDataset));
    await fabriquesGraph(['seed', '--dataset', file], { GRAPH_PATH });
    const { participations, publications, ...rest } = smallDataset;
    const fewer = { ...rest, participations: participations.slice(1), publications: [] };
    expect(publications).toHaveLength(1);
    writeFileSync(file, JSON.stringify(fewer));
    const { code, stdout, stderr } = await fabriquesGraph(['seed', '--dataset', file], { GRAPH_PATH });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^ +4 Fabriques$/m);
    expect(stdout).toMatch(/^It replaced data set \w{16}: \d+ nodes and 30 relationships\.$/m);
  });

  test('explains that a graph in memory would be lost, and exits with 1', async () => {
    const { code, stdout, stderr } = await fabriquesGraph(['seed']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^Neither NEO4J_URI nor GRAPH_PATH is set: .* lost when this command ends\. .*\n$/);
  });

  test.each([
    [
      'a missing data set',
      'missing.json',
      null,
      /missing\.json cannot be read: there is no such file\. Give the path of a data set in JSON\.$/m,
    ],
    ['a data set that is not JSON', 'text.json', 'no JSON', /text\.json is not JSON/],
    [
      'a data set with an invalid shape',
      'shape.json',
      '{"formatVersion":2}',
      /shape\.json is not a valid data set:\n.*\n.*formatVersion/,
    ],
  ])('refuses %s with a message, and exits with 1', async (_name, name, content, message) => {
    const file = join(folder, name);
    if (content !== null) writeFileSync(file, content);
    const { code, stdout, stderr } = await fabriquesGraph(['seed', '--dataset', file], {
      GRAPH_PATH: join(folder, 'graph-of-none'),
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  test('does not change a file that is not a graph', async () => {
    const file = join(folder, 'letter.txt');
    writeFileSync(file, 'Dear reader');
    const { code, stderr } = await fabriquesGraph(['seed'], { GRAPH_PATH: file });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^\S+letter\.txt is not a graph of fabriques-graph\. It was not changed\. .*\n$/);
    expect(readFileSync(file, 'utf8')).toBe('Dear reader');
  });
});
