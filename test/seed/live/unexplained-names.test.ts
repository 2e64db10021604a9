import { expect, test } from 'vitest';
import { frozenDataset } from '../../fixtures/frozen/frozen.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { unexplainedNames } from './unexplained-names.ts';

test('unexplainedNames finds words that are not the name, without note and without issue', () => {
  expect(unexplainedNames(smallDataset)).toEqual([
    'line 6: ADEME: Agence de la transition écologique',
    'line 7: Ademe: Agence de la transition écologique',
    'line 16: Ademe: Agence de la transition écologique',
    'line 11: Banque: Banque des territoires',
    'line 36: Tempo: Tempo territorial',
  ]);
});

test('unexplainedNames finds a name of the frozen data whose note is gone', () => {
  const dataset = frozenDataset();
  expect(unexplainedNames(dataset)).toEqual([]);
  const participations = dataset.participations.map((it) =>
    it.mention.text === 'Grand Lyon (69)' ? { ...it, mention: { ...it.mention, note: null } } : it,
  );
  expect(unexplainedNames({ ...dataset, participations })).toEqual(['line 65: Grand Lyon (69): Métropole de Lyon']);
});
