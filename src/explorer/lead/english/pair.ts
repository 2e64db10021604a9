import { yearsInWords } from '../../language/dates.ts';
import { counted } from '../../language/numbers.ts';
import type { PairFacts } from '../facts.ts';
import { type Lead, say } from '../lead.ts';
import { fabriqueName, listedParts, nameOf, sentence } from './names.ts';
import { fabriqueNoun } from './words.ts';

/** Two actors, and the Fabriques that name both. */
export function pairLead({ a, b, fabriques }: PairFacts): Lead {
  const names = listedParts([nameOf(a), nameOf(b)]);
  const [only, ...others] = fabriques;
  if (only === undefined) return sentence(say`${names} are not named together in any Fabrique.`);
  const said = say`${names} are named together in`;
  if (others.length === 0) return sentence(say`${said} one Fabrique only, ${fabriqueName(only)}.`);
  const years = yearsInWords(
    fabriques.map(({ year }) => year),
    'en',
  );
  return sentence(say`${said} ${counted(fabriques.length, fabriqueNoun, 'en')}, ${years}.`);
}
