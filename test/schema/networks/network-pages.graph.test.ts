import { beforeAll, describe, expect, it } from 'vitest';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
});

describe('pages of a network', () => {
  it.each(['NAME', 'FABRIQUE_COUNT', 'DEGREE', 'STRENGTH', 'BETWEENNESS', 'EIGENVECTOR', 'PAGE_RANK', 'COMMUNITY'])(
    'of nodes by %s are the whole list, in both directions',
    async (field) => {
      for (const direction of ['ASC', 'DESC']) {
        const page = (args: string) =>
          `network(of: [PARTNER, ASSOCIATION, COFINANCEUR]) { nodes(orderBy: { field: ${field}, direction: ${direction} }, ${args}) {
            nodes { node { id } } pageInfo { endCursor hasNextPage }
          } }`;
        const whole = (await ask(`{ ${page('first: 100')} }`)).data.network.nodes.nodes;
        const paged: unknown[] = [];
        for (let after = ''; ; ) {
          const { data } = await ask(`{ ${page(`first: 2${after}`)} }`);
          paged.push(...data.network.nodes.nodes);
          if (!data.network.nodes.pageInfo.hasNextPage) break;
          after = `, after: "${data.network.nodes.pageInfo.endCursor}"`;
        }
        expect(paged).toEqual(whole);
        expect(whole).toHaveLength(5);
      }
    },
  );

  it('of edges are the whole list, and refuse a cursor of another order', async () => {
    const page = (args: string) => `{ network(of: [PARTNER, ASSOCIATION]) { edges(${args}) {
      nodes { source { id } target { id } } pageInfo { endCursor }
    } } }`;
    const { data } = await ask(page('first: 4'));
    const rest = await ask(page(`after: "${data.network.edges.pageInfo.endCursor}"`));
    const keys = [...data.network.edges.nodes, ...rest.data.network.edges.nodes].map(({ source, target }) =>
      [source.id, target.id].join(),
    );
    expect(new Set(keys).size).toBe(6);
    const other = await ask(page(`orderBy: { field: NAME }, after: "${data.network.edges.pageInfo.endCursor}"`));
    expect(other.errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringContaining('another order') }]);
  });
});
