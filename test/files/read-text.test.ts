import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readText, readTextSync } from '../../src/files/read-text.ts';

describe('a file that a person names', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-read-'));
    writeFileSync(join(folder, 'good.csv'), '\uFEFFété');
    writeFileSync(join(folder, 'empty.csv'), '\uFEFF \r\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is read without its byte order mark', async () => {
    const path = join(folder, 'good.csv');
    expect(await readText(path, 'a list')).toBe('été');
    expect(readTextSync(path, 'a list')).toEqual({ text: 'été', encoding: 'UTF-8' });
  });

  test.each([
    ['missing.csv', 'cannot be read: there is no such file. Give the path of a list.'],
    ['.', 'cannot be read: it is a folder. Give the path of a list.'],
    ['good.csv/x', 'cannot be read: a part of its path is not a folder. Give the path of a list.'],
    ['empty.csv', 'is empty. Give the path of a list.'],
  ])('is refused with a reason: %s', async (name, reason) => {
    const path = join(folder, name);
    const error = { code: 'DATA_INVALID', message: `${path} ${reason}` };
    await expect(readText(path, 'a list')).rejects.toMatchObject(error);
    expect(() => readTextSync(path, 'a list')).toThrow(expect.objectContaining(error));
  });

  test('is not an address', async () => {
    await expect(readText('https://example.org/liste', 'a page')).rejects.toThrow(
      'https://example.org/liste cannot be read: it is an address, not a file: save what it shows first. Give the path of a page.',
    );
  });
});
