import { describe, expect, test } from 'vitest';
import { readCurationFiles } from '../../../seed/curation/curation.ts';
import { reportOnPage } from '../../../seed/page-report.ts';
import { reportInWords } from '../../../seed/report/in-words.ts';
import { projectPath } from '../../../src/project-root.ts';
import { frozenDataset, frozenInputs, frozenPage } from '../../fixtures/frozen/frozen.ts';

const { official, origin } = frozenInputs();
const inWords = (page: string, language: 'fr' | 'en' = 'fr') =>
  reportInWords(
    reportOnPage({
      curationFiles: readCurationFiles(projectPath('test/fixtures/frozen/curation')),
      current: frozenDataset(),
      ...{ page, official, origin, language },
    }),
  );

describe('a report in words', () => {
  test('of the page that the data set is made from: nothing changes, nothing blocks', () => {
    const { verdict, severities, changes, tables, lines } = inWords(frozenPage);
    expect({ verdict, changes, tables }).toEqual({
      verdict: 'Rien n’empêche la publication.',
      changes: [],
      tables: [],
    });
    expect(severities.map(({ severity }) => severity)).toEqual([]);
    expect(lines.map(({ text }) => text).join('\n')).toBe(frozenPage.trimEnd());
  });

  test('has each finding once, with the number that its line has', () => {
    const page = frozenPage.replace('Banque des territoires, Cerema\n', 'Banque des territoires, Cerama\n');
    const { severities, lines, tables, changes } = inWords(page);
    const [toSettle] = severities;
    expect(toSettle).toMatchObject({ severity: 'TO_SETTLE' });
    const [finding] = toSettle?.groups.flatMap(({ findings }) => findings) ?? [];
    expect(finding).toMatchObject({ number: 1, text: 'Cerama' });
    expect(finding?.near[0]).toBe('proche : Cerema [cerema]');
    const line = lines.find(({ findings }) => findings.includes(1));
    expect(line?.line).toBe(finding?.line);
    expect(line?.text).toContain('Cerama');
    expect(tables.map(({ caption }) => caption)).toEqual(['organisations.csv : lignes à ajouter']);
    const marks = changes.flatMap(({ title, items }) => items.map(({ markInWords }) => `${title} ${markInWords}`));
    expect(marks).toContain('Organismes ajouté');
    expect(marks).toContain('Participations retiré');
  });

  test('in English', () => {
    expect(inWords(frozenPage, 'en').verdict).toBe('Nothing blocks a release.');
  });
});
