import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../../src/domain/roles.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { storeOf } from '../../schema/ask.ts';
import { answerContext } from '../context.ts';
import { countingStore } from '../counting-store.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await storeOf(smallDataset);
});
afterAll(() => store.close());

const slice = { afterKey: null, backward: false, condition: null };

describe('participations of Fabriques', () => {
  test('in several roles and sizes take one statement; each request gets its roles, up to its limit', async () => {
    const counting = countingStore(store);
    const { participationsOfFabrique } = answerContext(counting).loaders;
    const load = async (id: string, roles: Role[], limit: number) =>
      (await participationsOfFabrique.load({ ...slice, id, roles, limit })).map(
        ({ role, actor }) => `${role} ${actor.slug}`,
      );
    expect(
      await Promise.all([
        load('nature', ['PARTNER'], 2),
        load('nature', ['COFINANCEUR', 'ASSOCIATION'], 10),
        load('eau', ['PARTNER'], 10),
      ]),
    ).toEqual([
      // By name: Agence de la transition écologique, Banque, Cerema.
      ['PARTNER ademe', 'PARTNER banque-des-territoires'],
      ['COFINANCEUR banque-des-territoires', 'ASSOCIATION villes-de-france'],
      ['PARTNER ademe', 'PARTNER cerema'],
    ]);
    expect(counting.statements()).toBe(1);
  });

  test('read backward come from the end of the list', async () => {
    const { participationsOfFabrique } = answerContext(store).loaders;
    const request = { ...slice, id: 'nature', roles: ['PARTNER'] as const, backward: true, limit: 2 };
    const rows = await participationsOfFabrique.load(request);
    expect(rows.map(({ actor }) => actor.slug)).toEqual(['cerema', 'banque-des-territoires']);
  });
});
