import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetVersion } from '../../../src/domain/dataset-version.ts';
import { jsonLines } from '../../../src/export/json-lines.ts';
import { readDataset } from '../../../src/store/load/read-dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

describe('readDataset of JSON Lines', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-graph-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const written = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  const version = datasetVersion(smallDataset);
  const lines = [...jsonLines.render({ dataset: smallDataset, version })] as string[];
  const [head = '', ...records] = lines;
  const whole = lines.join('');
  const { version: _, ...withoutVersion } = JSON.parse(head) as Record<string, unknown>;
  const unversioned = `${JSON.stringify(withoutVersion)}\n`;

  test.each([
    ['export.jsonl', whole],
    ['export.jsonl.gz', gzipSync(whole)],
    ['no-version.jsonl', unversioned + records.join('')],
    ['blank-lines.jsonl', lines.join('\r\n')],
    ['no-last-line-end.jsonl', whole.trimEnd()],
  ])('reads what the export writes, with the same version: %s', async (name, content) => {
    const dataset = await readDataset(written(name, content));
    expect(dataset).toEqual(smallDataset);
    expect(datasetVersion(dataset)).toBe(version);
  });

  test('does not depend on the order of kinds', async () => {
    const kindOf = (line: string) => (JSON.parse(line) as { kind: string }).kind;
    // The sort is stable, so the records of each kind stay in their order.
    const sorted = records.toSorted((one, other) => kindOf(one).localeCompare(kindOf(other)));
    expect(sorted).not.toEqual(records);
    expect(await readDataset(written('order.jsonl', head + sorted.join('')))).toEqual(smallDataset);
  });

  const record = (kind: string, value: unknown) => `${JSON.stringify({ kind, record: value })}\n`;
  test.each([
    ['no.jsonl', null, /no\.jsonl cannot be read: there is no such file/],
    ['empty.jsonl', '\n', /empty\.jsonl is empty/],
    ['cut-line.jsonl', `${head}{"kind":"reg`, /cut-line\.jsonl, line 2, is not JSON/],
    ['cut-off.jsonl', head + records.slice(0, -1).join(''), /cut-off\.jsonl is incomplete or was changed/],
    ['cut-off.jsonl.gz', gzipSync(whole).subarray(0, -20), /is not a whole file compressed with gzip/],
    ['latin.jsonl', Buffer.from(whole, 'latin1'), /latin\.jsonl is not in UTF-8/],
    ['headless.jsonl', records.join(''), /headless\.jsonl, line 1,[\s\S]*kind/],
    ['other.jsonl', unversioned + record('town', {}), /other\.jsonl, line 2,[\s\S]*kind/],
    ['wrong.jsonl', `${unversioned}\n${record('region', { code: 28 })}`, /wrong\.jsonl, line 3,[\s\S]*record\.code/],
  ])('refuses %s, naming file, line and fault', async (name, content, fault) => {
    const path = content === null ? join(folder, name) : written(name, content);
    await expect(readDataset(path)).rejects.toMatchObject({
      code: 'DATA_INVALID',
      message: expect.stringMatching(fault),
    });
  });
});
