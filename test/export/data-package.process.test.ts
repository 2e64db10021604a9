import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { datasetFormats } from '../../src/export/dataset-format.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { runPython, withoutPython } from '../python/python.ts';
import { fileOf, realDataset, rendered, textOf } from './render.ts';

interface Read {
  errors: string[];
  rows: Record<string, Record<string, string | number | boolean | null>[]>;
}

describe.skipIf(withoutPython)('the data package, read by frictionless', () => {
  const folder = mkdtempSync(join(tmpdir(), 'data-package-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Writes the files of the package as they stand on the server; gives the path of the description and of the archive. */
  function saved(name: string, dataset: Dataset): [string, string] {
    for (const { suffix, render } of datasetFormats) {
      if (!suffix.startsWith('/') && suffix !== '.zip') continue;
      const path = join(folder, `${name}${suffix}`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, rendered(render(fileOf(dataset))));
    }
    return [join(folder, name, 'datapackage.json'), join(folder, `${name}.zip`)];
  }

  async function read(...paths: string[]): Promise<Read[]> {
    return JSON.parse(await runPython('test/export/read-package.py', '', ...paths)) as Read[];
  }

  let small: Read | undefined;
  let real: Read | undefined;
  beforeAll(async () => {
    const paths = [...saved('small', smallDataset), ...saved('real', realDataset)];
    const [first, firstZip, second, secondZip] = await read(...paths);
    small = first;
    real = second;
    expect(firstZip).toEqual(first);
    expect(secondZip).toEqual(second);
  });

  test('is valid: types, constraints, keys and foreign keys, in files and in the archive', () => {
    expect(small?.errors).toEqual([]);
    expect(real?.errors).toEqual([]);
  });

  test('holds every record', () => {
    const counts = Object.fromEntries(Object.entries(real?.rows ?? {}).map(([name, rows]) => [name, rows.length]));
    expect(counts).toEqual({
      regions: 18,
      departements: 101,
      fabriques: 23,
      links: realDataset.fabriques.flatMap(({ links }) => links).length,
      publications: 11,
      territoires: 116,
      'territoire-departements': realDataset.territoires.flatMap(({ departements }) => departements).length,
      enclosures: realDataset.territoires.flatMap(({ within }) => within).length,
      organisations: 70,
      participations: 280,
      aliases: [...realDataset.territoires, ...realDataset.organisations].flatMap(({ aliases }) => aliases).length,
      'former-slugs': [...realDataset.fabriques, ...realDataset.territoires, ...realDataset.organisations].flatMap(
        ({ formerSlugs }) => formerSlugs,
      ).length,
      'former-codes': realDataset.territoires.flatMap(({ formerCodes }) => formerCodes).length,
      evidence: realDataset.evidence.length,
      'data-issues': 43,
    });
  });

  test('holds the texts unchanged: none of them is a formula', () => {
    const cells = Object.values(real?.rows ?? {}).flatMap((rows) => rows.flatMap((row) => Object.values(row)));
    expect(cells.length).toBeGreaterThan(5_000);
    expect(cells.filter((cell) => typeof cell === 'string' && /^'?[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(real?.rows['participations']?.map(({ mention }) => mention)).toEqual(
      realDataset.participations.map(({ mention }) => mention.text),
    );
  });

  test('gives each cell its type', () => {
    expect(small?.rows['fabriques']?.[2]).toEqual({
      slug: 'temps',
      title: 'Élus et rythmes',
      title_source: 'https://example.org/temps',
      description: 'Une Fabrique pour Élus et rythmes.',
      year: 2021,
      status: 'ACHEVEE',
      period_from: expect.stringContaining('2021'),
      period_to: expect.stringContaining('2022'),
      line: 20,
    });
    expect(small?.rows['territoires']?.slice(2)).toEqual([
      {
        id: '62041',
        slug: 'arras',
        name: 'Arras',
        kind: 'COMMUNE',
        code: '62041',
        reviewed: true,
        siren: '216200410',
        population: 42_600,
        epci: '200033579',
        epciName: "CU d'Arras",
        epciKind: 'CU',
        arrondissement: '621',
        arrondissementName: 'Arras',
        financing: null,
      },
      {
        id: 'cap-a',
        slug: 'cap-a',
        name: 'Cap',
        kind: 'QPV',
        code: null,
        reviewed: false,
        siren: null,
        population: null,
        epci: null,
        epciName: null,
        epciKind: null,
        arrondissement: null,
        arrondissementName: null,
        financing: null,
      },
    ]);
    expect(small?.rows['enclosures']).toEqual([{ inner: '50218', outer: '200042604', distance: 1 }]);
    expect(small?.rows['former-slugs']).toEqual([
      { fabrique: 'eau', territoire: null, organisation: null, slug: 'eau-et-industrie' },
      { fabrique: null, territoire: null, organisation: 'cerema', slug: 'certu' },
    ]);
    expect(small?.rows['participations']?.slice(0, 2)).toEqual([
      {
        fabrique: 'eau',
        role: 'TERRITOIRE',
        actor: '50218',
        territoire: '50218',
        organisation: null,
        origin: 'LABEL',
        mention: 'Granville (50)',
        line: 5,
        note: null,
      },
      {
        fabrique: 'eau',
        role: 'PARTNER',
        actor: 'cerema',
        territoire: null,
        organisation: 'cerema',
        origin: 'LABEL',
        mention: 'Cerema',
        line: 6,
        note: null,
      },
    ]);
  });

  test('would be refused with a reference that leads nowhere', async () => {
    const [description] = saved('broken', smallDataset);
    const path = join(dirname(description), 'participations.csv');
    writeFileSync(
      path,
      textOf('CSV: participations', fileOf(smallDataset)).replace('eau,PARTNER,cerema', 'mer,PARTNER,cerema'),
    );
    const [broken] = await read(description);
    expect(broken?.errors).toEqual([expect.stringContaining('foreign key')]);
  });
});

test('the description of the package names its sources, its version and what may be done with it', () => {
  const file = fileOf(smallDataset);
  expect(JSON.parse(textOf('Frictionless Data Package', file))).toMatchObject({
    profile: 'tabular-data-package',
    name: 'fabriques-graph',
    id: 'https://graphe.example.fr/downloads/fabriques-graph#dataset',
    version: file.version,
    created: '2026-01-31T00:00:00Z',
    temporal: { start: '2018', end: '2025' },
    licenses: [{ name: 'notspecified' }],
    sources: [{ path: 'https://example.org/liste' }, { title: expect.stringContaining('INSEE') }],
  });
});
