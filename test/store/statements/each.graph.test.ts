import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbeddedStore } from '../../../src/store/engines/embedded-store.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { importDataset } from '../../../src/store/load/import.ts';
import type { Query } from '../../../src/store/statements/define-query.ts';
import { frozenDataset } from '../../fixtures/frozen/frozen.ts';
import { boundQueries } from './bound-queries.ts';
import { parseCypherFile } from './cypher-file.ts';
import { type Params, type Row, variantsOf } from './query-variants.ts';

const queries = (await boundQueries()).filter(({ each }) => each !== undefined);

/** Ids of which some have rows by each statement, and one has none. */
const ids = [
  ...['ademe', 'banque-des-territoires', '244400644', '200042604', '50218', 'dgaln', 'nothing'],
  ...['sites-industriels-de-demain', 'une-demarche-structurante-et-dynamique-pour-les-sites'],
  ...[
    'mobilites-actives:PARTNER:ademe',
    'metiers-et-competences-industriels:https://cner-france.com/?p=1331',
    'c2459b65712afd7b',
  ],
];

describe('a statement that says whose its rows are', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = openEmbeddedStore();
    await importDataset(store, frozenDataset());
  });
  afterAll(() => store.close());

  const rowsOf = (query: Query, params: Params): Promise<Row[]> =>
    query.run(store.autoCommit(), params as Parameters<Query['run']>[1]);

  test.each(queries.map((query) => [query.file, query] as const))(
    '%s gives each id the rows that it has alone',
    async (file, query) => {
      const { example } = parseCypherFile(file, query.source);
      const [given] = await store.autoCommit().run(`RETURN ${example} AS params`, {});
      let found = 0;
      for (const variant of variantsOf(query, given?.['params'] as Params)) {
        const together = await rowsOf(query, { ...variant, ids });
        for (const id of ids) {
          const own = together.filter((row) => query.each?.(row as never) === id);
          expect(await rowsOf(query, { ...variant, ids: [id] }), `${id} ${JSON.stringify(variant)}`).toEqual(own);
          found += own.length;
        }
        expect(together.every((row) => ids.includes(query.each?.(row as never) ?? ''))).toBe(true);
      }
      expect(found).toBeGreaterThan(0);
    },
  );
});
