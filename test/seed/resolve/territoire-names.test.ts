import { describe, expect, test } from 'vitest';
import { bareName, plainName, readPageCodes, writtenKind } from '../../../seed/resolve/territoire-names.ts';
import { official } from './small-world.ts';

describe('readPageCodes', () => {
  test.each<[string, string[], number]>([
    ['Port (974)', ['974'], 0],
    ['CC (01/02)', ['01', '02'], 0],
    ['TI Aval – Amont (02, 01)', ['02', '01'], 0],
    ['CA du Nord (CAN - 02)', ['02'], 0],
    ['CC (Ain)', ['01'], 1],
    ['CA (La Réunion)', ['974'], 1],
    ['CA (1)', ['01'], 1],
    ['CA (55)', [], 1],
    ['CA du Nord', [], 1],
    ['CA du Nord (CAN)', [], 1],
  ])('%s', (text, codes, oddities) => {
    const read = readPageCodes(text, official);
    expect(read.codes).toEqual(codes);
    expect(read.oddities).toHaveLength(oddities);
  });
});

test('bareName removes codes and articles, and abbreviates the kind', () => {
  expect(bareName('communauté d’agglomération du Nord (02)')).toBe('ca nord');
  expect(bareName('CA du Nord (CAN)')).toBe('ca nord');
  expect(bareName('communauté de communes de la Vallée')).toBe('cc vallee');
  expect(bareName('Canton (01)')).toBe('canton');
});

test('plainName removes « commune de »', () => {
  expect(plainName('commune de Saint Péray (07)')).toBe('Saint Péray');
  expect(plainName("commune d'Awala (973)")).toBe('Awala');
});

test('writtenKind finds the kind at the beginning of a name', () => {
  expect(['CU d’Arras', 'Communauté de communes X', 'Cahors'].map(writtenKind)).toEqual(['CU', 'CC', null]);
});
