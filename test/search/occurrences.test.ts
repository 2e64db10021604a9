import { describe, expect, it } from 'vitest';
import { occurrencesOf, packOccurrence, unpackOccurrence } from '../../src/search/occurrences.ts';
import { isAcronym } from '../../src/search/texts.ts';

const asTable = (node: Parameters<typeof occurrencesOf>[0]) =>
  Object.fromEntries(occurrencesOf(node).map(({ word, exact, partial }) => [word, [exact, partial]]));

describe('occurrencesOf', () => {
  it('gives points by field and by share of the text', () => {
    expect(
      asTable({
        type: 'Territoire',
        name: 'CA du Grand Cahors',
        code: '200023737',
        aliases: ['Cahors', 'CAGC'],
        kind: 'CA',
      }),
    ).toEqual({
      200023737: [4900, 2450],
      cagc: [4900, 2450],
      // A third of the name.
      ca: [3300, 3150],
      grand: [3300, 3150],
      // A third of the name is more than the whole alias.
      cahors: [3300, 3150],
      communaute: [1000, 1000],
      agglomeration: [1000, 1000],
    });
  });

  it('gives all words of a description the same points, and words of the title more', () => {
    expect(asTable({ type: 'Fabrique', title: 'La nature', description: 'La nature en ville.' })).toEqual({
      nature: [3900, 3450],
      ville: [1000, 1000],
    });
  });

  it('gives the higher points of each when name and acronym are the same', () => {
    expect(asTable({ type: 'Organisation', name: 'ADEME', acronym: 'ADEME', aliases: [] })).toEqual({
      ademe: [4900, 3450],
    });
  });
});

it.each([
  ['CARENE', true],
  ['AdCF', true],
  ['m2A', true],
  ['GrandAngoulême', false],
  ['Agglopolys', false],
  ['Grand Lyon', false],
])('isAcronym(%s): %s', (text, expected) => {
  expect(isAcronym(text)).toBe(expected);
});

it.each([
  { rank: 0, exact: 1000, partial: 1000 },
  { rank: 12, exact: 4900, partial: 2450 },
  { rank: 90_000_000, exact: 3900, partial: 3450 },
])('packs and unpacks %j', (occurrence) => {
  const packed = packOccurrence(occurrence);
  expect(Number.isSafeInteger(packed)).toBe(true);
  expect(unpackOccurrence(packed)).toEqual(occurrence);
});
