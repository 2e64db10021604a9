import { beforeAll, describe, expect, test } from 'vitest';
import { readCurationFiles } from '../../seed/curation/curation.ts';
import { type PageReport, type PageReportInputs, reportOnPage } from '../../seed/page-report.ts';
import { projectPath } from '../../src/project-root.ts';
import { diffedLists } from '../../src/releases/diff.ts';
import { frozenDataset, frozenInputs, frozenPage } from '../fixtures/frozen/frozen.ts';
import { fabriques } from './fixtures/page-edits/fabriques.ts';
import { headerAndYears } from './fixtures/page-edits/header-and-years.ts';
import { labelsAndSections } from './fixtures/page-edits/labels-and-sections.ts';
import { names } from './fixtures/page-edits/names.ts';

let inputs: Omit<PageReportInputs, 'page'>;
beforeAll(() => {
  const { official, origin } = frozenInputs();
  const curationFiles = readCurationFiles(projectPath('test/fixtures/frozen/curation'));
  inputs = { curationFiles, current: frozenDataset(), official, origin, language: 'fr' };
});

const report = (page: string, other: Partial<PageReportInputs> = {}): PageReport =>
  reportOnPage({ ...inputs, ...other, page });

/** The findings of a report as their codes and lines. */
function findingsIn({ findings }: PageReport): string[] {
  return findings.map(({ code, line }) => (line === null ? code : `${code} ${line}`));
}

/** The lists that differ: "participations +1 -0 ~1 mention". */
function changesIn({ diff }: PageReport): string[] {
  return diffedLists.flatMap((list) => {
    const { added, removed, changed } = diff[list];
    const fields = [...new Set(changed.flatMap((one) => one.fields.map(({ field }) => field)))];
    if (added.length + removed.length + changed.length === 0) return [];
    return [[list, `+${added.length}`, `-${removed.length}`, `~${changed.length}`, ...fields].join(' ')];
  });
}

describe('reportOnPage of a page with an edit', () => {
  test.each([...labelsAndSections, ...headerAndYears, ...fabriques, ...names])(
    '$edit: says all of it, and no more',
    ({ page, findings, diff }) => {
      const whole = report(page);
      expect({ findings: findingsIn(whole), diff: changesIn(whole) }).toEqual({ findings, diff });
      expect(whole.lines.map(({ text }) => text).join('\n')).toBe(page.trimEnd());
    },
  );
});

describe('the rows to paste', () => {
  const edit = (name: string): string =>
    [...fabriques, ...names, ...labelsAndSections].find((one) => one.edit === name)?.page ?? '';

  /** The curation with the rows of a report pasted, as a person would. */
  function pasted({ rowsToPaste }: PageReport): PageReportInputs['curationFiles'] {
    const files = { ...inputs.curationFiles };
    for (const { file, replaces, columns, rows } of rowsToPaste) {
      const lines = files[file].trimEnd().split('\n');
      expect(lines[0]).toBe(columns.join(';'));
      const texts = rows.map((row) =>
        row.map((cell) => (/[;"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)),
      );
      const added = texts.map((row) => row.join(';'));
      if (replaces === null) lines.push(...added);
      else lines.splice(replaces - 1, 1, ...added);
      files[file] = `${lines.join('\n')}\n`;
    }
    return files;
  }

  test.each([
    'label renamed to one that is not known',
    'new label « Prestataire » between the labels',
    'new label « Calendrier » with a list',
    'section « terminées »',
    'sections without « Fabriques prospectives »',
    'opening words changed',
    'typo in the name of a territoire',
    'territoire renamed',
    'kind changed',
    'code removed',
  ])('settle « %s »', (name) => {
    const before = report(edit(name));
    expect(before.isReleasable).toBe(false);
    const after = report(edit(name), { curationFiles: pasted(before) });
    expect(findingsIn(after)).toEqual([]);
    expect(after.isReleasable).toBe(true);
  });

  test('are complete for an official territoire, and one for each name', () => {
    const { rowsToPaste } = report(edit('territoire replaced by another of its département'));
    expect(rowsToPaste).toEqual([
      {
        file: 'territoires.csv',
        replaces: null,
        columns: inputs.curationFiles['territoires.csv'].split('\n')[0]?.split(';'),
        rows: [
          [
            ...['ca-fougeres-agglomeration', 'CA Fougères Agglomération', 'CA', '200072452'],
            ...['Fougères Agglomération (35)', '', '', '', '', '', '', ''],
          ],
        ],
      },
    ]);
  });

  test('keep both additions to one row', () => {
    const page = frozenPage.replace('CA du Cotentin (50)', 'CA Cotentin Manche (50)');
    const twice = page.replace('communauté d’agglomération du Cotentin (50)', 'Agglo du Cotentin (50)');
    const rows = report(twice).rowsToPaste.map(({ file, replaces, rows }) => [
      file,
      replaces,
      rows.length,
      rows[0]?.[4],
    ]);
    const [row = ''] = inputs.curationFiles['territoires.csv'].split('\n').filter((line) => line.includes('200067205'));
    const spellings = row.split(';')[4];
    const number = inputs.curationFiles['territoires.csv'].split('\n').indexOf(row) + 1;
    expect(rows).toEqual([
      ['territoires.csv', number, 1, `${spellings}|CA Cotentin Manche (50)|Agglo du Cotentin (50)`],
    ]);
  });
});

test('the lines of a report name their kind, their Fabrique and their findings', () => {
  const { lines, findings } = report(frozenPage.replace('Autres partenaires : Agence', 'Prestataire : Agence'));
  expect(lines).toHaveLength(153);
  expect(lines[15]).toMatchObject({ line: 16, kind: 'PROSE', beginsFabrique: 'eau-et-industrie', findings: [] });
  expect(lines[18]).toMatchObject({ line: 19, kind: 'UNKNOWN_LABEL', beginsFabrique: null });
  expect(lines[18]?.findings.map((position) => findings[position]?.code)).toEqual(['UNKNOWN_LABEL']);
});

test('reportOnPage words its findings in the language', () => {
  const page = frozenPage.replace('\n113\n', '\n117\n');
  const message = (language: 'fr' | 'en') => report(page, { language }).findings.map((finding) => finding.message);
  expect(message('fr')).toEqual(['l’en-tête annonce 117 territoires, les listes en nomment 113']);
  expect(message('en')).toEqual(['the header announces 117 territoires, the lists name 113']);
});

test('reportOnPage refuses another page, and a curation that is not valid', () => {
  expect(() => report('Mentions légales')).toThrow(/no section/);
  const files = { ...inputs.curationFiles, 'labels.csv': 'libelle;usage\nContact;jeter\n' };
  expect(() => report(frozenPage, { curationFiles: files })).toThrow(/labels\.csv, row 2.*« usage ».*ignorer/);
});
