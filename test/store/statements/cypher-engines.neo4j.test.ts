import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbeddedStore } from '../../../src/store/engines/embedded-store.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { openNeo4jStore } from '../../../src/store/engines/neo4j-store.ts';
import { importDataset } from '../../../src/store/load/import.ts';
import type { Query } from '../../../src/store/statements/define-query.ts';
import { frozenDataset } from '../../fixtures/frozen/frozen.ts';
import { neo4jCredentials, withoutNeo4j } from '../../neo4j/connection.ts';
import { emptyDatabase } from '../../neo4j/database.ts';
import { dump } from '../load/dump.ts';
import { boundQueries, isOfImport, isOfNeo4j } from './bound-queries.ts';
import { parseCypherFile, tailOf } from './cypher-file.ts';
import { filterVariants } from './filter-variants.ts';
import { afterRow, hasPages, nextPage, type Params, type Row, variantsOf } from './query-variants.ts';

const reads = (await boundQueries()).filter((query) => !isOfImport(query) && !isOfNeo4j(query));

/** Questions that the real data has no answer to; the small data set has (test/schema). */
const unanswered: Readonly<Record<string, string>> = {
  'actor/by-former-slug.cypher': 'no actor has changed its slug yet',
  'fabrique/by-former-slug.cypher': 'no Fabrique has changed its slug yet',
  'reference/by-other-texts.cypher': 'no node has changed its slug or its code yet',
};

describe.skipIf(withoutNeo4j)('over the real data, both engines answer alike', () => {
  let embedded: GraphStore;
  let neo4j: GraphStore;
  beforeAll(async () => {
    await emptyDatabase(neo4jCredentials());
    embedded = openEmbeddedStore();
    neo4j = openNeo4jStore(neo4jCredentials());
    const dataset = frozenDataset();
    for (const store of [embedded, neo4j]) await importDataset(store, dataset);
  });
  afterAll(async () => {
    await embedded.close();
    await neo4j.close();
  });

  test('and hold the same graph', async () => {
    const graph = await dump(embedded);
    expect(graph.length).toBeGreaterThan(900);
    expect(await dump(neo4j)).toEqual(graph);
  });

  describe.each(reads.map((query) => [query.file, query] as const))('cypher/%s', (file, query) => {
    const parsed = parseCypherFile(file, query.source);
    const ordered = /\nORDER BY\s/.test(tailOf(parsed));
    const rowsOf = async (store: GraphStore, params: Params) => {
      const rows: Row[] = await store.read((tx) => query.run(tx, params as Parameters<Query['run']>[1]));
      return ordered ? rows : rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    };
    const both = async (params: Params): Promise<Row[]> => {
      const rows = await rowsOf(embedded, params);
      expect(await rowsOf(neo4j, params), JSON.stringify(params)).toEqual(rows);
      return rows;
    };
    const example = async (): Promise<Params> => {
      if (parsed.example === null) return {};
      const [row] = await embedded.read((tx) => tx.run(`RETURN ${parsed.example} AS params`, {}));
      return row?.['params'] as Params;
    };

    if (file in unanswered)
      test(`with its example, to which the answer is empty: ${unanswered[file]}`, async () => {
        expect(await both(await example())).toEqual([]);
      });
    else
      test('with its example, which has an answer', async () => {
        expect((await both(await example())).length).toBeGreaterThan(0);
      });

    if (parsed.example !== null)
      test('with other parameters', async () => {
        const given = await example();
        for (const params of variantsOf(query, given)) await both(params);
        for (const change of filterVariants[file] ?? []) {
          const rows = await both({ ...given, ...change });
          expect(rows.length, JSON.stringify(change)).toBeGreaterThan(0);
        }
      });

    if (file in afterRow)
      test('page after page, by its own cursor', async () => {
        const given = { ...(await example()), limit: 100 };
        const rows = await both(given);
        const at = Math.floor((rows.length - 1) / 2);
        const rest = await both(afterRow[file]?.(given, rows[at] ?? {}) ?? {});
        expect(rest.slice(0, rows.length - at - 1)).toEqual(rows.slice(at + 1));
      });

    if (hasPages(query))
      test('page after page, in each order and direction', async () => {
        const widest = { ...(await example()), limit: 1_000, minFabriques: 0 };
        const open = variantsOf(query, widest).filter((it) => it['limit'] === 1_000 && it['afterKey'] === null);
        const known = Object.keys(query.params.shape);
        for (const variant of open) {
          const params = Object.fromEntries(Object.entries(variant).filter(([name]) => known.includes(name)));
          const whole = await rowsOf(embedded, params);
          const at = Math.floor((whole.length - 1) / 2);
          if (at < 1) continue;
          const rest = await both({ ...nextPage(params, whole[at] ?? {}), limit: 7 });
          expect(rest, JSON.stringify(params)).toEqual(whole.slice(at + 1, at + 8));
        }
      });
  });
});
