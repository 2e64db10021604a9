import { afterEach, describe, expect, test, vi } from 'vitest';
import { datasetSchema } from '../../src/domain/dataset.ts';
import { datasetVersion } from '../../src/domain/dataset-version.ts';
import { datasetFileName } from '../../src/export/dataset-file.ts';
import { datasetFormats } from '../../src/export/dataset-format.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { fileOf, formatNamed, realDataset, realText, rendered, textOf } from './render.ts';

describe('the formats of the data set', () => {
  test('have names and addresses of their own', () => {
    const suffixes = datasetFormats.map(({ suffix }) => suffix);
    expect(new Set(datasetFormats.map(({ name }) => name)).size).toBe(datasetFormats.length);
    expect(new Set(suffixes).size).toBe(suffixes.length);
    expect(suffixes.filter((suffix) => !suffix.startsWith('/'))).toEqual([
      '.json',
      '.jsonl',
      '.zip',
      '.ttl',
      '.jsonld',
      '.dcat.ttl',
      '.dcat.jsonld',
    ]);
    expect(datasetFileName('1234', formatNamed('CSV: fabriques'))).toBe('fabriques-graph-1234/fabriques.csv');
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  test.each(datasetFormats)('are the same bytes whenever they are made: $name', ({ render }) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-02-01T08:00:00Z') });
    const early = rendered(render(fileOf(smallDataset)));
    vi.setSystemTime(new Date('2027-09-30T17:30:00Z'));
    expect(rendered(render(fileOf(smallDataset)))).toEqual(early);
  });
});

describe('JSON', () => {
  test('is the data set as it is committed, byte for byte', () => {
    expect(textOf('JSON', fileOf(realDataset))).toBe(realText);
  });

  test('is made record by record', () => {
    const pieces = [...formatNamed('JSON').render(fileOf(realDataset))];
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(10_000);
  });

  test('writes an empty list as JSON does', () => {
    const dataset = { ...smallDataset, publications: [], dataIssues: [] };
    expect(textOf('JSON', fileOf(dataset))).toBe(`${JSON.stringify(dataset, null, 2)}\n`);
  });
});

describe('JSON Lines', () => {
  test('hold each record on a line, after one that describes the data set', () => {
    const [first, ...others] = textOf('JSON Lines', fileOf(smallDataset))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string; record?: unknown });
    const { formatVersion, releasedAt, source, official } = smallDataset;
    const version = datasetVersion(smallDataset);
    expect(first).toEqual({ kind: 'dataset', version, formatVersion, releasedAt, source, official });
    const of = (kind: string) => others.filter((it) => it.kind === kind).map(({ record }) => record);
    expect(
      datasetSchema.parse({
        formatVersion,
        releasedAt,
        source,
        official,
        regions: of('region'),
        departements: of('departement'),
        fabriques: of('fabrique'),
        territoires: of('territoire'),
        organisations: of('organisation'),
        participations: of('participation'),
        publications: of('publication'),
        dataIssues: of('dataIssue'),
        evidence: of('evidence'),
      }),
    ).toEqual(smallDataset);
    // 2 régions, 2 départements, 4 Fabriques, 4 territoires, 6 organisations, 17 participations, 1 publication, 2 issues,
    // 4 pieces of evidence.
    expect(others).toHaveLength(42);
  });
});
