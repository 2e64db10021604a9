import { whenSince, yearsInWords } from '../../language/dates.ts';
import { countedInWords } from '../../language/numbers.ts';
import type { TerritoireFacts, TerritoireYears } from '../facts.ts';
import { firstThatFits, type Lead, say } from '../lead.ts';
import { fabriqueName, listedParts, nameOf, ownName, placeNames, sentence } from './names.ts';
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

/** "CA du Cotentin, a group of communes (communauté d’agglomération) in Manche,". */
function withKind({ territoire, departements }: TerritoireFacts): Lead {
  const name = ownName(territoire);
  const kind = territoireKindWords[territoire.kind];
  if (departements.length === 0) return kind === null ? name : say`${name}, ${kind},`;
  return say`${name}, ${kind === null ? [] : say`${kind} `}in ${placeNames(departements)},`;
}

function participations({ fabriques, latestYear }: TerritoireFacts): Lead {
  const [only, ...others] = fabriques;
  if (only === undefined) return ['did not take part in any Fabrique'];
  if (others.length > 0) {
    const years = fabriques.map(({ year }) => year);
    const when = whenSince(years, latestYear, 'en');
    const verb = when.startsWith(' since') ? 'has taken part' : 'took part';
    return [`${verb} in ${countedInWords(fabriques.length, fabriqueNoun, 'en')}${when}`];
  }
  return say`${only.status === 'EN_COURS' ? 'is taking part' : 'took part'} in one Fabrique only, ${fabriqueName(only)}`;
}

/** The territoires around it that took part too. */
function around(facts: TerritoireFacts): Lead {
  const { around: all, fabriques } = facts;
  if (all.length > most) return aroundInShort(facts);
  if (all.length === 0) return [];
  return say`; ${namesOf(all)}, of which it is part, ${fabriques.length === 0 ? '' : 'also '}took part ${yearsOf(all)}`;
}

/** Their number and years. */
function aroundInShort({ around: all, fabriques }: TerritoireFacts): Lead {
  if (all.length === 0) return [];
  const also = fabriques.length === 0 ? '' : 'also ';
  const count = countedInWords(all.length, roleNouns.TERRITOIRE, 'en');
  return [`; ${count} of which it is part ${also}took part ${yearsOf(all)}`];
}

/** What lies in a territoire explains why it is in the data although it did not take part. */
function within({ within: all, fabriques }: TerritoireFacts): Lead {
  if (all.length === 0 || fabriques.length > 0) return [];
  const count = countedInWords(all.length, roleNouns.TERRITOIRE, 'en');
  if (all.length > most) return [`; ${count} that are part of it took part ${yearsOf(all)}`];
  return say`; ${namesOf(all)}, which ${all.length === 1 ? 'is' : 'are'} part of it, took part ${yearsOf(all)}`;
}

const namesOf = (all: readonly TerritoireYears[]): Lead => listedParts(all.map((it) => nameOf(it.territoire)));

const yearsOf = (all: readonly TerritoireYears[]): string =>
  yearsInWords(
    all.flatMap(({ years }) => years),
    'en',
  );
