import { describe, expect, test } from 'vitest';
import { communitiesOfNetwork, stabilityOfNetwork } from '../../../src/answers/networks/communities.ts';
import { answerNetwork } from '../../../src/answers/networks/network-answer.ts';
import type { NetworkArguments } from '../../../src/answers/networks/network-request.ts';
import { nodesOfCommunity } from '../../../src/answers/networks/node-list.ts';
import { smallContext } from '../context.ts';

const context = await smallContext();

const network = (args: NetworkArguments = {}) => answerNetwork(args, context);
const numbers = async (args: Parameters<typeof communitiesOfNetwork>[1]) =>
  (await communitiesOfNetwork(await network(), args)).map(({ number }) => number);

describe('the communities of a network', () => {
  test('have their members, the largest community first', async () => {
    // ADEME, Banque and Cerema have all edges between them. Tempo has none, so it forms its own community.
    const communities = await communitiesOfNetwork(await network(), {});
    expect(communities.map(({ number, members }) => [number, members])).toEqual([
      [1, ['Organisation:ademe', 'Organisation:banque-des-territoires', 'Organisation:cerema']],
      [2, ['Organisation:tempo']],
    ]);
  });

  test('can be selected by size and by number', async () => {
    expect(await numbers({ minSize: 2 })).toEqual([1]);
    expect(await numbers({ numbers: [2, 7] })).toEqual([2]);
    expect(await numbers({ minSize: null, numbers: null })).toEqual([1, 2]);
  });

  test('have lists of their nodes', async () => {
    const [largest] = await communitiesOfNetwork(await network(), {});
    if (largest === undefined) throw new Error('There is no community.');
    const order = { orderBy: { field: 'NAME', direction: 'DESC' } } as const;
    const nodes = await nodesOfCommunity(largest, { ...order, first: 2 }, context);
    expect((await nodes.nodes).map(({ vertex }) => vertex.id)).toEqual([
      'Organisation:cerema',
      'Organisation:banque-des-territoires',
    ]);
    expect(await nodes.totalCount()).toBe(3);
  });

  test('are stable if all runs agree; the stability is null without edges', async () => {
    expect(await stabilityOfNetwork(await network())).toBe(1);
    expect(await stabilityOfNetwork(await network({ minFabriques: 3 }))).toBeNull();
  });

  test('are empty without nodes', async () => {
    const empty = await network({ filter: { years: { from: 2018, to: 2018 } }, of: ['ASSOCIATION'] });
    expect(await communitiesOfNetwork(empty, {})).toEqual([]);
  });
});
