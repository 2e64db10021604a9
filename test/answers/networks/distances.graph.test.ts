import { describe, expect, test } from 'vitest';
import { encodeGlobalId } from '../../../src/answers/global-id.ts';
import {
  type DistanceListArguments,
  distancesInNetwork,
  nodesByDistance,
} from '../../../src/answers/networks/distances.ts';
import { answerNetwork } from '../../../src/answers/networks/network-answer.ts';
import { smallContext } from '../context.ts';

const context = await smallContext();

/** Villes met Granville in eau, the CC and Cap in nature, the CC in temps too. Arras has no edge. */
const distances = async (type: string, id: string) =>
  distancesInNetwork(
    await answerNetwork({ of: ['TERRITOIRE', 'ASSOCIATION'] }, context),
    { from: encodeGlobalId(type, id) },
    context,
  );
const granville = async () => {
  const found = await distances('Territoire', '50218');
  if (found === null) throw new Error('Granville is not in the network.');
  return found;
};
const listed = async (args: DistanceListArguments) =>
  (await nodesByDistance(await granville(), args).edges).map(({ node, distance }) => [node.vertex.id, distance]);

describe('the distances from a node', () => {
  test('are counted', async () => {
    expect(await granville()).toMatchObject({
      counts: [
        { distance: 1, count: 1 },
        { distance: 2, count: 2 },
      ],
      ...{ reachableCount: 3, unreachableCount: 1, mean: 5 / 3 },
    });
    expect(await distances('Territoire', '62041')).toMatchObject({
      ...{ counts: [], reachableCount: 0, unreachableCount: 4, mean: null },
    });
  });

  test('have the nodes, ordered by distance, then by name', async () => {
    expect(await listed({})).toEqual([
      ['Organisation:villes-de-france', 1],
      // "Cap", "CC Granville…"
      ['Territoire:cap-a', 2],
      ['Territoire:200042604', 2],
    ]);
  });

  test('can be limited, and come in pages', async () => {
    expect(await listed({ maxDistance: 1 })).toEqual([['Organisation:villes-de-france', 1]]);
    expect(await listed({ minDistance: 2, first: 1 })).toEqual([['Territoire:cap-a', 2]]);
    expect(await nodesByDistance(await granville(), { minDistance: 2 }).totalCount()).toBe(2);
    const { endCursor } = await nodesByDistance(await granville(), { first: 2 }).pageInfo;
    expect(await listed({ after: endCursor })).toEqual([['Territoire:200042604', 2]]);
  });

  test('are null from a node that the network does not have', async () => {
    expect(await distances('Organisation', 'ademe')).toBeNull();
  });

  test('refuse an unknown id, and limits that exclude each other', async () => {
    await expect(distances('Organisation', 'nobody')).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('from: '),
    });
    await expect(listed({ minDistance: 3, maxDistance: 2 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(listed({ maxDistance: 0 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
