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

describe('refuseLocked', () => {
  let store: GraphStore;
  beforeEach(() => {
    store = openEmbeddedStore();
  });
  afterEach(() => store.close());

  /** A store whose attempts to take the lock end with these outcomes: an error after a delay, as on Neo4j, or success. */
  const attempting = (outcomes: (Error | 'free')[], verify: GraphStore['verify'] = store.verify) => {
    const attempts: (number | undefined)[] = [];
    const faulty: GraphStore = {
      ...store,
      verify,
      write: async (work, options) => {
        const outcome = outcomes[attempts.length];
        attempts.push(options?.timeoutMs);
        if (outcome === undefined || outcome === 'free') return store.write(work, options);
        await delay(300);
        throw outcome;
      },
    };
    return { faulty, attempts };
  };

  test('passes when the lock is free, and changes nothing', async () => {
    await refuseLocked(store, [1_000]);
    expect(await store.read((tx) => tx.run('MATCH (n) RETURN n.id AS id', {}))).toEqual([]);
  });

  test('rejects when an attempt waits for the lock until its deadline while the database answers others', async () => {
    const { faulty, attempts } = attempting([new LockTimeout()]);
    await expect(refuseLocked(faulty, [1_000, 2_000])).rejects.toEqual(code('IMPORT_IN_PROGRESS'));
    expect(attempts).toEqual([1_000]);
  });

  test('tries again when the database was paused meanwhile', async () => {
    const paused = () => delay(2_000);
    const { faulty, attempts } = attempting([new LockTimeout(), 'free'], paused);
    // A pause is detected after half a second.
    const write: GraphStore['write'] = async (work, options) => {
      await delay(400);
      return faulty.write(work, options);
    };
    await refuseLocked({ ...faulty, write }, [1_000, 2_000]);
    expect(attempts).toEqual([1_000, 2_000]);
  });

  test('tries again with more time when the database is slow, then rejects with TIMEOUT', async () => {
    const late = new PublicError('TIMEOUT', 'The database took too long.');
    const { faulty, attempts } = attempting([late, late]);
    await expect(refuseLocked(faulty, [1_000, 2_000])).rejects.toEqual(
      expect.objectContaining({ code: 'TIMEOUT', message: expect.stringMatching(/too slow .* then import again\.$/) }),
    );
    expect(attempts).toEqual([1_000, 2_000]);
  });

  test('passes other errors', async () => {
    const { faulty } = attempting([new PublicError('DATABASE_UNAVAILABLE', 'gone')]);
    await expect(refuseLocked(faulty, [1_000])).rejects.toEqual(code('DATABASE_UNAVAILABLE'));
  });

  describe('ImportLock', () => {
    /** A transaction whose statement waits for the lock until it is released. */
    const waiting = () => {
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      const run = async () => {
        await released;
        return [{ version: 'none', bundled: false }];
      };
      return { transaction: { run }, release: () => release() };
    };

    test('rejects and ends its transaction when it waits while the database answers others', async () => {
      const lock = new ImportLock(store);
      await expect(lock.take(waiting().transaction)).rejects.toEqual(code('IMPORT_IN_PROGRESS'));
      expect(lock.signal.aborted).toBe(true);
      expect(lock.signal.reason).toEqual(code('IMPORT_IN_PROGRESS'));
    });

    test('waits while the database answers nobody, and takes the lock when it answers again', async () => {
      const { transaction, release } = waiting();
      const lock = new ImportLock({ ...store, verify: () => delay(60_000) });
      const taking = lock.take(transaction);
      await delay(3_500);
      expect(lock.signal.aborted).toBe(false);
      release();
      expect(await taking).toEqual({ stamp: 'none', bundled: false });
    });
  });
});

test('prepareImport rejects with DATABASE_UNAVAILABLE when the database does not answer', async () => {
  const store = openEmbeddedStore();
  const silent = { ...store, verify: () => delay(60_000, undefined, { ref: false }) };
  await expect(prepareImport(silent, { answerMs: 200, attemptsMs: [1_000] })).rejects.toEqual(
    expect.objectContaining({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringMatching(/^The database has not answered for 0\.2 s: .*paused.* then import again\.$/),
    }),
  );
  await store.close();
});

describe('explainImportError says what to do about', () => {
  const databaseError = (code: string, message: string) =>
    Object.assign(new Error(message), { code, gqlStatus: '50N42' });

  test.each([
    [
      'duplicate data',
      databaseError('Neo.DatabaseError.Schema.ConstraintCreationFailed', 'Both Node(0) and\nNode(1) have it.'),
      'The database stopped the import (Neo.DatabaseError.Schema.ConstraintCreationFailed: Both Node(0) and Node(1) have it). ' +
        'Something else writes or has written this database. Empty it (MATCH (n) DETACH DELETE n), then import again.',
    ],
    [
      'a transient error',
      databaseError('Neo.TransientError.Transaction.DeadlockDetected', 'A cycle.'),
      'The database stopped the import (Neo.TransientError.Transaction.DeadlockDetected: A cycle). ' +
        'This error is temporary: import again.',
    ],
    [
      'any other error of the database',
      databaseError('Neo.DatabaseError.General.UnknownError', 'Disk?'),
      'The database stopped the import (Neo.DatabaseError.General.UnknownError: Disk?). ' +
        'Look at the log of the database, fix the problem, then import again.',
    ],
  ])('%s', (_, error, message) => {
    const explained = explainImportError(error);
    expect(explained).toMatchObject({ code: 'IMPORT_FAILED', message });
    expect((explained as Error).cause).toBe(error);
  });

  test('a wait for a lock: another import', () => {
    expect(explainImportError(new LockTimeout())).toEqual(code('IMPORT_IN_PROGRESS'));
  });

  test('nothing else: other errors are returned unchanged', () => {
    const error = new TypeError('x is not a function');
    expect(explainImportError(error)).toBe(error);
  });
});
