import { wordsOf, writtenOut } from './words.ts';

/** A letter, a dot, and so on: "A.N.C.T.", "C.A. de l'Albigeois". The last dot may be missing. */
const dottedAcronym = /(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu;

/** A SIREN in groups of three digits: "200 067 759". */
const spacedSiren = /(?<![\p{L}\p{N}])(\d{3})[\s.](\d{3})[\s.](\d{3})(?![\p{L}\p{N}])/gu;

/** Words before a code that say what it is. */
const codeLabel = /(?<![\p{L}\p{N}])(?:siren|insee|code)(?:\s+(?:siren|insee|code))*\s*(?:n°\s*)?:?\s*(?=\d)/giu;

/** A typed text in which acronyms with dots, and SIREN with spaces, are one word: "A.N.C.T." becomes "ANCT". */
export function joinTyped(text: string): string {
  return text
    .replace(dottedAcronym, (acronym) => acronym.replaceAll('.', ''))
    .replace(spacedSiren, '$1$2$3')
    .replace(codeLabel, '');
}

/** Abbreviations in names of organisations. */
const abbreviations: ReadonlyMap<string, readonly string[]> = new Map([
  ['asso', ['association']],
  ['assoc', ['association']],
  ['dev', ['developpement']],
  ['dg', ['direction', 'generale']],
  ['dir', ['direction']],
  ['fed', ['federation']],
  ['inst', ['institut']],
  ['min', ['ministere']],
  ['nat', ['nationale']],
  ['univ', ['universite']],
]);

/** The words of a typed name, with abbreviations in full, unless the name is only one word. */
export function typedWords(text: string): string[] {
  const words = wordsOf(text);
  return words.length === 1 ? words : words.flatMap((word) => abbreviations.get(word) ?? [writtenOut(word)]);
}

/** The words that capitals mark within a word: "Bourges" and "Plus" in "BourgesPlus". */
export function wordsByCapitals(text: string): string[] {
  const joined = text.match(/\p{L}*\p{Ll}\p{Lu}\p{L}*/gu) ?? [];
  return joined.flatMap((word) => wordsOf(word.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')));
}
