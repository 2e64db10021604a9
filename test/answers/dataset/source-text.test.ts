import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSourceTexts, sourceText } from '../../../src/answers/dataset/source-text.ts';
import { defaultLimits } from '../../../src/answers/limits.ts';
import { noReleases } from '../../../src/releases/releases.ts';
import { frozenFolder, frozenPage } from '../../fixtures/frozen/frozen.ts';

// Printed by `sha256sum`.
const sha256 = '9262dd39d9814f053bafb7191bace8ba236e8bb71e344038981e48dc9ce4e4b4';
const dataset = { sha256, version: '0123456789abcdef' };
const context = { releases: noReleases, sourceTexts: readSourceTexts(frozenFolder), limits: defaultLimits };

describe('the text of the source page', () => {
  test('is the file with the hash of the data set, as it is', async () => {
    expect(await sourceText(dataset, {}, context)).toBe(frozenPage);
  });

  test('has the requested lines, in their order', async () => {
    expect(await sourceText(dataset, { lines: [100, 29] }, context)).toBe(
      'Association d’élus partenaire : Villes de France\n2024',
    );
    expect(await sourceText(dataset, { lines: [] }, context)).toBe('');
  });

  test.each([0, -1, 154])('has no line %i', async (line) => {
    await expect(sourceText(dataset, { lines: [line] }, context)).rejects.toThrow(
      `lines: ${line} is not a line. Give line numbers from 1 to 153.`,
    );
  });

  test('is asked for 100 lines at most', async () => {
    const lines = Array.from({ length: 101 }, (_, index) => index + 1);
    await expect(sourceText(dataset, { lines }, context)).rejects.toThrow(
      'lines: Give 100 line numbers or fewer at once.',
    );
  });

  test('is null for a data set that was made from another text', async () => {
    expect(await sourceText({ ...dataset, sha256: '0'.repeat(64) }, {}, context)).toBeNull();
    expect(await sourceText({ ...dataset, sha256: '0'.repeat(64) }, { lines: [1] }, context)).toBeNull();
  });

  test('is one of several, each under the hash of its own bytes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'source-texts-'));
    writeFileSync(join(folder, 'older.txt'), 'Une\nliste');
    writeFileSync(join(folder, 'newer.txt'), 'Une liste\n');
    writeFileSync(join(folder, 'origin.json'), '{}');
    const hash = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(readSourceTexts(folder)).toEqual(
      new Map([
        [hash('Une\nliste'), 'Une\nliste'],
        [hash('Une liste\n'), 'Une liste\n'],
      ]),
    );
  });
});
