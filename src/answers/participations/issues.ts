import type { DataIssueRecord } from '../../store/statements/records.ts';
import type { AnswerContext } from '../context.ts';
import type { Participation } from './participation.ts';

/** The data issues whose words overlap those of a participation on the source page. */
export async function issuesOfParticipation(
  { record }: Participation,
  { loaders }: Pick<AnswerContext, 'loaders'>,
): Promise<DataIssueRecord[]> {
  const { line, text } = record.read();
  const issues = await loaders.dataIssuesOnLine.load(String(line));
  return issues.filter((issue) => quotationsOverlap(issue.text, text));
}

/**
 * Whether two quotations of one line have words in common at the same place, judged by their texts: one contains the other, or
 * one ends with the words with which the other begins. "La-Côte-Saint-André (38)" and "(38) Lalbenque" overlap.
 */
export function quotationsOverlap(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return contains(a, b) || contains(b, a) || endsWithBeginning(a, b) || endsWithBeginning(b, a);
}

/** The words of a quotation, exactly as on the page. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function contains(words: readonly string[], others: readonly string[]): boolean {
  return others.length > 0 && words.some((_, start) => others.every((word, index) => words[start + index] === word));
}

function endsWithBeginning(words: readonly string[], others: readonly string[]): boolean {
  return words.some((_, start) => words.slice(start).every((word, index) => others[index] === word));
}
