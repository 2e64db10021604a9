import type { ReportedChanges } from '../domain/curation-report.ts';
import type { Language } from '../domain/language.ts';
import { type DatasetDiff, diffedLists, type ListDiff } from './diff.ts';
import { diffWords } from './diff-words.ts';
import { fieldChangeInWords } from './field-change.ts';
import { renderItem } from './item.ts';

/** The lists that differ. */
export function changesInWords(diff: DatasetDiff, language: Language): ReportedChanges[] {
  return diffedLists.flatMap((list) => changesOf(diffWords[language].lists[list], diff[list], language));
}

function changesOf(title: string, { added, removed, changed }: ListDiff, language: Language): ReportedChanges[] {
  const words = diffWords[language];
  if (added.length + removed.length + changed.length === 0) return [];
  const counts = words.counts(added.length, removed.length, changed.length);
  const items: ReportedChanges['items'] = [
    ...added.map((item) => ({
      ...{ mark: 'added' as const, markInWords: words.added, text: renderItem(item, words), fields: [] },
    })),
    ...removed.map((item) => ({
      ...{ mark: 'removed' as const, markInWords: words.removed, text: renderItem(item, words), fields: [] },
    })),
    ...changed.map(({ item, fields }) => ({
      ...{ mark: 'changed' as const, markInWords: words.changed, text: renderItem(item, words) },
      fields: fields.map((change) => fieldChangeInWords(change, language)),
    })),
  ];
  return [{ title, counts, items }];
}
