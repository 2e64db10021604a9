import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkOutput, write, writeFiles } from '../../src/cli/output.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fabriques-output-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const fails = function* () {
  yield 'half of it';
  throw new Error('The other half cannot be made.');
};

describe('an output file', () => {
  test('replaces an old one, keeps its permissions, and follows a symbolic link', async () => {
    writeFileSync(at('old'), 'before');
    chmodSync(at('old'), 0o640);
    symlinkSync('old', at('link'));
    await write(['af', 'ter'], at('link'));
    expect(readFileSync(at('old'), 'utf8')).toBe('after');
    expect(statSync(at('old')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['link', 'old']);
  });

  test('is not written in half: an error leaves the old file, or none', async () => {
    writeFileSync(at('old'), 'before');
    await expect(write(fails(), at('old'))).rejects.toThrow('The other half cannot be made.');
    await expect(write(fails(), at('new'))).rejects.toThrow('The other half cannot be made.');
    expect(readdirSync(folder)).toEqual(['old']);
    expect(readFileSync(at('old'), 'utf8')).toBe('before');
  });

  test('is written with all others, or none is', async () => {
    const files = [
      { path: at('first'), pieces: ['complete'] },
      { path: at('second'), pieces: fails() },
    ];
    await expect(writeFiles(files)).rejects.toThrow('The other half cannot be made.');
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['', /cannot be written: it is a folder\. Choose another path for --output\.$/],
    ['no/file', /cannot be written: the folder \S+no does not exist\. Choose/],
    ['text/file', /cannot be written: \S+text is not a folder\. Choose/],
  ])('at %j is refused before it is made', async (name, message) => {
    writeFileSync(at('text'), '');
    await expect(checkOutput(at(name))).rejects.toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
    await expect(checkOutput(at(name))).rejects.toThrow(message);
  });

  test('may be new, old, or standard output', async () => {
    writeFileSync(at('old'), '');
    mkdirSync(at('folder'));
    await expect(Promise.all([at('old'), at('folder/new'), undefined].map(checkOutput))).resolves.toBeDefined();
  });

  test('with a name that is too long is refused', async () => {
    await expect(write(['x'], at('x'.repeat(300)))).rejects.toThrow(/cannot be written: its name is too long\. Choose/);
  });
});
