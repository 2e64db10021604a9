import { describe, expect, test } from 'vitest';
import { encodeGlobalId } from '../../../src/answers/global-id.ts';
import { egoOfNetwork } from '../../../src/answers/networks/ego.ts';
import { answerNetwork } from '../../../src/answers/networks/network-answer.ts';
import { measuresOf, nodeOfNetwork } from '../../../src/answers/networks/network-node.ts';
import { smallContext } from '../context.ts';

const context = await smallContext();

/** Villes met Granville in eau, the CC and Cap in nature, the CC in temps too. Arras has no edge. */
const whole = () => answerNetwork({ of: ['TERRITOIRE', 'ASSOCIATION'] }, context);
const cc = encodeGlobalId('Territoire', '200042604');
const villes = encodeGlobalId('Organisation', 'villes-de-france');

const egoOf = async (of: string, radius?: number) => {
  const ego = await egoOfNetwork(await whole(), { of, ...(radius === undefined ? {} : { radius }) }, context);
  if (ego === null) throw new Error('The node is not in the network.');
  return ego;
};
const idsOf = async (of: string, radius?: number) =>
  (await (await egoOf(of, radius)).read()).cached.network.vertices.map(({ id }) => id);

describe('the ego network of a node', () => {
  test('has its neighbours, and the edges among them', async () => {
    expect(await idsOf(cc)).toEqual(['Organisation:villes-de-france', 'Territoire:200042604', 'Territoire:cap-a']);
    const { edges } = (await (await egoOf(cc)).read()).cached.network;
    expect(edges.map(({ source, target, count }) => [source, target, count])).toEqual([
      ['Organisation:villes-de-france', 'Territoire:200042604', 2],
      ['Organisation:villes-de-france', 'Territoire:cap-a', 1],
      ['Territoire:200042604', 'Territoire:cap-a', 1],
    ]);
  });

  test('reaches farther with a larger radius', async () => {
    expect(await idsOf(cc, 2)).toHaveLength(4);
    expect(await idsOf(encodeGlobalId('Territoire', '62041'), 5)).toEqual(['Territoire:62041']);
  });

  test('has measures of its own', async () => {
    const betweenness = async (network: Awaited<ReturnType<typeof whole>>) => {
      const node = await nodeOfNetwork(network, { id: villes }, context);
      return node === null ? null : (await measuresOf(node)).betweenness;
    };
    // In the whole network, Granville needs Villes to reach the CC and Cap: two of six pairs. In this part nobody needs it.
    expect(await betweenness(await whole())).toBe(2 / 6);
    expect(await betweenness(await egoOf(cc))).toBe(0);
    expect(await (await egoOf(cc)).measures()).toMatchObject({ density: 1, componentCount: 1 });
    // Around Villes itself: three pairs of neighbours, of which the CC and Cap have an edge.
    expect(await betweenness(await egoOf(villes))).toBe(2 / 3);
  });

  test('says how it was cut out', async () => {
    expect(await (await egoOf(cc, 2)).method()).toMatch(
      /This is the ego network of Territoire:200042604: the nodes at most 2 edges from it, with all edges among them\./,
    );
    expect(await (await egoOf(cc)).method()).toContain('this node and its neighbours');
    expect(await (await whole()).method()).not.toContain('ego network');
  });

  test('is null around a node that the network does not have', async () => {
    const of = encodeGlobalId('Organisation', 'ademe');
    expect(await egoOfNetwork(await whole(), { of }, context)).toBeNull();
  });

  test.each([
    [{ of: cc, radius: 0 }, 'ego.radius: Give a number of 1 or more.'],
    [{ of: encodeGlobalId('Organisation', 'nobody') }, 'ego.of: '],
    [{ of: 'nonsense' }, 'ego.of: no organisation or territoire has the id, slug or code "nonsense"'],
  ])('is an error for %j', async (args, message) => {
    await expect(egoOfNetwork(await whole(), args, context)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(message),
    });
  });

  test('has no ego network itself', async () => {
    await expect(egoOfNetwork(await egoOf(cc), { of: cc }, context)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('an ego network already'),
    });
  });

  test('can be requested as a whole, as files do; a node outside is an error then', async () => {
    const of = ['TERRITOIRE', 'ASSOCIATION'] as const;
    const answer = await answerNetwork({ of, ego: { of: cc } }, context);
    expect(answer.request).toEqual((await egoOf(cc)).request);
    expect(await answer.order()).toBe(3);
    const outside = await answerNetwork({ of, ego: { of: encodeGlobalId('Organisation', 'ademe') } }, context);
    await expect(outside.order()).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('Organisation:ademe is not a node of this network'),
    });
  });
});
