import { bilingual } from '../../../language/bilingual.ts';
import { type FrenchNoun, subjectOf, textOfPhrase } from '../../../language/french-noun-phrase.ts';
import { placePrepositions } from '../../../language/place-phrases.ts';

const plural = (count: number) => count > 1;

/** What stands before the name of a département or région: « dans la », "in". */
const inFrench = (name: string) => placePrepositions(name)?.in ?? 'dans\u00a0: ';

export const placeSearchMessages = bilingual(
  {
    title: (count: number): string => (plural(count) ? 'lieux' : 'lieu'),
    explanation: (source: string) => `Lieux de France de ce nom, qu’ils aient participé ou non (${source}).`,
    moreExact: 'Pour un seul lieu, ajouter son département\u202f: «\u202fSaint-Denis (974)\u202f».',
    part: (name: string, kind: string) => `${name}, ${kind}, en fait partie`,
    subject: { commune: 'La commune', group: 'L’intercommunalité', other: 'La collectivité' },
    took: (years: string) => `a participé ${years}`,
    tookNot: 'n’a pas participé',
    containsParticipant: 'mais contient un territoire qui a participé',
    fabriques: '\u202f: ',
    group: 'Son intercommunalité',
    groupAround: 'L’intercommunalité qui la contient',
    groups: 'Ses intercommunalités',
    container: 'Un territoire qui le contient',
    tookNotEither: 'n’a pas participé non plus',
    tookNotEitherMany: 'n’ont pas participé non plus',
    inPlace: inFrench,
    participants: (count: number): string => (plural(count) ? `${count} territoires` : '1 territoire'),
    participated: (count: number): string => (plural(count) ? 'ont participé' : 'a participé'),
    nobody: 'aucun territoire n’a participé',
    nobodyInAny: 'Aucun territoire de ses départements n’a participé',
    noData: 'Aucun territoire n’y a participé.',
    andOthers: (count: number) => (plural(count) ? `et ${count} autres` : 'et 1 autre'),
    nounOf: (noun: FrenchNoun) => subjectOf(noun),
    phraseOf: (noun: FrenchNoun) => textOfPhrase(subjectOf(noun)),
  },
  {
    title: (count: number): string => (plural(count) ? 'places' : 'place'),
    explanation: (source: string) => `Places of France with this name, whether they took part or not (${source}).`,
    moreExact: 'For a single place, add its département: “Saint-Denis (974)”.',
    part: (name: string, kind: string) => `${name}, ${kind}, is a part of it`,
    subject: { commune: 'The commune', group: 'The intercommunalité', other: 'The collectivité' },
    took: (years: string) => `took part ${years}`,
    tookNot: 'did not take part',
    containsParticipant: 'but contains a territoire that did',
    fabriques: ': ',
    group: 'Its intercommunalité',
    groupAround: 'The intercommunalité that contains it',
    groups: 'Its intercommunalités',
    container: 'A territoire that contains it',
    tookNotEither: 'did not take part either',
    tookNotEitherMany: 'did not take part either',
    inPlace: () => 'in ',
    participants: (count: number): string => (plural(count) ? `${count} territoires` : '1 territoire'),
    participated: (): string => 'took part',
    nobody: 'no territoire took part',
    nobodyInAny: 'No territoire of its départements took part',
    noData: 'No territoire there took part.',
    andOthers: (count: number) => (plural(count) ? `and ${count} others` : 'and 1 other'),
    nounOf: ({ name }: FrenchNoun) => ({ before: '', name }),
    phraseOf: ({ name }: FrenchNoun) => name,
  },
);
