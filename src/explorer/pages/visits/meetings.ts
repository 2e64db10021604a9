import type { Language } from '../../../domain/language.ts';
import type { PartnerMeetingFragment } from '../../generated/operations.ts';
import { bilingual } from '../../language/bilingual.ts';
import { inDigits } from '../../language/numbers.ts';
import { type Table, tableOf } from '../../table.ts';

const texts = bilingual(
  {
    pair: 'Paire de partenaires',
    and: ' et ',
    count: 'Fabriques en commun',
    expected: 'Attendues par hasard',
    atLeast: 'Fabriques en commun, au moins',
    pairs: 'Paires de partenaires',
  },
  {
    pair: 'Pair of partners',
    and: ' and ',
    count: 'Fabriques in common',
    expected: 'Expected by chance',
    atLeast: 'Fabriques in common, at least',
    pairs: 'Pairs of partners',
  },
);

/** A number as a sentence can carry it: with two decimals at most. */
export function rounded(value: number | null, language: Language): string {
  return value === null ? '–' : inDigits(Math.round(value * 100) / 100, language);
}

/** The level below which a p or q is called small. */
export const smallLevel = 0.05;

/** Rows of a table of pairs: more would not be read on one page. */
const mostRows = 12;

/** The most frequent pairs, with what chance would give. */
export function chanceTable(pairs: readonly PartnerMeetingFragment[], language: Language): Table {
  const { pair, and, count, expected } = texts[language];
  return tableOf('paires', pairs.slice(0, mostRows), [
    { label: pair, value: ({ a, b }) => `${a.name}${and}${b.name}` },
    { label: count, value: (row) => row.count },
    { label: expected, value: (row) => rounded(row.expected, language) },
    { label: 'p', value: (row) => rounded(row.pValue, language) },
    { label: 'q', value: (row) => rounded(row.qValue, language) },
  ]);
}

/** How many pairs have so many Fabriques in common or more. Rows without pairs are left out. */
export function atLeastTable(totals: readonly number[], language: Language): Table {
  const rows = totals.map((pairs, index) => ({ least: index + 1, pairs })).filter(({ pairs }) => pairs > 0);
  return tableOf('au-moins', rows, [
    { label: texts[language].atLeast, value: ({ least }) => least },
    { label: texts[language].pairs, value: ({ pairs }) => pairs },
  ]);
}
