import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vocabularyKeys } from '../../src/search/search-query.ts';
import { typoKeys } from '../../src/search/typo.ts';
import { Vocabulary } from '../../src/search/vocabulary.ts';

const none = { prefix: null, heads: [], tails: [] };

describe('the vocabulary', () => {
  const vocabulary = new Vocabulary(['granville', 'grand', 'eau', 'gran', '50218', 'grasse', 'manche']);

  it('finds the words that begin with a prefix, in the order of the alphabet', () => {
    expect(vocabulary.near({ ...none, prefix: 'gran' }, 100)).toEqual(['gran', 'grand', 'granville']);
    expect(vocabulary.near({ ...none, prefix: '5' }, 100)).toEqual(['50218']);
    expect(vocabulary.near({ ...none, prefix: 'zinc' }, 100)).toEqual([]);
  });

  it('finds at most as many of these as requested, the first ones', () => {
    expect(vocabulary.near({ ...none, prefix: 'gra' }, 2)).toEqual(['gran', 'grand']);
    expect(vocabulary.near({ ...none, prefix: 'gra' }, 0)).toEqual([]);
  });

  it('finds the words that share the beginning or the end of a mistyped one', () => {
    // "granvile" has eight letters; "granville" has nine. Both begin with "gran", and the keys are for eight to ten letters.
    expect(vocabulary.near(vocabularyKeys(['granvile'], null), 0)).toEqual(['granville']);
    // One letter is wrong, at the beginning: the end leads to the word.
    expect(vocabulary.near(vocabularyKeys(['nanche'], null), 0)).toEqual(['manche']);
  });

  it('finds each word once', () => {
    expect(vocabulary.near(vocabularyKeys(['granville'], 'granville'), 100)).toEqual(['granville']);
  });

  it('finds what a scan of all words finds', () => {
    const word = fc.stringMatching(/^[abc]{1,8}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word), fc.array(word), word, fc.nat(5), (words, typed, prefix, limit) => {
        const keys = vocabularyKeys(typed, prefix);
        const begun = words
          .toSorted()
          .filter((it) => it.startsWith(prefix))
          .slice(0, limit);
        const near = words.filter((it) => {
          const own = typoKeys(it);
          return (
            begun.includes(it) || (own !== null && (keys.heads.includes(own.head) || keys.tails.includes(own.tail)))
          );
        });
        expect(new Vocabulary(words).near(keys, limit)).toEqual(near.toSorted());
      }),
    );
  });
});
