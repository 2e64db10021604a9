import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OfflineReport, writeOffline } from '../../src/cli/write-offline.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';

describe('a data set as files for an empty Neo4j', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fabriques-offline-'));
  let report: OfflineReport;
  beforeAll(async () => {
    report = await writeOffline(smallDataset, join(folder, 'files'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const read = (name: string) => gunzipSync(readFileSync(join(folder, 'files', name))).toString();
  const linesOf = (name: string) => read(name).trimEnd().split('\n');

  test('has nodes, with the properties that the statement gives them', () => {
    const [header, first = ''] = linesOf('regions.csv.gz');
    expect(header).toBe(
      'type:string,code:ID(Region),name:string,position:long,key:string,rank:long,record:string,datasetVersion:string',
    );
    expect(first).toMatch(/^"Region","\d\d","/);
  });

  test('names the lists without items of each node, which the tool does not store', () => {
    const [header = '', ...lines] = linesOf('organisations.csv.gz');
    expect(header).toMatch(/,:LABEL,emptyLists:string$/);
    const endOf = (id: string) =>
      lines.find((line) => line.includes(`"${id}"`))?.replace(/^.*"[0-9a-f]{16}\.\d+",/, '');
    expect(endOf('ademe')).toBe('EmptyLists,"formerSlugs"');
    expect(endOf('tempo')).toBe('EmptyLists,"formerSlugs aliases"');
    expect(linesOf('pages-of-lists.csv.gz')[1]).toMatch(/,,$/);
  });

  test('says in its last file what the others have', () => {
    const [header, line] = linesOf('progress.csv.gz');
    expect(header?.split(',').slice(4)).toEqual(['isOffline:boolean', 'nodes:long', 'relationships:long']);
    expect(line?.split(',').slice(4)).toEqual(['true', String(report.nodes), String(report.relationships)]);
  });

  test('has relationships between nodes', () => {
    const [header, first] = linesOf('organisations-within-organisations.csv.gz');
    expect(header).toBe(':START_ID(Actor),:END_ID(Actor),datasetVersion:string');
    expect(first).toMatch(/^"banque-des-territoires","caisse-des-depots","[0-9a-f]{16}\.\d+"$/);
  });

  test('has two files for nodes that each have a relationship', () => {
    expect(linesOf('departements.csv.gz')).toHaveLength(smallDataset.departements.length + 1);
    expect(linesOf('departements-relationships.csv.gz')[0]).toBe(
      ':START_ID(Departement),:END_ID(Region),datasetVersion:string',
    );
  });

  test('names all files in the arguments of the tool', () => {
    const lines = readFileSync(join(folder, 'files', 'import.args'), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines.slice(0, 2)).toEqual(['--array-delimiter=U+001F', '--multiline-fields=true']);
    expect(lines).toContain('--nodes=Actor:Organisation:Searchable=./organisations.csv.gz');
    expect(lines).toContain('--relationships=COFINANCED=./cofinanceur-participations.csv.gz');
    const named = lines.slice(2).map((line) => line.replace(/^.*=\.\//, ''));
    expect(named.toSorted()).toEqual(
      readdirSync(join(folder, 'files'))
        .filter((name) => name.endsWith('.gz'))
        .toSorted(),
    );
  });

  test('says how many nodes and relationships it has', () => {
    expect(report.relationships).toBeGreaterThan(smallDataset.participations.length);
    expect(report.nodes).toBeGreaterThan(smallDataset.fabriques.length + smallDataset.territoires.length);
  });

  test('is not written into a folder with files', async () => {
    const taken = join(folder, 'taken');
    await writeOffline(smallDataset, taken);
    await expect(writeOffline(smallDataset, taken)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining('has files already'),
    });
    writeFileSync(join(folder, 'a-file'), '');
    await expect(writeOffline(smallDataset, join(folder, 'a-file'))).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });
});
