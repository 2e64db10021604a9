import { fold } from '../../src/domain/fold.ts';
import { wordingKey } from '../../src/domain/wording-key.ts';
import type { LabelUse, WordingIndex } from './wordings.ts';

/** A label of a line, and the range of what follows it. */
export interface FoundLabel {
  readonly use: Exclude<LabelUse, 'PUBLICATION'>;
  /** The label without its colon. */
  readonly text: string;
  readonly column: number;
  /** Start of the range, at the colon. */
  readonly from: number;
  readonly to: number;
}

/** The labels of a line. Empty if the line does not begin with a label. */
export function findLabels(line: string, wordings: WordingIndex): FoundLabel[] {
  const found: Omit<FoundLabel, 'to'>[] = [];
  for (const match of line.matchAll(/\s*:/g)) {
    const label = labelBefore(line, match.index, wordings);
    if (label) found.push(label);
  }
  if (found[0]?.column !== 0) return [];
  return found.map((label, index) => ({ ...label, to: found[index + 1]?.column ?? line.length }));
}

/** The longest known label that ends at `end`. */
function labelBefore(line: string, end: number, wordings: WordingIndex): Omit<FoundLabel, 'to'> | undefined {
  const words = [...line.slice(0, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].slice(-wordings.longest);
  for (const { index: column } of words) {
    const text = line.slice(column, end);
    const use = /[,;.:()«»]/.test(text) ? undefined : wordings.labels.get(wordingKey(text));
    if (use && use !== 'PUBLICATION' && !isEndOfName(line.slice(0, column))) return { use, text, column, from: end };
  }
  return undefined;
}

/** A label after "des" and similar words is the end of a name: "Banque des territoires : …". */
function isEndOfName(before: string): boolean {
  return /(?:^|[^\p{L}])(?:de|des|du|et|la|les)\s$/u.test(before);
}

/**
 * The column of what follows a label of publications at the start of a line: "En complément : …". Undefined if there is none.
 *
 * The label is followed by a colon, the end of the line, or a title. In prose it continues in lower case ("En complément de
 * ces travaux").
 */
export function publicationColumn(line: string, wordings: WordingIndex): number | undefined {
  const words = [...line.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].slice(0, wordings.longest);
  for (const word of words.toReversed()) {
    const end = word.index + word[0].length;
    if (wordings.labels.get(wordingKey(line.slice(0, end))) !== 'PUBLICATION') continue;
    const after = /^\s*:\s*|^$|^\s+(?=[«[\p{Lu}])/u.exec(line.slice(end));
    if (after) return end + after[0].length;
  }
  return undefined;
}

/** Words before a colon that occur in labels only, not in prose. */
const labelStems = /partenaire|financ|territoire|association|elus\b|elu\b|collectivite|participant|soutien|contribut/;

/**
 * Whether a line of text has a label that the curation does not know ("Soutiens financiers : …", "Contact : …"). Prose has colons
 * too, but later in the line, or before a whole sentence. `afterLabel`: whether a line with a label precedes it.
 */
export function looksLikeUnknownLabel(line: string, afterLabel: boolean): boolean {
  const colon = line.indexOf(':');
  if (colon < 0) return false;
  const words = fold(line.slice(0, colon));
  const count = words === '' ? 0 : words.split(' ').length;
  if (count === 0 || count > 6) return false;
  const isSentence = endsLikeSentence(line);
  if (labelStems.test(words)) return !isSentence || line.length < 300;
  if (afterLabel) return !isSentence || (count <= 3 && line.length < 150 && !/[?!]$/.test(line));
  return count <= 3 && !isSentence;
}

export function endsLikeSentence(line: string): boolean {
  return /[.?!…:;][»”")\s]*$/u.test(line);
}
