import { encodeCursor } from '../../src/answers/page/cursor.ts';
import { operation } from './operation.ts';
import { drawn, keyOf, pairs, wholeNumbers } from './questions.ts';

export const list = operation<{ after: string; first: number }>({
  name: 'list',
  about: 'a page of 20 Fabriques, by title, from anywhere in the list',
  boundByDatabase: false,
  peerBy: 'its own schema',
  questions: ({ fabriques }) => pagesOfFabriques(fabriques),
  variables: ({ after, first }) => ({ after: encodeCursor('fabriques:TITLE:ASC', [after, after]), first }),
  rows: ({ fabriques }) => fabriques.nodes,
  peerVariables: (question) => question,
  peerRows: ({ fabriques }) => fabriques,
});

/** Pages of so many; where there are few Fabriques, of one less, two less… too, so that questions stay distinct. */
export function pagesOfFabriques(fabriques: readonly { title: string; slug: string }[], size = 20) {
  const sizes = fabriques.length < 200 ? wholeNumbers(size / 2, size) : [size];
  return drawn(pairs(fabriques, sizes)).map(([{ title, slug }, first]) => ({ after: keyOf(title, slug), first }));
}
