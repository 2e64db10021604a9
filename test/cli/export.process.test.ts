import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetSchema } from '../../src/domain/dataset.ts';
import { tables } from '../../src/export/tables.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { currentDataset } from '../seed/live/current-dataset.ts';
import { fabriquesGraph } from './fabriques-graph.ts';

describe('fabriques-graph export', () => {
  let folder: string;
  let GRAPH_PATH: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-export-'));
    GRAPH_PATH = join(folder, 'graph');
    const file = join(folder, 'small.json');
    writeFileSync(file, JSON.stringify(smallDataset));
    expect(await fabriquesGraph(['seed', '--dataset', file], { GRAPH_PATH })).toMatchObject({ code: 0 });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('network writes the network of the configured graph to standard output', async () => {
    const args = ['export', 'network', '--of', 'partner,association', '--min-count', '2', '--format', 'edges.csv'];
    const { code, stdout, stderr } = await fabriquesGraph(args, { GRAPH_PATH });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    // ADEME, Cerema and Villes share two Fabriques, the last two a third one.
    expect(stdout.split('\r\n').map((line) => line.split(',').slice(0, 4).join())).toEqual([
      'Source,Target,Type,Weight',
      'Organisation:ademe,Organisation:cerema,Undirected,2',
      'Organisation:ademe,Organisation:villes-de-france,Undirected,2',
      'Organisation:cerema,Organisation:villes-de-france,Undirected,3',
      '',
    ]);
  });

  test('network writes a file for Gephi, under a filter', async () => {
    const file = join(folder, 'network.gexf');
    const args = ['export', 'network', '--mode', 'two-mode', '--from', '2021', '--text', 'Nature en ville', '-o', file];
    expect(await fabriquesGraph(args, { GRAPH_PATH })).toEqual({ code: 0, stdout: '', stderr: '' });
    const gexf = readFileSync(file, 'utf8');
    expect(gexf).toContain('<nodes count="4">');
    expect(gexf).toContain('<node id="Fabrique:nature" label="La nature en ville">');
    expect(gexf).toContain('<edges count="3">');
  });

  test('network takes any filter of Fabriques as JSON', async () => {
    const where = ['--where', '{"cofinanceurs":{"none":{}}}'];
    const args = ['export', 'network', '--mode', 'two-mode', '--format', 'nodes.csv', ...where];
    const { code, stdout } = await fabriquesGraph(args, { GRAPH_PATH });
    expect(code).toBe(0);
    // "temps" with Cerema, and "sante" with Tempo.
    const names = stdout
      .split('\n')
      .flatMap((line) => /Cerema|Tempo territorial|Santé|Élus et rythmes/.exec(line) ?? []);
    expect(names.sort()).toEqual(['Cerema', 'Santé', 'Tempo territorial', 'Élus et rythmes']);
    const some = [
      'export',
      'network',
      '--format',
      'nodes.csv',
      '--participations',
      '{"organisation":{"ids":["cerema"]}}',
    ];
    const ofCerema = await fabriquesGraph(some, { GRAPH_PATH });
    // A header, and one node.
    expect(ofCerema.stdout.trim().split('\r\n')).toEqual([expect.any(String), expect.stringContaining('Cerema')]);
    const refused = await fabriquesGraph(['export', 'network', '--where', '{"partner":{}}'], { GRAPH_PATH });
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('"partner" is no condition.') });
  });

  test('dataset writes the data set of this version when no graph is configured', async () => {
    const { code, stdout, stderr } = await fabriquesGraph(['export', 'dataset']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(datasetSchema.parse(JSON.parse(stdout))).toEqual(currentDataset());
  });

  test('dataset writes a file in another format, with the configured public URL', async () => {
    const file = join(folder, 'data.ttl');
    const environment = { GRAPH_PATH, PUBLIC_URL: 'https://graphe.example.fr' };
    const args = ['export', 'dataset', '--output', file];
    expect(await fabriquesGraph(args, environment)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(file, 'utf8')).toContain('https://graphe.example.fr/downloads/fabriques-graph#');
  });

  test('dataset creates a folder and writes all tables and their description into it', async () => {
    const place = join(folder, 'all', 'tables');
    const args = ['export', 'dataset', '--format', 'csv', '-o', place];
    expect(await fabriquesGraph(args, { GRAPH_PATH })).toEqual({ code: 0, stdout: '', stderr: '' });
    const names = [...tables.map(({ name }) => `${name}.csv`), 'datapackage.json'];
    expect(readdirSync(place).sort()).toEqual(names.sort());
    expect(readFileSync(join(place, 'regions.csv'), 'utf8')).toBe(
      'code,name\r\n28,Normandie\r\n32,Hauts-de-France\r\n',
    );
  });

  test('an unknown organisation leaves no file', async () => {
    const file = join(folder, 'unknown.gexf');
    const { code, stderr } = await fabriquesGraph(['export', 'network', '--organisation', 'ademee', '-o', file], {
      GRAPH_PATH,
    });
    expect(code).toBe(2);
    expect(stderr).toBe(
      '--organisation: no organisation has the id, slug or code "ademee". Did you mean "ademe" (Agence de la transition écologique)?\n',
    );
    expect(existsSync(file)).toBe(false);
  });

  test('reports that the configured graph does not exist, and does not create it', async () => {
    const nowhere = join(folder, 'nowhere');
    const { code, stderr } = await fabriquesGraph(['export', 'dataset'], { GRAPH_PATH: nowhere });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `GRAPH_PATH: there is no graph at ${nowhere}. Create it with fabriques-graph seed, or unset GRAPH_PATH to use the data set of this version.\n`,
    });
    expect(readdirSync(folder)).not.toContain('nowhere');
  });
});
