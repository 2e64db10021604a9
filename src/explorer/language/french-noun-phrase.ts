import { elides } from './elision.ts';
import type { Gender } from './numbers.ts';

/** A name with what French grammar needs to know of it. */
export interface FrenchNoun {
  readonly name: string;
  readonly gender: Gender;
  readonly plural: boolean;
  /** Whether an article stands before the name: « le Cerema », but « Atout France ». */
  readonly article: boolean;
  /** What comes between article and name: « le territoire d’industrie Tarn Nord ». Ends with a space; mostly empty. */
  readonly before: string;
}

/** A name after the words that grammar puts before it. Only `name` is the link. */
export interface NounPhrase {
  readonly before: string;
  readonly name: string;
}

type Preposition = 'de' | 'à';

const contracted = { de: { le: 'du ', les: 'des ' }, à: { le: 'au ', les: 'aux ' } } as const;

/** « la Banque des territoires », « l’ADEME », « Atout France ». */
export function subjectOf(noun: FrenchNoun): NounPhrase {
  return { before: articleOf(noun) + noun.before, name: noun.name };
}

/** « de la Banque des territoires », « du Cerema », « de l’ADEME », « d’Atout France », « des Interconnectés ». */
export function of(noun: FrenchNoun): NounPhrase {
  return after('de', noun);
}

/** « à la Banque des territoires », « au Cerema », « à l’ADEME », « à Atout France », « aux Interconnectés ». */
export function to(noun: FrenchNoun): NounPhrase {
  return after('à', noun);
}

/** The phrase as a text. */
export const textOfPhrase = ({ before, name }: NounPhrase): string => before + name;

function after(preposition: Preposition, noun: FrenchNoun): NounPhrase {
  const article = articleOf(noun);
  if (article === 'le ' || article === 'les ') {
    return { before: contracted[preposition][article === 'le ' ? 'le' : 'les'] + noun.before, name: noun.name };
  }
  if (article !== '') return { before: `${preposition} ${article}${noun.before}`, name: noun.name };
  const own = /^(le|les) (?=\S)/i.exec(noun.name);
  if (own !== null) {
    const word = own[1]?.toLowerCase() === 'le' ? 'le' : 'les';
    return { before: contracted[preposition][word], name: noun.name.slice(own[0].length) };
  }
  return { before: preposition === 'de' && elides(noun.name) ? 'd’' : `${preposition} `, name: noun.name };
}

function articleOf({ article, before, gender, name, plural }: FrenchNoun): string {
  if (!article) return '';
  if (plural) return 'les ';
  if (elides(before + name)) return 'l’';
  return gender === 'm' ? 'le ' : 'la ';
}

/** The participle or adjective that agrees: nommé, nommée, nommés, nommées. */
export function agreed(masculine: string, gender: Gender, plural: boolean): string {
  return `${masculine}${gender === 'f' ? 'e' : ''}${plural ? 's' : ''}`;
}

/** The gender of several nouns together: feminine only if all are. */
export function genderOfAll(nouns: readonly { readonly gender: Gender }[]): Gender {
  return nouns.every(({ gender }) => gender === 'f') ? 'f' : 'm';
}
