import type { Language } from '../../../domain/language.ts';
import { agreed, genderOfAll } from '../../language/french-noun-phrase.ts';
import { counted, inWords, isSingular } from '../../language/numbers.ts';
import * as english from '../../lead/english/names.ts';
import { fabriqueNoun as englishFabrique } from '../../lead/english/words.ts';
import type { TerritoireReference } from '../../lead/facts.ts';
import * as french from '../../lead/french/names.ts';
import { fabriqueNoun as frenchFabrique } from '../../lead/french/words.ts';
import { type Lead, say } from '../../lead/lead.ts';
import type { MostFrequent } from './frequent-pairs.ts';

/** A territoire that took part in several Fabriques. */
export interface Returning {
  readonly territoire: TerritoireReference;
  readonly years: readonly number[];
}

/** Returning territoires that a sentence names; the drawing has all. */
const named = 5;

/** The answers of the first page, in one language. */
interface HomeSentences {
  /** Who meets whom most often. */
  readonly partners: (most: MostFrequent) => Lead;
  /** Who pays with whom most often. */
  readonly cofinanceurs: (most: MostFrequent) => Lead;
  readonly returning: (territoires: readonly Returning[], total: number) => Lead;
}

const fr: HomeSentences = {
  partners: ({ hub, others, count }) => {
    const { gender, plural } = french.nounOf(hub);
    const since = say`${agreed('nommé', gender, plural)} dans ${counted(hub.fabriqueCount, frenchFabrique, 'fr')} depuis ${String(hub.years[0])}`;
    return french.sentence(
      say`${french.subject(hub)}, ${since}, retrouve le plus souvent ${french.listedParts(others.map(french.subject))} : partenaires ensemble dans ${counted(count, frenchFabrique, 'fr')}${each(others)}.`,
    );
  },
  cofinanceurs: ({ hub, others, count }) =>
    french.sentence(
      say`${french.subject(hub)} cofinance le plus souvent avec ${french.listedParts(others.map(french.subject))} : ${counted(count, frenchFabrique, 'fr')}${each(others)}.`,
    ),
  returning: (territoires, total) => {
    if (total === 0) return french.sentence(say`Aucun territoire n’est nommé dans deux Fabriques.`);
    const names = territoires
      .slice(0, named)
      .map(({ territoire, years }) => say`${french.subject(territoire)} (${years.join(', ')})`);
    const singular = isSingular(total, 'fr');
    const verb = singular ? 'est revenu' : 'sont revenus';
    return french.sentence(
      say`${inWords(total, 'fr')} ${singular ? 'territoire' : 'territoires'} ${verb} sous le même nom : ${french.listedParts(names)}.`,
    );
  },
};

const en: HomeSentences = {
  partners: ({ hub, others, count }) => {
    const since = say`named in ${counted(hub.fabriqueCount, englishFabrique, 'en')} since ${String(hub.years[0])}`;
    return english.sentence(
      say`${english.nameOf(hub)}, ${since}, most often meets ${english.listedParts(others.map(english.nameOf))}: partners together in ${counted(count, englishFabrique, 'en')}${others.length > 1 ? ' each' : ''}.`,
    );
  },
  cofinanceurs: ({ hub, others, count }) =>
    english.sentence(
      say`${english.nameOf(hub)} most often pays together with ${english.listedParts(others.map(english.nameOf))}: ${counted(count, englishFabrique, 'en')}${others.length > 1 ? ' each' : ''}.`,
    ),
  returning: (territoires, total) => {
    if (total === 0) return say`No territoire is named in two Fabriques.`;
    const names = territoires
      .slice(0, named)
      .map(({ territoire, years }) => say`${english.nameOf(territoire)} (${years.join(', ')})`);
    return english.sentence(
      say`${inWords(total, 'en')} ${isSingular(total, 'en') ? 'territoire' : 'territoires'} came back under the same name: ${english.listedParts(names)}.`,
    );
  },
};

/** « chacun », that agrees. */
function each(others: MostFrequent['others']): string {
  if (others.length < 2) return '';
  return genderOfAll(others.map(french.nounOf)) === 'f' ? ' chacune' : ' chacun';
}

export const homeSentences: Readonly<Record<Language, HomeSentences>> = { fr, en };
