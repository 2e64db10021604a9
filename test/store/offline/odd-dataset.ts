import { type Dataset, datasetSchema } from '../../../src/domain/dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';

/** Texts that are hard for CSV: delimiters, quotes, line ends, blanks at the ends, letters outside of the basic plane. */
export const oddTexts = [
  'with, commas; and "quotes"',
  '"',
  'a backslash at the end\\',
  'two\n\nparagraphs',
  'Windows\r\nand Mac\rline ends',
  '  blanks and a tab\t',
  'U+001F \u001f, the delimiter of lists',
  'é€😀',
  "'; DROP",
  'null',
];

const odd = (index: number) => oddTexts[index % oddTexts.length] as string;

/** The small data set with odd texts in each kind of node and relationship, and in lists where CSV can hold them. */
export const oddDataset: Dataset = datasetSchema.parse({
  ...smallDataset,
  regions: smallDataset.regions.map((it, index) => ({ ...it, name: odd(index) })),
  fabriques: smallDataset.fabriques.map((it, index) => ({
    ...it,
    title: odd(index),
    description: oddTexts.join('\n\n'),
  })),
  territoires: smallDataset.territoires.map((it, index) => ({ ...it, name: odd(index + 4) })),
  organisations: smallDataset.organisations.map((it, index) => ({
    ...it,
    acronym: odd(index + 1),
    aliases: index === 0 ? oddTexts.filter((text) => !text.includes('\u001f')) : it.aliases,
  })),
  participations: smallDataset.participations.map((it, index) => ({
    ...it,
    mention: { text: odd(index), line: it.mention.line, note: index % 3 === 0 ? odd(index + 1) : null },
  })),
  evidence: smallDataset.evidence.map((it, index) => ({ ...it, text: odd(index) })),
});
