import type { SourceLine } from './source-lines.ts';

/** Values of the parameter `filtre`. */
export const filters = ['all', 'corrections', 'non-comptes'] as const;
export type LineFilter = (typeof filters)[number];

const rules: Readonly<Record<LineFilter, (line: SourceLine) => boolean>> = {
  all: () => true,
  corrections: ({ corrections }) => corrections.length > 0,
  'non-comptes': ({ uncounted }) => uncounted.length > 0,
};

export function filterLines(lines: readonly SourceLine[], filter: LineFilter): SourceLine[] {
  return lines.filter(rules[filter]);
}
