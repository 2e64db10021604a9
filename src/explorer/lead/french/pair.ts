import { yearsInWords } from '../../language/dates.ts';
import { agreed, genderOfAll } from '../../language/french-noun-phrase.ts';
import { counted } from '../../language/numbers.ts';
import type { PairFacts } from '../facts.ts';
import { type Lead, say } from '../lead.ts';
import { fabriqueName, listedParts, nounOf, sentence, subject } from './names.ts';
import { fabriqueNoun } from './words.ts';

/** Two actors, and the Fabriques that name both. */
export function pairLead({ a, b, fabriques }: PairFacts): Lead {
  const names = listedParts([subject(a), subject(b)]);
  const named = agreed('nommé', genderOfAll([nounOf(a), nounOf(b)]), true);
  const [only, ...others] = fabriques;
  if (only === undefined) return sentence(say`${names} ne sont ${named} ensemble dans aucune Fabrique.`);
  const said = say`${names} sont ${named} ensemble dans`;
  if (others.length === 0) return sentence(say`${said} une seule Fabrique, ${fabriqueName(only)}.`);
  const years = yearsInWords(
    fabriques.map(({ year }) => year),
    'fr',
  );
  return sentence(say`${said} ${counted(fabriques.length, fabriqueNoun, 'fr')}, ${years}.`);
}
