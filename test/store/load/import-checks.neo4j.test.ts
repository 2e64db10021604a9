import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { openNeo4jStore } from '../../../src/store/engines/neo4j-store.ts';
import { importDataset } from '../../../src/store/load/import.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { neo4jCredentials, withoutNeo4j } from '../../neo4j/connection.ts';
import { emptyDatabase } from '../../neo4j/database.ts';
import { dump } from './dump.ts';

// A database that has just started must plan each statement first.
vi.setConfig({ testTimeout: 120_000 });

describe.skipIf(withoutNeo4j)('importDataset into Neo4j', () => {
  let store: GraphStore;
  beforeAll(() => {
    store = openNeo4jStore(neo4jCredentials());
  });
  beforeEach(() => emptyDatabase(neo4jCredentials()));
  afterAll(async () => {
    await store.close();
    // Leaves no foreign rules to other suites.
    await emptyDatabase(neo4jCredentials());
  });

  const names = async () => {
    const rows = await store.read(async (tx) => [
      ...(await tx.run('SHOW CONSTRAINTS YIELD name', {})),
      ...(await tx.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'", {})),
    ]);
    return [...new Set(rows.map((row) => row['name']))];
  };

  test.each([
    ['a foreign index', 'CREATE INDEX mine FOR (a:Actor) ON (a.id)', 'DROP INDEX mine'],
    [
      'a constraint of the same name on another label',
      'CREATE CONSTRAINT actor_id FOR (film:Film) REQUIRE film.id IS UNIQUE',
      'DROP CONSTRAINT actor_id',
    ],
    ['an index named like a constraint', 'CREATE INDEX actor_id FOR (f:Film) ON (f.id)', 'DROP INDEX actor_id'],
    [
      'a constraint named like an index',
      'CREATE CONSTRAINT actor_key FOR (film:Film) REQUIRE film.id IS UNIQUE',
      'DROP CONSTRAINT actor_key',
    ],
  ])('is refused by %s, writes nothing, and the remedy helps', async (_, obstacle, remedy) => {
    await store.defineSchema(obstacle);
    const before = await names();
    await expect(importDataset(store, smallDataset)).rejects.toMatchObject({
      code: 'DATABASE_FOREIGN',
      message: expect.stringContaining(`(${remedy})`),
    });
    expect(await dump(store)).toEqual([]);
    expect(await names()).toEqual(before);
    await store.defineSchema(remedy);
    expect(await importDataset(store, smallDataset)).toMatchObject({ changed: true });
  });

  test('replaces an index with the name and property of a constraint, as a killed import can leave it', async () => {
    await importDataset(store, smallDataset);
    const complete = await names();
    await store.defineSchema('DROP CONSTRAINT fabrique_id');
    await store.defineSchema('CREATE INDEX fabrique_id FOR (f:Fabrique) ON (f.id)');
    expect(await importDataset(store, smallDataset)).toMatchObject({ version: expect.any(String) });
    expect(await names()).toEqual(complete);
  });

  test('checks the schema after making it', async () => {
    const faulty: GraphStore = {
      ...store,
      // Somebody else drops the constraint at once.
      defineSchema: async (statement) => {
        await store.defineSchema(statement);
        if (statement.includes('fabrique_id')) await store.defineSchema('DROP CONSTRAINT fabrique_id');
      },
    };
    await expect(importDataset(faulty, smallDataset)).rejects.toMatchObject({
      code: 'DATABASE_FOREIGN',
      message: expect.stringContaining('constraint fabrique_id'),
    });
    expect(await dump(store)).toEqual([]);
  });

  test('makes only missing parts of its schema', async () => {
    await importDataset(store, smallDataset);
    const complete = await names();
    await store.defineSchema('DROP INDEX term_text');
    const defined: string[] = [];
    const watched: GraphStore = {
      ...store,
      defineSchema: (statement) => {
        defined.push(statement);
        return store.defineSchema(statement);
      },
    };
    await importDataset(watched, smallDataset);
    expect(defined).toEqual([expect.stringContaining('CREATE INDEX term_text')]);
    expect((await names()).sort()).toEqual(complete.sort());
  });

  test('with an incomplete schema does not wait for another import that holds the lock', async () => {
    await importDataset(store, smallDataset);
    await store.defineSchema('DROP INDEX term_text');
    let refusal: unknown;
    await store.write(async (holder) => {
      await holder.run("MATCH (dataset:Dataset {id: 'dataset'}) SET dataset.locked = true REMOVE dataset.locked", {});
      await holder.run("CREATE (:Term {text: 'eau', datasetVersion: 'x'})", {});
      refusal = await importDataset(store, smallDataset).catch((error: unknown) => error);
    });
    expect(refusal).toMatchObject({ code: 'IMPORT_IN_PROGRESS' });
    expect(await names()).not.toContain('term_text');
  });

  test('says what to do about duplicate data', async () => {
    await store.write((tx) => tx.run("UNWIND [1, 2] AS n CREATE (:Actor {id: 'a', datasetVersion: 'x'})", {}));
    await expect(importDataset(store, smallDataset)).rejects.toMatchObject({
      code: 'IMPORT_FAILED',
      message: expect.stringMatching(
        /^The database stopped the import \(Neo\.\S+: .*Actor.*\)\. .* Empty it \(MATCH \(n\) DETACH DELETE n\), then import again\.$/,
      ),
    });
  });

  test('runs once when three are started on an empty database; the others are refused', async () => {
    const stores = [store, openNeo4jStore(neo4jCredentials()), openNeo4jStore(neo4jCredentials())];
    const settled = await Promise.allSettled(stores.map((each) => importDataset(each, smallDataset)));
    await Promise.all(stores.slice(1).map((each) => each.close()));
    const written = settled.filter((it) => it.status === 'fulfilled' && it.value.changed);
    expect(written).toHaveLength(1);
    const reasons = settled.filter((it) => it.status === 'rejected').map((it) => it.reason);
    expect(reasons).toEqual(reasons.map(() => expect.objectContaining({ code: 'IMPORT_IN_PROGRESS' })));
    expect(await importDataset(store, smallDataset)).toMatchObject({ changed: false });
  });
});
