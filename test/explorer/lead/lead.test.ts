import { describe, expect, test } from 'vitest';
import {
  firstThatFits,
  joined,
  longestLead,
  mapTexts,
  say,
  textOf,
  withCapital,
} from '../../../src/explorer/lead/lead.ts';

const cerema = { text: 'Cerema', to: { kind: 'organisation', slug: 'cerema' } } as const;

test('a sentence keeps the names in it apart, and joins its texts', () => {
  const both = say`le ${cerema} et ${'la'} ${say`${cerema}, ${'ici'}`}.`;
  expect(both).toEqual(['le ', cerema, ' et la ', cerema, ', ici.']);
  expect(textOf(both)).toBe('le Cerema et la Cerema, ici.');
});

test('empty texts leave no part', () => {
  expect(joined(['', cerema, '', []])).toEqual([cerema]);
});

test('only our own texts are changed', () => {
  expect(mapTexts(say`a ${cerema} b`, (text) => text.toUpperCase())).toEqual(['A ', cerema, ' B']);
});

describe('a capital letter', () => {
  test('begins a sentence', () => {
    expect(withCapital(['à ', cerema])).toEqual(['À ', cerema]);
  });
  test('is not forced on a name', () => {
    const name = { text: 'iXcampus' };
    expect(withCapital([name, ' est…'])).toEqual([name, ' est…']);
  });
});

describe('of several sentences', () => {
  const long = ['x'.repeat(longestLead + 1)];
  const short = ['x'.repeat(longestLead)];
  test('the first that fits is taken', () => {
    expect(firstThatFits([long, short, ['y']])).toBe(short);
  });
  test('the last is taken if none fits', () => {
    expect(firstThatFits([long, [...long, 'z']])).toEqual([...long, 'z']);
  });
});
