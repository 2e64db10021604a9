import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { checkOfficialFile, officialPlacesReader } from '../../../src/answers/places/official-file.ts';
import { smallFile } from '../../fixtures/small-places.ts';

const folder = mkdtempSync(join(tmpdir(), 'fabriques-places-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = (name: string, content: string) => {
  const file = join(folder, name);
  writeFileSync(file, gzipSync(content));
  return file;
};

describe('the file of official places', () => {
  test('is read once, at the first call', () => {
    const file = written('places.json.gz', JSON.stringify(smallFile));
    const reader = officialPlacesReader(file);
    expect(() => checkOfficialFile(file)).not.toThrow();
    const search = reader();
    expect(search.find('Vandœuvre').map(({ place }) => place.code)).toEqual(['54547']);
    rmSync(file);
    expect(reader()).toBe(search);
  });

  test('is reported when it is missing: at a start for the operator, later as a fault of the server', () => {
    const file = join(folder, 'missing.json.gz');
    const message = `${file}. Run npm run build.`;
    expect(() => checkOfficialFile(file)).toThrow(
      expect.objectContaining({
        code: 'DATA_INVALID',
        message: `The official places of France are missing: ${message}`,
      }),
    );
    const reader = officialPlacesReader(file);
    expect(reader).toThrow(`The official places of France cannot be read: ${message}`);
    expect(reader).toThrow(expect.not.objectContaining({ code: expect.anything() }));
  });

  test.each([
    ['not JSON', '{'],
    ['of another format', JSON.stringify({ ...smallFile, groups: undefined })],
  ])('is reported when it is %s, with the cause', (name, content) => {
    const file = written(`${name}.gz`, content);
    expect(officialPlacesReader(file)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(file), cause: expect.any(Error) }),
    );
  });
});
