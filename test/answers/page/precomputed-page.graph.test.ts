import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { importDataset } from '../../../src/store/load/import.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../../schema/ask.ts';
import { changedDataset } from '../../store/load/changed-dataset.ts';

describe('a list without a filter', () => {
  let store: GraphStore;
  let ask: Ask;
  beforeAll(async () => {
    store = await storeOf(smallDataset);
    ask = asker(store);
  });
  afterAll(() => store.close());

  const page = 'nodes { id } pageInfo { endCursor startCursor hasNextPage hasPreviousPage }';

  test.each(['fabriques', 'territoires', 'organisations', 'partners', 'cofinanceurs', 'associations'])(
    'of %s has the same pages, forward and backward, as with a filter that matches everything',
    async (list) => {
      const fields = list === 'fabriques' ? ['YEAR', 'TITLE', 'ORGANISATION_COUNT'] : ['NAME', 'FABRIQUE_COUNT'];
      const all = list === 'fabriques' ? 'years: { from: 0 }' : 'text: ""';
      for (const field of fields) {
        for (const direction of ['ASC', 'DESC']) {
          const orderBy = `orderBy: { field: ${field}, direction: ${direction} }`;
          const whole = (await ask(`{ ${list}(${orderBy}, filter: { ${all} }) { ${page} } }`)).data[list].nodes;
          const walked: unknown[] = [];
          let after = '';
          for (let more = true; more; ) {
            const { data, statements } = await ask(`{ ${list}(${orderBy}, first: 1 ${after}) { ${page} } }`);
            expect(statements).toBe(1);
            walked.push(...data[list].nodes);
            more = data[list].pageInfo.hasNextPage;
            after = `, after: "${data[list].pageInfo.endCursor}"`;
          }
          expect(walked, `${field} ${direction}`).toEqual(whole);
          const last = after.replace(', after', ', before');
          const before = (await ask(`{ ${list}(${orderBy}, last: 100 ${last}) { ${page} } }`)).data[list];
          expect(before.nodes).toEqual(whole.slice(0, -1));
        }
      }
    },
  );

  test('and with a minimum number of Fabriques starts with the actors that have most', async () => {
    const orderBy = 'orderBy: { field: FABRIQUE_COUNT, direction: DESC }';
    const counts = async (min: number) => {
      const filter = `filter: { minFabriques: ${min} }`;
      const { data } = await ask(`{ territoires(${filter}, ${orderBy}) { totalCount nodes { fabriqueCount } } }`);
      expect(data.territoires.nodes).toHaveLength(data.territoires.totalCount);
      return data.territoires.nodes.map(({ fabriqueCount }: { fabriqueCount: number }) => fabriqueCount);
    };
    expect(await counts(1)).toEqual([2, 1, 1, 1]);
    expect(await counts(2)).toEqual([2]);
    expect(await counts(3)).toEqual([]);
  });

  test('continues from a cursor whose row an import has removed', async () => {
    const order = 'orderBy: { field: TITLE }';
    const { data } = await ask(`{ fabriques(${order}, first: 10) { edges { cursor node { slug } } } }`);
    const slugs = data.fabriques.edges.map((edge: { node: { slug: string } }) => edge.node.slug);
    const gone = data.fabriques.edges[slugs.indexOf('sante')].cursor;
    await importDataset(store, changedDataset, { noticeMs: 0 });
    const rest = await ask(`{ fabriques(${order}, first: 10, before: null, after: "${gone}") { nodes { slug } } }`);
    expect(rest.data.fabriques.nodes).toEqual([]);
    const before = await ask(`{ fabriques(${order}, last: 2, before: "${gone}") { nodes { slug } } }`);
    expect(before.data.fabriques.nodes.map(({ slug }: { slug: string }) => slug)).toEqual(
      slugs.filter((slug: string) => slug !== 'sante').slice(-2),
    );
    await importDataset(store, smallDataset, { noticeMs: 0 });
  });
});
