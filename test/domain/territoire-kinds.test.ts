import { expect, test } from 'vitest';
import { fold } from '../../src/domain/fold.ts';
import { territoireKindSchema, territoireKinds, territoireKindTable } from '../../src/domain/territoire-kinds.ts';

test('kinds come in the order of counts', () => {
  expect(territoireKinds.slice(0, 4)).toEqual(['COMMUNE', 'CC', 'CA', 'CU']);
  expect(territoireKinds.at(-1)).toBe('AUTRE');
  expect(territoireKindSchema.options).toEqual(territoireKinds);
});

test.each(territoireKinds)('%s is told from the others by its label at the beginning of a name', (kind) => {
  const name = fold(`${territoireKindTable[kind].label} du Soleil`);
  const found = territoireKinds.filter((other) => territoireKindTable[other].inName?.test(name));
  expect(found).toEqual(territoireKindTable[kind].inName === null ? [] : [kind]);
});

test('every intercommunalité is a public body', () => {
  const intercommunal = territoireKinds.filter((kind) => territoireKindTable[kind].isIntercommunal);
  expect(intercommunal).toEqual(['CC', 'CA', 'CU', 'METROPOLE', 'EPT']);
  expect(intercommunal.filter((kind) => !territoireKindTable[kind].isPublicBody)).toEqual([]);
});
