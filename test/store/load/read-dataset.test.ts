import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDataset } from '../../../src/store/load/read-dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

describe('readDataset', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-graph-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const written = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  test('reads a data set', async () => {
    expect(await readDataset(written('small.json', JSON.stringify(smallDataset)))).toEqual(smallDataset);
  });

  const { regions: _, ...withoutRegions } = smallDataset;
  test.each([
    ['no.json', null, /no\.json cannot be read/],
    ['cut.json', '{"formatVersion": 1,', /cut\.json is not JSON/],
    ['list.json', '[]', /list\.json is not a valid data set/],
    ['without.json', JSON.stringify(withoutRegions), /without\.json is not a valid data set[\s\S]*regions/],
    ['later.json', JSON.stringify({ ...smallDataset, formatVersion: 2 }), /formatVersion/],
    ['more.json', JSON.stringify({ ...smallDataset, more: 1 }), /more/],
  ])('refuses %s, naming file and fault', async (name, text, fault) => {
    const path = text === null ? join(folder, name) : written(name, text);
    await expect(readDataset(path)).rejects.toMatchObject({
      code: 'DATA_INVALID',
      message: expect.stringMatching(fault),
    });
  });
});
