import { type Searchable, type SearchText, textsOf } from './texts.ts';
import { isMistyped, type Question } from './wanted.ts';
import { findableWords } from './words.ts';

/**
 * The text of a node that answers most of a question, as it stands in the data; of a description, the sentence. A node
 * that only its kind answers ("communauté de communes" for "CC") shows its name.
 */
export function matchedText(node: Searchable, question: Question): string {
  const texts = textsOf(node).flatMap(sentences);
  const name = texts.find(({ field }) => field === 'NAME')?.text ?? '';
  let best = { text: name, answered: 0 };
  for (const { text } of texts) {
    const answered = answeredBy(text, question);
    // The most telling texts come first, and keep their place unless another one answers more.
    if (answered > best.answered) best = { text, answered };
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

/** Each word of the question counts: fully when the text has it, less when begun, least when mistyped. */
function answeredBy(text: string, { words, prefix }: Question): number {
  const own = findableWords(text).map((word) => word.text);
  return words.reduce((sum, word) => {
    if (own.includes(word)) return sum + 1;
    if (word === prefix && own.some((other) => other.startsWith(word))) return sum + 0.9;
    return own.some((other) => isMistyped(word, other, 1)) ? sum + 0.8 : sum;
  }, 0);
}
