import neo4j, { type BookmarkManager } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { PublicError } from '../../../src/domain/error.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { type Neo4jStoreOptions, openNeo4jStore } from '../../../src/store/engines/neo4j-store.ts';
import { neo4jCredentials, withoutNeo4j, withScheme } from '../../neo4j/connection.ts';
import { emptyDatabase } from '../../neo4j/database.ts';
import { storeContract } from './contract.ts';

describe.skipIf(withoutNeo4j)('Neo4j', () => {
  // A single server answers routing too, with its own address.
  describe.each([
    ['Neo4j', 'bolt:'],
    ['routed Neo4j', 'neo4j:'],
  ])('%s', (name, scheme) => {
    storeContract({
      name,
      engine: 'neo4j',
      open: async () => {
        await emptyDatabase(neo4jCredentials());
        return openNeo4jStore(withScheme(scheme));
      },
      // Minutes of work, so each of these statements is ended by its deadline.
      slowSize: 100_000,
    });
  });

  describe('ends work in the database too:', () => {
    let store: GraphStore;
    beforeAll(() => {
      store = openNeo4jStore(neo4jCredentials());
    });
    afterAll(() => store.close());

    test('a transaction whose deadline has passed', async () => {
      const mark = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a % 7 * b) AS marked';
      const running = () => store.read((tx) => tx.run(`SHOW TRANSACTIONS YIELD currentQuery ${filter}`, { mark }));
      const filter = 'WHERE currentQuery = $mark RETURN count(*) AS count';
      const reading = store.read((tx) => tx.run(mark, {}), { timeoutMs: 1_500 });
      const ended = expect(reading).rejects.toMatchObject({ code: 'TIMEOUT' });
      await expect.poll(running, { timeout: 20_000 }).toEqual([{ count: 1 }]);
      await ended;
      await expect.poll(running, { timeout: 20_000 }).toEqual([{ count: 0 }]);
    });

    test('a statement whose caller has left', async () => {
      const mark = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a % 5 * b) AS marked';
      const filter = 'WHERE currentQuery = $mark RETURN count(*) AS count';
      const running = () => store.read((tx) => tx.run(`SHOW TRANSACTIONS YIELD currentQuery ${filter}`, { mark }));
      const gone = new AbortController();
      const reading = store.autoCommit({ signal: gone.signal }).run(mark, {});
      const ended = expect(reading).rejects.toThrow('gone');
      await expect.poll(running, { timeout: 20_000 }).toEqual([{ count: 1 }]);
      gone.abort(new Error('gone'));
      await ended;
      await expect.poll(running, { timeout: 20_000 }).toEqual([{ count: 0 }]);
    });

    test('a wait for a lock', async () => {
      const add = "MERGE (p:Probe {id: 'a'}) SET p.n = coalesce(p.n, 0) + 1 RETURN p.n AS n";
      await store.write((tx) => tx.run(add, {}));
      await store.write(async (holder) => {
        await holder.run(add, {});
        const waiting = store.write((tx) => tx.run(add, {}), { timeoutMs: 300 });
        await expect(waiting).rejects.toMatchObject({ code: 'TIMEOUT' });
      });
      expect(await store.write((tx) => tx.run(add, {}))).toEqual([{ n: 3 }]);
    });
  });

  test('on a cluster, makes each read follow the earlier reads and writes', async () => {
    const opened = vi.spyOn(neo4j, 'driver');
    const managers = vi.spyOn(neo4j, 'bookmarkManager');
    try {
      const store = openNeo4jStore(withScheme('neo4j:'));
      const manager = managers.mock.results[0]?.value as BookmarkManager;
      const seen = [];
      seen.push([...(await manager.getBookmarks())]);
      await store.autoCommit().run('RETURN 1 AS one', {});
      seen.push([...(await manager.getBookmarks())]);
      await store.write((tx) => tx.run("MERGE (p:Probe {id: 'b'}) SET p.n = timestamp()", {}));
      seen.push([...(await manager.getBookmarks())]);
      await store.autoCommit().run('RETURN 1 AS one', {});
      seen.push([...(await manager.getBookmarks())]);
      // None; that of the first read; a later one of the write; the same for the read after it.
      expect(seen.map(({ length }) => length)).toEqual([0, 1, 1, 1]);
      expect(seen[2]).not.toEqual(seen[1]);
      expect(seen[3]).toEqual(seen[2]);
      expect(opened).toHaveBeenCalledTimes(2);
      await store.close();
    } finally {
      vi.restoreAllMocks();
    }
  });

  test('rejects with DATABASE_MEMORY when the database has too little memory', async () => {
    const store = openNeo4jStore(neo4jCredentials());
    const greedy = 'UNWIND range(1, 100000000) AS n WITH collect(toString(n)) AS texts RETURN size(texts) AS size';
    await expect(store.read((tx) => tx.run(greedy, {}))).rejects.toMatchObject({ code: 'DATABASE_MEMORY' });
    await store.close();
  });

  describe('rejects with DATABASE_UNAVAILABLE and says what to check', () => {
    const secret = 'correct-horse-battery';
    const cases: readonly (readonly [string, () => Partial<Neo4jStoreOptions>, RegExp])[] = [
      // An unknown user: after three wrong passwords Neo4j would lock the user of all suites for some time.
      [
        'when the password is wrong',
        () => ({ username: 'nobody', password: secret }),
        /NEO4J_USERNAME.+NEO4J_PASSWORD/,
      ],
      ['when there is no such database', () => ({ database: 'nowhere' }), /NEO4J_DATABASE/],
      ['when nobody listens', () => ({ uri: 'bolt://127.0.0.1:9', password: secret }), /127\.0\.0\.1:9 .*NEO4J_URI/],
      ['when its address holds a password', () => ({ uri: `bolt://neo4j:${secret}@127.0.0.1:9` }), /NEO4J_URI/],
    ];

    describe.each(cases)('%s', (_, wrong, remedy) => {
      test.each(['verify', 'read', 'write', 'defineSchema'] as const)('%s', async (door) => {
        const store = openNeo4jStore({ ...neo4jCredentials(), ...wrong() });
        const error = await open(store, door).catch((reason: unknown) => reason);
        await store.close();
        expect(error).toBeInstanceOf(PublicError);
        expect(error).toMatchObject({ code: 'DATABASE_UNAVAILABLE', message: expect.stringMatching(remedy) });
        expect(everything(error)).not.toContain(secret);
        expect(everything(error)).not.toContain(neo4jCredentials().password);
      });
    });
  });
});

function open(store: GraphStore, door: 'verify' | 'read' | 'write' | 'defineSchema'): Promise<unknown> {
  if (door === 'verify') return store.verify();
  if (door === 'defineSchema') return store.defineSchema('CREATE INDEX probe_x IF NOT EXISTS FOR (p:Probe) ON (p.x)');
  return store[door]((tx) => tx.run('RETURN 1 AS one', {}));
}

/** Everything that a log would show of an error: message and stack, and those of its causes. */
function everything(error: unknown): string {
  return error instanceof Error ? `${error.message}\n${error.stack}\n${everything(error.cause)}` : String(error);
}
