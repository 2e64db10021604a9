import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../../src/explorer/parts/marked.tsx';

/** The text with its marked words in brackets. */
const marked = (text: string, query: string) =>
  piecesOf(text, query)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');

describe('the words of a query are marked', () => {
  test.each([
    ['Banque des territoires', 'banque', '[Banque] des territoires'],
    ['l’Érosion du Cœur', 'erosion coeur', 'l’[Érosion] du [Cœur]'],
    // The last word may be incomplete, the others not.
    ['Villes et territoires', 'vill terri', 'Villes et [territoires]'],
    // Function words alone say nothing, unless there is nothing else.
    ['Banque des territoires', 'banque des', '[Banque] des territoires'],
    ['La Réunion', 'la', '[La] Réunion'],
    ['Pas-de-Calais (62)', '62', 'Pas-de-Calais ([62])'],
    ['Cerema', 'ademe', 'Cerema'],
  ])('%s, %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test('the pieces are the text', () => {
    expect(
      piecesOf(' a — b. ', 'b')
        .map(({ text }) => text)
        .join(''),
    ).toBe(' a — b. ');
  });
});
