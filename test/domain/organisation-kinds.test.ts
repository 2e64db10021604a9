import { expect, test } from 'vitest';
import { actorKinds } from '../../src/domain/actor-kinds.ts';
import { organisationSchema } from '../../src/domain/dataset.ts';
import { organisationKindOf, organisationKinds, organisationKindTable } from '../../src/domain/organisation-kinds.ts';
import { territoireKinds } from '../../src/domain/territoire-kinds.ts';

test('a label leads back to its kind', () => {
  expect(organisationKindOf("opérateur de l'État")).toBe('OPERATEUR_ETAT');
  expect(organisationKinds.map((kind) => organisationKindOf(organisationKindTable[kind].label))).toEqual(
    organisationKinds,
  );
});

test('a kind of actor is that of a territoire or that of an organisation', () => {
  expect(actorKinds).toEqual([...territoireKinds, ...organisationKinds]);
  expect(new Set(actorKinds).size).toBe(actorKinds.length);
});

test('an unknown kind in a data set is an error that names it, the known kinds and the file', () => {
  const result = organisationSchema.shape.kind.safeParse('club');
  expect(result.error?.issues[0]?.message).toMatch(/^"club" is not a kind of organisation\. Use one of: ministère, /);
  expect(result.error?.issues[0]?.message).toContain('src/domain/organisation-kinds.ts');
});
