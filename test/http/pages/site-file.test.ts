import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSiteFile } from '../../../src/http/pages/site-file.ts';
import { projectPath } from '../../../src/project-root.ts';

const today = '2026-11-30';
const shown = /```json\n(.*?)```/s.exec(readFileSync(projectPath('docs/configuration.md'), 'utf8'))?.[1] ?? '';

describe('the file of the legal pages', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-site-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const read = (content: unknown) => {
    const file = join(folder, 'site.json');
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return readSiteFile(file, today);
  };

  test('can be what docs/configuration.md shows', () => {
    expect(read(shown)).toEqual(JSON.parse(shown));
  });

  test('needs the publisher, the director and the host only', () => {
    const { publisher, director, host } = JSON.parse(shown);
    expect(read({ publisher, director, host })).toEqual({ publisher, director, host });
  });

  test.each([
    ['{ "publisher":', /is not JSON/],
    [{}, /publisher: .*director: .*host: /s],
    [{ ...JSON.parse(shown), director: '  ' }, /director: Give a text\.$/],
    [{ ...JSON.parse(shown), editor: 'X' }, /the file: Unrecognized key: "editor"/],
    [{ ...JSON.parse(shown), sourceCode: 'javascript:alert(1)' }, /sourceCode: Give an http or https URL\.$/],
    [{ ...JSON.parse(shown), accessibility: { date: '1 June' } }, /accessibility\.date: Give a day such as/],
    [
      {
        ...JSON.parse(shown),
        accessibility: { date: today, audit: { ...JSON.parse(shown).accessibility.audit, date: '2027-01-01' } },
      },
      /accessibility\.audit\.date: The day is after today, 2026-11-30\./,
    ],
    [
      {
        ...JSON.parse(shown),
        accessibility: { date: today, audit: { ...JSON.parse(shown).accessibility.audit, compliantPercent: 110 } },
      },
      /accessibility\.audit\.compliantPercent: /,
    ],
  ])('is refused with its faults: %j', (content, message) => {
    expect(() => read(content)).toThrow(message);
    expect(() => read(content)).toThrow(/^SITE_FILE: /);
  });

  test('must exist', () => {
    expect(() => readSiteFile(join(folder, 'nothing.json'), today)).toThrow(
      /^SITE_FILE: .*nothing\.json cannot be read: there is no such file\. Give the path of a JSON file in the form/,
    );
  });
});
