import { fold } from '../domain/fold.ts';
import { type TerritoireKind, territoireKinds, territoireKindTable } from '../domain/territoire-kinds.ts';
import { isMistyped } from './search-query.ts';
import { typedWords } from './typed-text.ts';

/** The kind of territoire that a name gives. INTERCOMMUNAL: "communauté" alone, which several kinds have in their name. */
export type NamedKind = TerritoireKind | 'INTERCOMMUNAL';

/** A name prepared for comparison. */
export interface Form {
  /** All words, folded. */
  readonly whole: readonly string[];
  /** The words without those of the kind. */
  readonly bare: readonly string[];
  /** The kind of territoire that the name begins or ends with. Null if none. */
  readonly kind: NamedKind | null;
}

interface KindWords {
  readonly kind: NamedKind;
  readonly words: RegExp;
}

/** Kinds by their words in a name. A commune comes last: "Ville de Metz Métropole" is a métropole. */
const kindsInName: readonly KindWords[] = [
  ...territoireKinds.filter((kind) => kind !== 'COMMUNE'),
  'COMMUNE' as const,
].flatMap((kind) => {
  const words = territoireKindTable[kind].inName;
  return words === null ? [] : [{ kind, words }];
});

/** Words of the kind after a name: "Niort Agglo", "Plaine Commune EPT". */
const kindsAtEnd: readonly KindWords[] = [
  { kind: 'CC', words: / (?:cc|comcom|com com|communaute (?:de )?communes)$/ },
  { kind: 'CA', words: / (?:ca|(?:communaute (?:d )?)?agglo(?:meration)?)$/ },
  { kind: 'CU', words: / (?:cu|communaute urbaine)$/ },
  { kind: 'METROPOLE', words: / metropole$/ },
  { kind: 'EPT', words: / (?:ept|etablissement public territorial)$/ },
  { kind: 'INTERCOMMUNAL', words: / (?:communaute|intercommunalite)$/ },
];

/** Words of the kinds in full. They are recognised with typos too, so that they are not compared as words of the name. */
const kindWords = ['communaute', 'communes', 'agglomeration', 'urbaine', 'metropole'];

/** Whether a word only gives the kind of a territoire. */
export function isKindWord(word: string): boolean {
  return kindWords.includes(word) || word === 'commune' || word === 'agglo';
}

/** Prepares a name of the data for comparison. */
export function formOf(text: string): Form {
  const folded = fold(text);
  const whole = typedWords(folded);
  const { rest, kind } = withoutKind(folded);
  return { whole, bare: kind === null ? whole : typedWords(rest), kind };
}

/** As `formOf`, for a name that people typed: typos in the words of the kind are corrected first. */
export function typedFormOf(text: string): Form {
  const corrected = (word: string) => kindWords.find((kind) => isMistyped(word, kind, 2)) ?? word;
  const words = fold(text).split(' ');
  return formOf(words.map((word) => (isKindWord(word) ? word : corrected(word))).join(' '));
}

/** A folded name without the words of kinds at its start and its end, and the first kind. The name itself if it is only a kind. */
function withoutKind(name: string): { readonly rest: string; readonly kind: NamedKind | null } {
  let rest = name;
  let kind: NamedKind | null = null;
  for (;;) {
    // "CA L'Agglo Foix-Varilhes": an article can stand before the second kind.
    const start: string = kind === null ? rest : rest.replace(/^(?:l|la|le|les|de|du|des|d) /, '');
    const found: KindWords | undefined =
      kindsInName.find(({ words }) => words.test(start)) ?? kindsAtEnd.find(({ words }) => words.test(start));
    const shorter = found === undefined ? '' : start.replace(found.words, '').trim();
    if (found === undefined || shorter === '' || (kind !== null && found.kind === 'COMMUNE')) return { rest, kind };
    rest = shorter;
    kind ??= found.kind;
  }
}
