import { fold } from '../../src/domain/fold.ts';
import { type Role, roles, roleTable } from '../../src/domain/roles.ts';

/** A label of a line, and the range of the names after it. */
export interface FoundLabel {
  readonly role: Role;
  /** The label without its colon. */
  readonly text: string;
  readonly column: number;
  /** Start of the range, at the colon. */
  readonly from: number;
  readonly to: number;
}

const anyWording = roles.map((role) => roleTable[role].pageLabelPattern).join('|');
// A label after "des" and similar words is the end of a name: "Banque des territoires : …".
const labelPattern = new RegExp(`(?<!\\p{L}|\\b(?:de|des|du|et|la|les)\\s)(?:${anyWording})(?=\\s*:)`, 'giu');

/** The labels of a line. Empty if the line does not begin with a label. */
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

/** Words before a colon that occur in labels only, not in prose. */
const labelStems = /partenaire|financ|territoire|association|elus\b|elu\b|collectivite|participant|soutien|contribut/;

/**
 * Whether a line has a label that `findLabels` does not know ("Soutiens financiers : …"). Prose has colons too, but later in the
 * line, or before a whole sentence.
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
