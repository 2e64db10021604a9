import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDataset } from '../../../src/store/load/read-dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

describe('a data set in a file', () => {
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

  test('is read as it was written', async () => {
    expect(await readDataset(written('small.json', JSON.stringify(smallDataset)))).toEqual(smallDataset);
  });

  const { regions: _, ...withoutRegions } = smallDataset;
  test.each([
    ['no.json', null, /no\.json cannot be read/],
    ['cut.json', '{"formatVersion": 1,', /cut\.json is no JSON/],
    ['list.json', '[]', /list\.json is no data set/],
    ['without.json', JSON.stringify(withoutRegions), /without\.json is no data set[\s\S]*regions/],
    ['later.json', JSON.stringify({ ...smallDataset, formatVersion: 2 }), /formatVersion/],
    ['more.json', JSON.stringify({ ...smallDataset, more: 1 }), /more/],
  ])('is refused with its name and fault: %s', async (name, text, fault) => {
    const path = text === null ? join(folder, name) : written(name, text);
    await expect(readDataset(path)).rejects.toMatchObject({
      code: 'DATA_INVALID',
      message: expect.stringMatching(fault),
    });
  });
});
