import { whenSince, yearsInWords } from '../../language/dates.ts';
import { countedInWords } from '../../language/numbers.ts';
import type { TerritoireFacts, TerritoireYears } from '../facts.ts';
import { firstThatFits, type Lead, say } from '../lead.ts';
import { fabriqueName, listedParts, nounOf, ofPlaces, ownName, placeNames, sentence, subject } from './names.ts';
import { fabriqueNoun, roleNouns, territoireKindWords } from './words.ts';

/** The longest list of names in a sentence. */
const most = 3;

export function territoireLead(facts: TerritoireFacts): Lead {
  const said = say`${withKind(facts)} ${participations(facts)}`;
  return firstThatFits([
    sentence(say`${said}${around(facts)}${within(facts)}.`),
    sentence(say`${said}${aroundInShort(facts)}.`),
    sentence(say`${said}.`),
    sentence(say`${ownName(facts.territoire)} ${participations(facts)}.`),
  ]);
}

/** « la CA du Cotentin, communauté d’agglomération de la Manche, »; in brackets where « de » would be misread. */
function withKind({ territoire, departements }: TerritoireFacts): Lead {
  const name = ownName(territoire);
  const kind = territoireKindWords(territoire.kind);
  const where = departements.length === 0 ? [] : say` (${placeNames(departements)})`;
  if (kind === null) return say`${name}${where}`;
  if (territoire.kind === 'QPV') return say`${name}, ${kind}${where},`;
  return say`${name}, ${kind}${departements.length === 0 ? [] : say` ${ofPlaces(departements)}`},`;
}

function participations({ fabriques, latestYear }: TerritoireFacts): Lead {
  const [only, ...others] = fabriques;
  if (only === undefined) return ['n’a participé à aucune Fabrique'];
  if (others.length > 0) {
    const years = fabriques.map(({ year }) => year);
    return [
      `a participé à ${countedInWords(fabriques.length, fabriqueNoun, 'fr')}${whenSince(years, latestYear, 'fr')}`,
    ];
  }
  return say`${only.status === 'EN_COURS' ? 'participe' : 'a participé'} à une seule Fabrique, ${fabriqueName(only)}`;
}

/** The territoires around it that took part too. */
function around(facts: TerritoireFacts): Lead {
  const { territoire, around: all, fabriques } = facts;
  if (all.length > most) return aroundInShort(facts);
  if (all.length === 0) return [];
  const pronoun = nounOf(territoire).gender === 'f' ? 'elle' : 'il';
  const verb = `${all.length === 1 ? 'a' : 'ont'}${fabriques.length === 0 ? '' : ' aussi'} participé`;
  return say` ; ${namesOf(all)}, dont ${pronoun} fait partie, ${verb} ${yearsOf(all)}`;
}

/** Their number and years. */
function aroundInShort({ territoire, around: all, fabriques }: TerritoireFacts): Lead {
  if (all.length === 0) return [];
  const pronoun = nounOf(territoire).gender === 'f' ? 'elle' : 'il';
  const noun = countedInWords(all.length, roleNouns.TERRITOIRE, 'fr');
  const verb = `${all.length === 1 ? 'a' : 'ont'}${fabriques.length === 0 ? '' : ' aussi'} participé`;
  return [` ; ${noun} dont ${pronoun} fait partie ${verb} ${yearsOf(all)}`];
}

/** What lies in a territoire explains why it is in the data although it did not take part. */
function within({ within: all, fabriques }: TerritoireFacts): Lead {
  if (all.length === 0 || fabriques.length > 0) return [];
  const count = countedInWords(all.length, roleNouns.TERRITOIRE, 'fr');
  if (all.length > most) return [` ; ${count} qui en font partie ont participé ${yearsOf(all)}`];
  const [part, took] = all.length === 1 ? ['fait', 'a'] : ['font', 'ont'];
  return say` ; ${namesOf(all)}, qui en ${part} partie, ${took} participé ${yearsOf(all)}`;
}

const namesOf = (all: readonly TerritoireYears[]): Lead => listedParts(all.map((it) => subject(it.territoire)));

const yearsOf = (all: readonly TerritoireYears[]): string =>
  yearsInWords(
    all.flatMap(({ years }) => years),
    'fr',
  );
