import { expect, test } from 'vitest';
import { exampleGroups, readExampleFiles } from '../../../src/http/playground/examples.ts';
import { searchExamples } from '../../../web/playground/example-search.ts';

const groups = exampleGroups(readExampleFiles(), 'fr');
const found = (search: string) =>
  searchExamples(groups, search).flatMap(({ examples }) => examples.map(({ name }) => name));

test.each([
  ['reseau ADEME distance', ['distances-from-one-partner']],
  ["l'eau", ['fabriques-about-a-subject-in-a-region', 'organisations-of-similar-fabriques']],
  ['LONGEST_GAP', ['longest-pause']],
  ['no such words', []],
])('a search for %j finds %j, whatever the case, accents and order', (search, names) => {
  expect(found(search)).toEqual(names);
});

test('an empty search finds all examples', () => {
  expect(searchExamples(groups, '  ')).toEqual(groups);
});
