/** Letters beyond ASCII of French, and of names in France: "Bégué y Muñoz", "L'Haÿ". */
const letters = 'àâäæçéèêëîïñôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸáíóúìò';
/** Punctuation that can stand within a word: "l’État", "habitant·e", "2021–2022". */
const signsInWords = '’‘–—·\u00a0\u00ad';
/** Other punctuation and signs of French texts, by what may not touch them. */
const betweenLetters = '…€§•©';
const afterLetter = '“«';
const beforeLetter = '”»';
const besideLetter = '×±½¼¾';
/** Superscripts follow a letter or a number: "m²", "n°". */
const superscripts = '²³¹º°™®‰';

/**
 * The offset of the first character beyond ASCII that is not plausible in a French text. Null if all are. A text that is read in
 * a wrong encoding has signs within words, capitals within words, and letters that French does not have.
 */
export function firstDoubtful(text: string): number | null {
  for (const match of text.matchAll(/[^\0-\x7f]/g)) {
    if (!isPlausible(text, match.index)) return match.index;
  }
  return null;
}

function isPlausible(text: string, offset: number): boolean {
  const character = text[offset] as string;
  const before = text[offset - 1] ?? '';
  const after = text[offset + 1] ?? '';
  if (signsInWords.includes(character)) return true;
  if (!letters.includes(character)) return isPlausibleSign(character, before, after);
  if (!isLetter(before) && !isLetter(after)) return isWord(text, offset);
  if (isCapital(character)) return !isSmall(before) && !(isCapital(before) && isSmall(after));
  return !(isCapital(before) && isCapital(after));
}

function isPlausibleSign(character: string, before: string, after: string): boolean {
  if (betweenLetters.includes(character)) return !(isLetter(before) && isLetter(after));
  if (afterLetter.includes(character)) return !isLetter(before);
  if (beforeLetter.includes(character)) return !isLetter(after);
  if (besideLetter.includes(character)) return !isLetter(before) && !isLetter(after);
  if (!superscripts.includes(character)) return false;
  return /[\d)]/.test(before) || ((isLetter(before) || /\s/.test(before)) && !isLetter(after));
}

/** The word "à", alone between spaces, and initials ("É. Dupont"). */
function isWord(text: string, offset: number): boolean {
  return /^[\s(";'’«>|/-]?(?:[àÀ][\s,)";’<|/-]?|[ÀÂÇÉÈÊÎÔ]\.)$/.test(text.slice(Math.max(0, offset - 1), offset + 2));
}

function isLetter(character: string): boolean {
  return /[A-Za-z]/.test(character) || (character !== '' && letters.includes(character));
}

function isCapital(character: string): boolean {
  return isLetter(character) && character !== character.toLowerCase();
}

function isSmall(character: string): boolean {
  return isLetter(character) && character !== character.toUpperCase();
}
