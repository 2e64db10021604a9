import { beforeAll, describe, expect, it } from 'vitest';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
});

describe('communities of a network', () => {
  it('have number, size, colour and nodes, and can be selected by size', async () => {
    const { data, errors } = await ask(`{ network(of: [PARTNER, ASSOCIATION], communities: { resolution: 1, seed: 7 }) {
      seed
      all: communities { number size color nodes(orderBy: { field: NAME, direction: ASC }) {
        totalCount nodes { node { ... on Actor { slug } } }
      } }
      large: communities(minSize: 2) { number }
    } }`);
    expect(errors).toEqual([]);
    const [first, second] = data.network.all;
    expect(data.network.seed).toBe(7);
    expect([first.number, first.size, first.color, first.nodes.totalCount]).toEqual([1, 4, '#332288', 4]);
    expect(first.nodes.nodes.map(({ node }: { node: { slug: string } }) => node.slug)).toEqual([
      'ademe',
      'banque-des-territoires',
      'cerema',
      'villes-de-france',
    ]);
    expect([second.number, second.size]).toEqual([2, 1]);
    expect(data.network.large).toEqual([{ number: 1 }]);
  });
});
