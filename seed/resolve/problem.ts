/** A problem that the curation must solve before the data set can be released. */
export interface Problem {
  readonly kind: ProblemKind;
  /** Line of the source page. Null if the problem is in the curation only. */
  readonly line: number | null;
  readonly message: string;
  /** Known names that are similar to an unknown one, most similar first. */
  readonly suggestions: readonly string[];
}

export const problemKinds = [
  'UNKNOWN_FABRIQUE',
  'UNKNOWN_TERRITOIRE',
  'UNKNOWN_ORGANISATION',
  'CODE_DISAGREEMENT',
  'KIND_DISAGREEMENT',
  'NAME_DISAGREEMENT',
  'YEAR_DISAGREEMENT',
  'CORRECTION_NOT_FOUND',
  'STALE_CORRECTION',
  'UNUSED_ROW',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

export function problem(
  kind: ProblemKind,
  line: number | null,
  message: string,
  suggestions: readonly string[] = [],
): Problem {
  return { kind, line, message, suggestions };
}

export function unusedRow(file: string, row: number, what: string): Problem {
  return problem('UNUSED_ROW', null, `${file}, row ${row}: « ${what} » is used by nothing on the page`);
}
