import type { ExampleGroup } from '../../src/http/playground/examples.ts';

/** The examples that have all words of a search, in any order; case and accents do not matter. Empty groups are left out. */
export function searchExamples(groups: readonly ExampleGroup[], search: string): ExampleGroup[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return groups
    .map(({ title, examples }) => ({
      title,
      examples: examples.filter(({ name, question, gives, query }) => {
        const text = fold([title, name, question, gives, query].join(' '));
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ examples }) => examples.length > 0);
}

/** Without accents, in lower case. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
