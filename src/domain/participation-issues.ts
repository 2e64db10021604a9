import type { Dataset } from './dataset.ts';
import { groupBy } from './group-by.ts';

/**
 * The data issues that concern the words of each participation: ids of issues, by the index of the participation.
 *
 * An issue and a mention on the same line concern the same words if one of the two texts contains the other. If an issue has no
 * such mention, it may concern two: it begins with the last words of one and ends with the first words of the other, as
 * "(38) Lalbenque" does with "La-Côte-Saint-André (38)" and "Lalbenque (46)".
 */
export function issuesOfParticipations<Id>(
  { participations, dataIssues }: Pick<Dataset, 'participations' | 'dataIssues'>,
  issueIds: readonly Id[],
): ReadonlyMap<number, Id[]> {
  const lines = new Set(dataIssues.map(({ line }) => line));
  const mentions = participations.flatMap(({ mention: { line, text } }, index) =>
    lines.has(line) ? [{ index, line, words: wordsOf(text) }] : [],
  );
  const ofLine = groupBy(mentions, ({ line }) => line);
  const issues = new Map<number, Id[]>();
  for (const [position, { line, text }] of dataIssues.entries()) {
    for (const { index } of concerned(wordsOf(text), ofLine.get(line) ?? [])) {
      issues.set(index, [...(issues.get(index) ?? []), issueIds[position] as Id]);
    }
  }
  return issues;
}

type Words = readonly string[];

function concerned<Mention extends { readonly words: Words }>(issue: Words, mentions: readonly Mention[]): Mention[] {
  const whole = mentions.filter(({ words }) => contains(words, issue) || contains(issue, words));
  if (whole.length > 0) return whole;
  const splits = issue.slice(1).map((_, index) => [issue.slice(0, index + 1), issue.slice(index + 1)] as const);
  const endsWith = ({ words }: Mention, end: Words) => startsWith(words.slice(-end.length), end);
  return mentions.filter((mention) =>
    splits.some(
      ([end, start]) =>
        (endsWith(mention, end) && mentions.some(({ words }) => startsWith(words, start))) ||
        (startsWith(mention.words, start) && mentions.some((other) => endsWith(other, end))),
    ),
  );
}

/** The words of a quotation, exactly as on the page. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function startsWith(words: Words, start: Words): boolean {
  return start.every((word, index) => words[index] === word);
}

function contains(words: Words, part: Words): boolean {
  return part.length > 0 && words.some((_, start) => startsWith(words.slice(start), part));
}
