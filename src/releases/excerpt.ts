import type { FieldChange } from './diff.ts';

/** The two texts of a change, each of at most 100 characters. Long texts are shown around their first difference. */
export function excerpts(change: FieldChange): { before: string; after: string } {
  const before = change.before.replace(/\s+/g, ' ');
  const after = change.after.replace(/\s+/g, ' ');
  const start = Math.max(0, commonLength(before, after) - 30);
  return { before: excerpt(before, start), after: excerpt(after, start) };
}

function excerpt(text: string, start: number): string {
  if (text.length <= 100) return text;
  const end = start + 98;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
