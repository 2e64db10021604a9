import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbeddedStore } from '../../../src/store/engines/embedded-store.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { importDataset } from '../../../src/store/load/import.ts';
import type { Query } from '../../../src/store/statements/define-query.ts';
import { frozenDataset } from '../../fixtures/frozen/frozen.ts';
import { boundQueries, isOfImport } from './bound-queries.ts';
import { parseCypherFile } from './cypher-file.ts';
import { afterRow, hasPages, nextPage, type Params, type Row, variantsOf } from './query-variants.ts';

/** Statements whose limit is no length of a page, and what it is. */
const others: Readonly<Record<string, string>> = {
  'search/vocabulary.cypher': 'counts only the words that begin with a prefix',
  'network/participations.cypher': 'the most that a network may have',
};

/** Statements of one list with a limit. Loaders read its pages, and the cache serves a shorter page from a longer one. */
const paged = (await boundQueries()).filter(
  (query) =>
    'limit' in query.params.shape &&
    !('requests' in query.params.shape || 'ids' in query.params.shape) &&
    !isOfImport(query) &&
    !(query.file in others),
);

const more = 1_000;

describe('a statement that gives a page of a list', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = openEmbeddedStore();
    await importDataset(store, frozenDataset());
  });
  afterAll(() => store.close());

  const rowsOf = (query: Query, params: Params): Promise<Row[]> =>
    query.run(store.autoCommit(), params as Parameters<Query['run']>[1]);

  test.each(paged.map((query) => [query.file, query] as const))(
    '%s gives the same first rows with any limit',
    async (file, query) => {
      const { example } = parseCypherFile(file, query.source);
      const [given] = await store.autoCommit().run(`RETURN ${example} AS params`, {});
      let compared = 0;
      for (const variant of variantsOf(query, given?.['params'] as Params)) {
        const [first] = await rowsOf(query, { ...variant, limit: 1 });
        const following = hasPages(query) ? nextPage : afterRow[file];
        const starts =
          first === undefined || following === undefined ? [variant] : [variant, following(variant, first)];
        for (const start of starts) {
          const all = await rowsOf(query, { ...start, limit: more });
          for (const limit of [0, 1, 2, 7, 60]) {
            const page = await rowsOf(query, { ...start, limit });
            expect(page, JSON.stringify({ ...start, limit })).toEqual(all.slice(0, limit));
            compared += page.length;
          }
        }
      }
      expect(compared).toBeGreaterThan(0);
    },
  );
});
