import type { DataIssue, Mention } from './dataset.ts';
import { groupBy } from './group-by.ts';

/**
 * The data issues that concern the words of each mention: ids of issues, by the index of the mention.
 *
 * An issue and a mention on the same line concern the same words if one of the two texts contains the other. If an issue has no
 * such mention, it may concern two: it begins with the last words of one and ends with the first words of the other, as
 * "(38) Lalbenque" does with "La-Côte-Saint-André (38)" and "Lalbenque (46)".
 */
export function issuesOfMentions(
  holders: readonly { readonly mention: Pick<Mention, 'line' | 'text'> }[],
  dataIssues: readonly Pick<DataIssue, 'id' | 'line' | 'text'>[],
): ReadonlyMap<number, string[]> {
  const lines = new Set(dataIssues.map(({ line }) => line));
  const mentions = holders.flatMap(({ mention: { line, text } }, index) =>
    lines.has(line) ? [{ index, line, words: wordsOf(text) }] : [],
  );
  const ofLine = groupBy(mentions, ({ line }) => line);
  const issues = new Map<number, string[]>();
  for (const { id, line, text } of dataIssues) {
    for (const { index } of concerned(wordsOf(text), ofLine.get(line) ?? [])) {
      issues.set(index, [...(issues.get(index) ?? []), id]);
    }
  }
  return issues;
}

type Words = readonly string[];

function concerned<One extends { readonly words: Words }>(issue: Words, mentions: readonly One[]): One[] {
  const whole = mentions.filter(({ words }) => contains(words, issue) || contains(issue, words));
  if (whole.length > 0) return whole;
  const splits = issue.slice(1).map((_, index) => [issue.slice(0, index + 1), issue.slice(index + 1)] as const);
  const endsWith = ({ words }: One, end: Words) => startsWith(words.slice(-end.length), end);
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
