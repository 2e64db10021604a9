import { fold } from '../../src/domain/fold.ts';
import { type Role, roles, roleTable } from '../../src/domain/roles.ts';

/** A label found in a line: its words, without the colon, and where the names behind it begin and end. */
export interface FoundLabel {
  readonly role: Role;
  readonly text: string;
  readonly column: number;
  /** From the colon on. */
  readonly from: number;
  readonly to: number;
}

const anyWording = roles.map((role) => roleTable[role].pageLabelPattern).join('|');
// A second label in the same line must not be the end of a name: "Banque des territoires : …".
const labelPattern = new RegExp(`(?<!\\p{L}|\\b(?:de|des|du|et|la|les)\\s)(?:${anyWording})(?=\\s*:)`, 'giu');

/** The labels of a line that begins with one; none for every other line. */
export function findLabels(line: string): FoundLabel[] {
  const found = [...line.matchAll(labelPattern)];
  if (found[0]?.index !== 0) return [];
  return found.map((match, index) => ({
    role: roleOf(match[0]),
    text: match[0],
    column: match.index,
    from: match.index + match[0].length,
    to: found[index + 1]?.index ?? line.length,
  }));
}

function roleOf(label: string): Role {
  const found = roles.find((role) => new RegExp(`^(?:${roleTable[role].pageLabelPattern})$`, 'iu').test(label));
  if (!found) throw new Error(`« ${label} » was matched as a label but has no role`);
  return found;
}

/** The words that only a label has before a colon: with them, a line is no prose. */
const labelStems = /partenaire|financ|territoire|association|elus\b|elu\b|collectivite|participant|soutien|contribut/;

/**
 * A line that announces names under a wording that `findLabels` does not know ("Soutiens financiers : …").
 * Prose holds colons too, but further in, or before a whole sentence.
 */
export function looksLikeUnknownLabel(line: string, followsLabel: boolean): boolean {
  const colon = line.indexOf(':');
  if (colon < 0 || findLabels(line).length > 0) return false;
  const words = fold(line.slice(0, colon));
  if (words.split(' ').length > 6) return false;
  const isProse = endsLikeSentence(line) && line.length >= 300;
  return (labelStems.test(words) && !isProse) || (followsLabel && !endsLikeSentence(line));
}

export function endsLikeSentence(line: string): boolean {
  return /[.?!…:;][»”")\s]*$/u.test(line);
}

export const knownLabels = [
  ...roles.flatMap((role) => roleTable[role].pageLabels),
  'Publications',
  'En complément',
].join(', ');
