import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PublicError } from '../../../src/domain/error.ts';
import { openEmbeddedStore } from '../../../src/store/engines/embedded-store.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { LockTimeout } from '../../../src/store/engines/lock-timeout.ts';
import { prepareImport } from '../../../src/store/load/import-checks.ts';
import { explainImportError } from '../../../src/store/load/import-errors.ts';
import { ImportLock, refuseLocked } from '../../../src/store/load/import-lock.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });

describe('whether another import is under way', () => {
  let store: GraphStore;
  beforeEach(() => {
    store = openEmbeddedStore();
  });
  afterEach(() => store.close());

  /** Each try of the lock ends so: with an error, after a while as on a Neo4j, or well. */
  const trying = (outcomes: (Error | 'free')[], verify: GraphStore['verify'] = store.verify) => {
    const tries: (number | undefined)[] = [];
    const faulty: GraphStore = {
      ...store,
      verify,
      write: async (work, options) => {
        const outcome = outcomes[tries.length];
        tries.push(options?.timeoutMs);
        if (outcome === undefined || outcome === 'free') return store.write(work, options);
        await delay(300);
        throw outcome;
      },
    };
    return { faulty, tries };
  };

  test('is no when the lock is free, and the try changes nothing', async () => {
    await refuseLocked(store, [1_000]);
    expect(await store.read((tx) => tx.run('MATCH (n) RETURN n.id AS id', {}))).toEqual([]);
  });

  test('is yes when a try waits for the lock to its end while the database answers others', async () => {
    const { faulty, tries } = trying([new LockTimeout()]);
    await expect(refuseLocked(faulty, [1_000, 2_000])).rejects.toEqual(code('IMPORT_IN_PROGRESS'));
    expect(tries).toEqual([1_000]);
  });

  test('is not known when the database was paused meanwhile: it is tried again', async () => {
    const paused = () => delay(2_000);
    const { faulty, tries } = trying([new LockTimeout(), 'free'], paused);
    // A pause is noticed after half a second.
    const write: GraphStore['write'] = async (work, options) => {
      await delay(400);
      return faulty.write(work, options);
    };
    await refuseLocked({ ...faulty, write }, [1_000, 2_000]);
    expect(tries).toEqual([1_000, 2_000]);
  });

  test('is not known when the database is slow: it is tried again, with more time, and then said to be slow', async () => {
    const late = new PublicError('TIMEOUT', 'The database took too long.');
    const { faulty, tries } = trying([late, late]);
    await expect(refuseLocked(faulty, [1_000, 2_000])).rejects.toEqual(
      expect.objectContaining({ code: 'TIMEOUT', message: expect.stringMatching(/too slow .* then import again\.$/) }),
    );
    expect(tries).toEqual([1_000, 2_000]);
  });

  test('leaves other errors as they are', async () => {
    const { faulty } = trying([new PublicError('DATABASE_UNAVAILABLE', 'gone')]);
    await expect(refuseLocked(faulty, [1_000])).rejects.toEqual(code('DATABASE_UNAVAILABLE'));
  });

  describe('once this import has its transaction,', () => {
    /** A statement that waits for the lock until it is released. */
    const waiting = () => {
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      const run = async () => {
        await released;
        return [{ version: 'none' }];
      };
      return { transaction: { engine: 'neo4j' as const, run }, release: () => release() };
    };

    test('is yes when it waits while the database answers others; its transaction is ended', async () => {
      const lock = new ImportLock(store);
      await expect(lock.take(waiting().transaction)).rejects.toEqual(code('IMPORT_IN_PROGRESS'));
      expect(lock.signal.aborted).toBe(true);
      expect(lock.signal.reason).toEqual(code('IMPORT_IN_PROGRESS'));
    });

    test('is not known as long as the database answers nobody; it goes on when that answers again', async () => {
      const { transaction, release } = waiting();
      const lock = new ImportLock({ ...store, verify: () => delay(60_000) });
      const taking = lock.take(transaction);
      await delay(3_500);
      expect(lock.signal.aborted).toBe(false);
      release();
      expect(await taking).toBe('none');
    });
  });
});

test('a database that does not answer is said to be silent, not to be in use', async () => {
  const store = openEmbeddedStore();
  const silent = { ...store, verify: () => delay(60_000, undefined, { ref: false }) };
  await expect(prepareImport(silent, { answersWithin: 200, tries: [1_000] })).rejects.toEqual(
    expect.objectContaining({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringMatching(/^The database has not answered for 0\.2 s: .*paused.* then import again\.$/),
    }),
  );
  await store.close();
});

describe('what makes an import fail is one sentence with a remedy:', () => {
  const databaseError = (code: string, message: string) =>
    Object.assign(new Error(message), { code, gqlStatus: '50N42' });

  test.each([
    [
      'data that is there twice',
      databaseError('Neo.DatabaseError.Schema.ConstraintCreationFailed', 'Both Node(0) and\nNode(1) have it.'),
      'The database stopped the import (Neo.DatabaseError.Schema.ConstraintCreationFailed: Both Node(0) and Node(1) have it). ' +
        'Something else writes this database, or has. Empty it (MATCH (n) DETACH DELETE n), then import again.',
    ],
    [
      'what passes by itself',
      databaseError('Neo.TransientError.Transaction.DeadlockDetected', 'A cycle.'),
      'The database stopped the import (Neo.TransientError.Transaction.DeadlockDetected: A cycle). ' +
        'Import again: this passes by itself.',
    ],
    [
      'anything else',
      databaseError('Neo.DatabaseError.General.UnknownError', 'Disk?'),
      'The database stopped the import (Neo.DatabaseError.General.UnknownError: Disk?). ' +
        'Look at the log of the database, mend what it says, then import again.',
    ],
  ])('%s', (_, error, message) => {
    const told = explainImportError(error);
    expect(told).toMatchObject({ code: 'IMPORT_FAILED', message });
    expect((told as Error).cause).toBe(error);
  });

  test('a wait for a lock is another import', () => {
    expect(explainImportError(new LockTimeout())).toEqual(code('IMPORT_IN_PROGRESS'));
  });

  test('a fault of this program is left as it is', () => {
    const error = new TypeError('x is not a function');
    expect(explainImportError(error)).toBe(error);
  });
});
