import { describe, expect, it } from 'vitest';
import { findableWords, joinedCompounds, wordsOf, writtenOut } from '../../src/search/words.ts';

describe('wordsOf', () => {
  it.each([
    ["L'eau et l’industrie", ['eau', 'industrie']],
    ['CC Cœur de Savoie', ['cc', 'coeur', 'savoie']],
    ['Élus'.normalize('NFD'), ['elus']],
    ['Le', ['le']],
    ['+-*/ (…)', []],
    ['.*(a+)+$ foo~2 "bar"', ['foo', '2', 'bar']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('findableWords', () => {
  it('returns each word once, and compounds also as one word', () => {
    expect(findableWords('Saint-Dié-des-Vosges et Saint-Péray')).toEqual([
      ...['saint', 'die', 'vosges', 'peray'].map((text) => ({ text, parts: 1 })),
      { text: 'saintdiedesvosges', parts: 3 },
      { text: 'saintperay', parts: 2 },
    ]);
  });

  it.each(['Saint\u00ad-Péray', 'Sa\u200dint‐Péray', 'Saint–Pér\u00aday', 'Saint−Péray'])(
    'finds %j as Saint-Péray',
    (text) => {
      expect(findableWords(text)).toEqual(findableWords('Saint-Péray'));
    },
  );

  it('finds compounds anywhere in a text, and only whole ones', () => {
    const text = 'Le centre-\u00adbourg\u00a0de Bourg\ufeff-en‐Bresse, ici\u2800là-bas (mi—pente) -fin';
    expect(joinedCompounds(text)).toEqual([
      { text: 'centrebourg', parts: 2 },
      { text: 'bourgenbresse', parts: 2 },
      { text: 'labas', parts: 1 },
      { text: 'mipente', parts: 2 },
    ]);
  });

  it('does not join words separated by spaces or by dashes with spaces', () => {
    expect(joinedCompounds('Lezoux - Thiers – Ambert')).toEqual([]);
  });

  it('does not join function words alone', () => {
    expect(joinedCompounds('de-la')).toEqual([]);
  });
});

it('writtenOut expands the abbreviations of place names', () => {
  expect(['st', 'ste', 'sta'].map(writtenOut)).toEqual(['saint', 'sainte', 'sta']);
});
