import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCuration, readCuration } from '../../../seed/curation/curation.ts';
import { type CurationFile, curationFiles } from '../../../seed/curation/rows.ts';
import { datasetFromPage, renderDataset } from '../../../seed/dataset-from-page.ts';
import { projectPath } from '../../../src/project-root.ts';
import { encode } from '../../files/encodings.ts';
import { frozenDatasetPath, frozenInputs, frozenPage } from '../../fixtures/frozen/frozen.ts';

/** The frozen curation has no line break within a cell, so that its lines are its rows. */
const texts = Object.fromEntries(
  curationFiles.map((file) => [file, readFileSync(projectPath(`test/fixtures/frozen/curation/${file}`), 'utf8')]),
) as Record<CurationFile, string>;
const linesOf = (file: CurationFile) => texts[file].trimEnd().split('\n');
const inputs = frozenInputs();
const expected = readFileSync(frozenDatasetPath, 'utf8');
const datasetOf = (curation: typeof inputs.curation) =>
  renderDataset(datasetFromPage(frozenPage, { ...inputs, curation }).dataset);

describe('the frozen curation', () => {
  test('gives the same bytes of a data set whatever the order of its rows', () => {
    const orders = fc.record(
      Object.fromEntries(
        curationFiles.map((file) => {
          const rows = linesOf(file).slice(1);
          return [file, fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })];
        }),
      ),
    );
    fc.assert(
      fc.property(orders, (rows) => {
        const sorted = curationFiles.map((file) => [file, [linesOf(file)[0], ...(rows[file] ?? []), ''].join('\n')]);
        expect(datasetOf(parseCuration(Object.fromEntries(sorted)))).toBe(expected);
      }),
      { numRuns: 10 },
    );
  });

  test('gives the same bytes sorted backwards', () => {
    const backwards = curationFiles.map((file) => {
      const [header, ...rows] = linesOf(file);
      return [file, [header, ...rows.reverse(), ''].join('\n')];
    });
    expect(datasetOf(parseCuration(Object.fromEntries(backwards)))).toBe(expected);
  });
});

/** How spreadsheets save a file. Excel in French: "CSV (séparateur : point-virgule)", "CSV UTF-8", "Texte Unicode". */
const windows = (text: string) => text.replaceAll('\n', '\r\n');
/** The rows with another separator, with quotes where a cell contains it. The frozen curation has quotes only as they must be. */
const separatedBy = (separator: string) => (text: string) =>
  text.replace(/("(?:[^"]|"")*"|[^;\n]*)(;|\n)/g, (_, cell: string, end: string) => {
    const quoted = !cell.startsWith('"') && cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
    return `${quoted}${end === ';' ? separator : end}`;
  });
const saved: Readonly<Record<string, (text: string) => Buffer>> = {
  'Windows-1252, semicolons, Windows line ends': (text) => encode(windows(text), 'Windows-1252'),
  'Mac Roman, semicolons, line ends of older Macintoshes': (text) => encode(text.replaceAll('\n', '\r'), 'Mac Roman'),
  'UTF-8 with a byte order mark, Windows line ends': (text) => Buffer.from(`\uFEFF${windows(text)}`),
  'UTF-8, commas': (text) => Buffer.from(separatedBy(',')(text)),
  'UTF-16 with tabs': (text) => Buffer.from(`\uFEFF${windows(separatedBy('\t')(text))}`, 'utf16le'),
  'UTF-8, three empty columns to the right': (text) => Buffer.from(text.replaceAll('\n', ';;;\n')),
};

describe('each file of the frozen curation is read right when saved in', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-curation-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(Object.entries(saved))('%s', (_what, save) => {
    for (const file of curationFiles) {
      for (const other of curationFiles) writeFileSync(join(folder, other), texts[other]);
      writeFileSync(join(folder, file), save(texts[file]));
      expect(readCuration(folder), file).toEqual(inputs.curation);
    }
  });

  test('another encoding, which is said', () => {
    for (const file of curationFiles) writeFileSync(join(folder, file), texts[file]);
    writeFileSync(join(folder, 'links.csv'), encode(windows(texts['links.csv']), 'Windows-1252'));
    const notes: string[] = [];
    readCuration(folder, (note) => notes.push(note));
    expect(notes).toEqual(['links.csv was read as Windows-1252.']);
  });

  test('no text at all: each such file is named', () => {
    for (const file of curationFiles) writeFileSync(join(folder, file), texts[file]);
    rmSync(join(folder, 'links.csv'));
    writeFileSync(join(folder, 'fabriques.csv'), '%PDF-1.7');
    expect(() => readCuration(folder)).toThrow(
      /fabriques\.csv is a PDF document.*\n.*links\.csv cannot be read: there is no such file/,
    );
  });
});
