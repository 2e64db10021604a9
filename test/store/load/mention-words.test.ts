import { expect, test } from 'vitest';
import { mentionWords } from '../../../src/store/load/mention-words.ts';

test('finds the words of a mention, compounds also as one word', () => {
  const { occurrences, list } = mentionWords()('CC de Saint-Péray');
  expect(list).toBe(' cc saint peray saintperay ');
  // 1000 points for a mention, and 900 for its share of the text: a third for each word, two thirds for the compound.
  expect(occurrences.map(({ word, exact }) => [word, exact])).toEqual([
    ['cc', 1300],
    ['saint', 1300],
    ['peray', 1300],
    ['saintperay', 1600],
  ]);
});

test('finds those of equal mentions once', () => {
  const wordsOf = mentionWords();
  expect(wordsOf('Ademe')).toBe(wordsOf('Ademe'));
});
