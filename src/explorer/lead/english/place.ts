import { whenSince } from '../../language/dates.ts';
import { countedInWords } from '../../language/numbers.ts';
import type { PlaceFacts } from '../facts.ts';
import { firstThatFits, type Lead, say } from '../lead.ts';
import { listedParts, nameOf, sentence } from './names.ts';
import { fabriqueNoun, roleNouns } from './words.ts';

/** The longest list of names in a sentence. */
const most = 3;

/** Of a département or région. */
export function placeLead({ place, territoires, fabriques, latestYear }: PlaceFacts): Lead {
  const where = say`in ${{ text: place.name, lang: 'fr' }}`;
  const [only, ...others] = territoires;
  if (only === undefined) return sentence(say`${where}, no territoire has taken part in a Fabrique.`);
  const years = whenSince(
    fabriques.map(({ year }) => year),
    latestYear,
    'en',
  );
  const verb = `${others.length === 0 ? 'has' : 'have'} taken part`;
  const count = fabriques.length === 1 ? 'one Fabrique only' : countedInWords(fabriques.length, fabriqueNoun, 'en');
  const taken = `${years.startsWith(' since') ? verb : 'took part'} in ${count}${years}`;
  if (others.length === 0) return sentence(say`${where}, ${nameOf(only)} ${taken}.`);
  const said = say`${where}, ${countedInWords(territoires.length, roleNouns.TERRITOIRE, 'en')} ${taken}`;
  if (territoires.length > most) return sentence(say`${said}.`);
  return firstThatFits([sentence(say`${said}: ${listedParts(territoires.map(nameOf))}.`), sentence(say`${said}.`)]);
}
