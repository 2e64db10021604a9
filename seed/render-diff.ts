import type { Language } from '../src/domain/language.ts';
import { roleTable } from '../src/domain/roles.ts';
import { type Cell, csv } from '../src/export/csv.ts';
import { changesInWords } from '../src/releases/changes-in-words.ts';
import { type DatasetDiff, type DiffItem, diffedLists } from '../src/releases/diff.ts';
import { htmlPage, renderChanges } from './report/html.ts';
import { byteOrderMark } from './report/rows-csv.ts';
import { reportWords } from './report/words.ts';

/** What differs between two data sets as a page of its own. */
export function renderDiffHtml(diff: DatasetDiff, language: Language): string {
  const words = reportWords[language];
  return htmlPage(language, words.titleOfDatasets, renderChanges(changesInWords(diff, language), words));
}

/** The same as CSV for French spreadsheets: a row for each item that was added or removed, and for each field that changed. */
export function renderDiffCsv(diff: DatasetDiff, language: Language): string {
  const words = reportWords[language];
  const rows = diffedLists.flatMap((list) => {
    const { added, removed, changed } = diff[list];
    const title = words.lists[list];
    return [
      ...added.map((item): Cell[] => [title, words.added, ...itemCells(item, language), null, null, null]),
      ...removed.map((item): Cell[] => [title, words.removed, ...itemCells(item, language), null, null, null]),
      ...changed.flatMap(({ item, fields }) =>
        fields.map(({ field, before, after }): Cell[] => [
          ...[title, words.changed, ...itemCells(item, language)],
          ...[words.fields[field] ?? field, before, after],
        ]),
      ),
    ];
  });
  return `${byteOrderMark}${[...csv(words.changeColumns, rows, ';')].join('')}`;
}

function itemCells({ name, code, role, fabrique }: DiffItem, language: Language): Cell[] {
  const roleInWords = role === null || language === 'en' ? role : roleTable[role].label;
  return [name, code, roleInWords, fabrique?.title ?? null];
}
