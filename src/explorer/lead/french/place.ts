import { whenSince } from '../../language/dates.ts';
import { countedInWords } from '../../language/numbers.ts';
import type { PlaceFacts } from '../facts.ts';
import { firstThatFits, type Lead, say } from '../lead.ts';
import { inPlace, listedParts, sentence, subject } from './names.ts';
import { fabriqueNoun, roleNouns } from './words.ts';

/** The longest list of names in a sentence. */
const most = 3;

/** Of a département or région. */
export function placeLead({ place, territoires, fabriques, latestYear }: PlaceFacts): Lead {
  const where = inPlace(place);
  const [only, ...others] = territoires;
  if (only === undefined) return sentence(say`${where}, aucun territoire n’a participé à une Fabrique.`);
  const years = whenSince(
    fabriques.map(({ year }) => year),
    latestYear,
    'fr',
  );
  const taken = `à ${fabriques.length === 1 ? 'une seule Fabrique' : countedInWords(fabriques.length, fabriqueNoun, 'fr')}${years}`;
  if (others.length === 0) return sentence(say`${where}, ${subject(only)} a participé ${taken}.`);
  const said = say`${where}, ${countedInWords(territoires.length, roleNouns.TERRITOIRE, 'fr')} ont participé ${taken}`;
  if (territoires.length > most) return sentence(say`${said}.`);
  return firstThatFits([sentence(say`${said} : ${listedParts(territoires.map(subject))}.`), sentence(say`${said}.`)]);
}
