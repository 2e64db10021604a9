import { describe, expect, test } from 'vitest';
import {
  countOrganisationKinds,
  countParticipations,
  countTerritoireKinds,
  dataIssuesOn,
  readCurrentDataset,
} from '../../../src/answers/dataset/dataset.ts';
import { openEmbeddedStore } from '../../../src/store/engines/embedded-store.ts';
import { answerContext, smallContext } from '../context.ts';

const context = await smallContext();

describe('the data set', () => {
  test('has its source and its size', async () => {
    expect(await readCurrentDataset(context)).toMatchObject({
      releasedAt: '2026-01-31',
      fabriqueCount: 4,
      territoireCount: 4,
    });
  });

  test('is an error in an empty graph', async () => {
    await expect(readCurrentDataset(answerContext(openEmbeddedStore()))).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
    });
  });

  test('has issues by line', async () => {
    expect((await dataIssuesOn({}, context).nodes).map(({ line }) => line)).toEqual([15, 25]);
    expect((await dataIssuesOn({ lines: [25] }, context).nodes).map(({ text }) => text)).toEqual([
      'Granville Terre et Mer',
    ]);
    const first = dataIssuesOn({ first: 1 }, context);
    expect(await first.totalCount()).toBe(2);
    const next = dataIssuesOn({ first: 1, after: (await first.pageInfo).endCursor }, context);
    expect((await next.nodes).map(({ line }) => line)).toEqual([25]);
  });

  test('counts participations in each role', async () => {
    expect(await countParticipations(context)).toEqual([
      { role: 'TERRITOIRE', count: 5 },
      { role: 'PARTNER', count: 7 },
      { role: 'COFINANCEUR', count: 2 },
      { role: 'ASSOCIATION', count: 3 },
    ]);
  });

  test('counts kinds, the most frequent first', async () => {
    expect(await countTerritoireKinds(context)).toEqual([
      { kind: 'COMMUNE', count: 2 },
      { kind: 'CC', count: 1 },
      { kind: 'QPV', count: 1 },
    ]);
    expect(await countOrganisationKinds(context)).toEqual([{ kind: 'OPERATEUR_ETAT', count: 6 }]);
  });
});
