import { isMistyped, type SearchQuery } from './search-query.ts';
import { type Searchable, type SearchText, textsOf } from './texts.ts';
import { findableWords } from './words.ts';

/**
 * The text of a node that matches most of a query, exactly as in the data. Of a description, the sentence that matches
 * most. The name, when no text matches: "communauté" finds a CC by its kind.
 */
export function matchedText(node: Searchable, query: SearchQuery): string {
  const texts = textsOf(node).flatMap(sentences);
  const name = texts.find(({ field }) => field === 'NAME') ?? texts[0];
  let best = { text: name?.text ?? '', matched: 0 };
  for (const { text } of texts) {
    const matched = matchedWords(text, query);
    // Texts come in order of importance, so the first of two equal ones is returned.
    if (matched > best.matched) best = { text, matched };
  }
  return best.text;
}

function sentences({ field, text }: SearchText): SearchText[] {
  if (field !== 'DESCRIPTION') return [{ field, text }];
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => ({ field, text: sentence.trim() }))
    .filter((sentence) => sentence.text !== '');
}

/** Counts the words of the query that the text has: 1 for a whole word, 0.9 for a beginning, 0.8 for a typo. */
function matchedWords(text: string, { words, prefix }: SearchQuery): number {
  const own = findableWords(text).map((word) => word.text);
  return words.reduce((sum, word) => {
    if (own.includes(word)) return sum + 1;
    if (word === prefix && own.some((other) => other.startsWith(word))) return sum + 0.9;
    return own.some((other) => isMistyped(word, other, 1)) ? sum + 0.8 : sum;
  }, 0);
}
