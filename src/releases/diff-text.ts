import type { ReportedChanges } from '../domain/curation-report.ts';
import type { Language } from '../domain/language.ts';
import { changesInWords } from './changes-in-words.ts';
import type { DatasetDiff } from './diff.ts';
import { type DiffWords, diffWords } from './diff-words.ts';

const marks = { added: '+', removed: '-', changed: '~' } as const;

/** The differences as plain text: `+` added, `-` removed, `~` changed. */
export function renderDiff(diff: DatasetDiff, language: Language): string {
  const words = diffWords[language];
  const changes = changesInWords(diff, language);
  if (changes.length === 0) return `${words.nothingChanges}\n`;
  return `${changes.map((list) => renderList(list, words)).join('\n\n')}\n`;
}

function renderList({ title, counts, items }: ReportedChanges, words: DiffWords): string {
  const lines = items.flatMap(({ mark, text, fields }) => [
    `  ${marks[mark]} ${text}`,
    ...fields.map(({ field, before, after }) => `      ${field}${words.colon}${before} → ${after}`),
  ]);
  return [`${title}${words.colon}${counts}`, ...lines].join('\n');
}
