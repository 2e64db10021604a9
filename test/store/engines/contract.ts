import { describe, expect, test, vi } from 'vitest';
import { PublicError } from '../../../src/domain/error.ts';
import type { Engine, GraphStore, GraphTransaction, GraphValue } from '../../../src/store/engines/graph-store.ts';
import { useStore } from './use-store.ts';

export interface ContractEngine {
  readonly name: string;
  readonly engine: Engine;
  /** Opens a store on an empty graph. */
  open(): Promise<GraphStore>;
  /** A size at which the slow statement takes some seconds, unless it is ended. */
  readonly slowSize: number;
}

/** Its time grows with the square of `$size`, on both engines. */
const slow =
  'UNWIND range(1, $size) AS a UNWIND range(1, $size) AS b WITH a, b WHERE (a * b) % 7 = 3 RETURN count(*) AS count';

/** The behaviour of `GraphStore` on every engine. */
export function storeContract({ name, engine, open, slowSize }: ContractEngine): void {
  describe(`the ${name} store`, () => {
    const store = useStore(open);
    const probes = () => store().read((tx) => tx.run('MATCH (p:Probe) RETURN p.n AS n ORDER BY n', {}));
    const code = (expected: string) => expect.objectContaining({ code: expected });

    test('names its engine and answers', async () => {
      expect(store().capabilities.engine).toBe(engine);
      await expect(store().verify()).resolves.toBeUndefined();
    });

    describe('passes plain values', () => {
      const values: readonly GraphValue[] = [
        ...[0, -1, 1.5, Number.MAX_SAFE_INTEGER, 1e20, true, false, null, ''],
        'L’été à l\'œuvre, "entre" `guillemets` \\ et \n 🌊',
        'Élus'.normalize('NFD'),
        ...[[], ['é', ''], [1, 2.5], [[1], []], [null, 'a']],
        { a: 1, b: null, c: [], d: { e: ['x', { f: true }] } },
        [{ id: 'a', n: 1 }, { id: 'b' }],
      ];
      test.each(values.map((value) => [JSON.stringify(value), value] as const))('%s', async (_, value) => {
        const rows = await store().read((tx) => tx.run('RETURN $value AS value', { value }));
        expect(rows).toEqual([{ value }]);
      });

      test('and undefined as null', async () => {
        const rows = await store().read((tx) => tx.run('RETURN $value AS value, 1 AS one', { value: undefined }));
        expect(rows).toEqual([{ value: null, one: 1 }]);
      });

      test('and integers as integers of the database', async () => {
        const rows = await store().read((tx) =>
          tx.run('UNWIND range(1, 9) AS n RETURN n, $seven / 2 AS half ORDER BY n LIMIT $two', { seven: 7, two: 2 }),
        );
        expect(rows).toEqual([
          { n: 1, half: 3 },
          { n: 2, half: 3 },
        ]);
      });

      test('as properties, except null', async () => {
        const row = { id: 'a', whole: 3, part: 0.5, none: null, list: ['x', 'é'], empty: [], yes: true };
        await store().write((tx) => tx.run('CREATE (p:Probe) SET p = $row', { row }));
        const found = await store().read((tx) => tx.run('MATCH (p:Probe) RETURN properties(p) AS p, p.none AS n', {}));
        const { none: _none, ...properties } = row;
        expect(found).toEqual([{ p: properties, n: null }]);
      });
    });

    describe('in a write transaction', () => {
      const create = (tx: GraphTransaction, n: number) => tx.run('CREATE (:Probe {n: $n})', { n });

      test('makes changes visible to others only by the commit', async () => {
        const result = await store().write(async (tx) => {
          await create(tx, 1);
          await create(tx, 2);
          const inside = await tx.run('MATCH (p:Probe) RETURN count(p) AS count', {});
          return [inside, await probes()];
        });
        expect(result).toEqual([[{ count: 2 }], []]);
        expect(await probes()).toEqual([{ n: 1 }, { n: 2 }]);
      });

      test('rolls back when the work fails, and rejects with its error', async () => {
        const failure = new Error('half-way');
        const writing = store().write(async (tx) => {
          await create(tx, 1);
          throw failure;
        });
        await expect(writing).rejects.toBe(failure);
        expect(await probes()).toEqual([]);
      });

      test('rolls back when a statement fails', async () => {
        const writing = store().write(async (tx) => {
          await create(tx, 1);
          await tx.run('MATCH (p:Probe) RETURN nobody.name AS name', {});
        });
        await expect(writing).rejects.toThrow(/nobody/);
        expect(await probes()).toEqual([]);
      });

      test('runs statements in the order of the calls, awaited or not', async () => {
        await store().write(async (tx) => {
          const numbers = Array.from({ length: 20 }, (_, n) => n);
          const many = tx.run('UNWIND range(1, 20000) AS n CREATE (:Other {n: n})', {});
          const after = numbers.map((n) =>
            tx.run('MATCH (o:Other) WITH count(o) AS others CREATE (:Probe {n: $n + others})', { n }),
          );
          await Promise.all([many, ...after]);
        });
        expect((await probes()).map(({ n }) => n)).toEqual(Array.from({ length: 20 }, (_, n) => 20_000 + n));
      });

      test('commits separate transactions at once, and keeps them when it rolls back itself', async () => {
        const failure = new Error('half-way');
        const writing = store().write(async (tx) => {
          await create(tx, 1);
          expect(await tx.separately(async (other) => (await create(other, 2)).length)).toBe(0);
          expect(await probes()).toEqual([{ n: 2 }]);
          await expect(tx.separately(() => Promise.reject(failure))).rejects.toBe(failure);
          throw failure;
        });
        await expect(writing).rejects.toBe(failure);
        expect(await probes()).toEqual([{ n: 2 }]);
      });

      test.each([
        ['committed', 'read', async () => {}],
        ['committed', 'write', async () => {}],
        ['rolled back', 'write', () => Promise.reject(new Error('undone'))],
      ] as const)('refuses statements after it was %s: %s', async (_, access, end) => {
        let ended: GraphTransaction | undefined;
        const work = async (tx: GraphTransaction) => {
          ended = tx;
          await end();
        };
        await store()
          [access](work)
          .catch(() => undefined);
        await expect(ended?.run('CREATE (:Probe {n: 1})', {})).rejects.toThrow();
        expect(await probes()).toEqual([]);
      });

      test('lets one transaction write at a time: others wait or are refused, and no update is lost', async () => {
        await store().write((tx) => create(tx, 0));
        const add = () => store().write((tx) => tx.run('MATCH (p:Probe) SET p.n = p.n + 1', {}));
        const settled = await Promise.allSettled([add(), add(), add()]);
        const refused = settled.filter((it) => it.status === 'rejected');
        expect(refused.map((it) => it.reason)).toEqual(refused.map(() => code('IMPORT_IN_PROGRESS')));
        expect(refused.length).toBeLessThan(3);
        expect(await probes()).toEqual([{ n: 3 - refused.length }]);
        await add();
        expect(await probes()).toEqual([{ n: 4 - refused.length }]);
      });
    });

    describe('in a read transaction', () => {
      test.each([
        'CREATE (:Probe {n: 1})',
        'MERGE (p:Probe {n: 1}) RETURN p.n AS n',
        'MATCH (k:Other) SET k.n = 2',
        'MATCH (k:Other) REMOVE k.n',
        'MATCH (k:Other) DETACH DELETE k',
      ])('refuses to write: %s', async (statement) => {
        await store().write((tx) => tx.run('CREATE (:Other {n: 1})', {}));
        await expect(store().read((tx) => tx.run(statement, {}))).rejects.toThrow(/writ/i);
        const rows = await store().read((tx) => tx.run('MATCH (n) RETURN labels(n) AS labels, n.n AS n', {}));
        expect(rows).toEqual([{ labels: ['Other'], n: 1 }]);
      });

      test('runs single statements without a common transaction (auto-commit)', async () => {
        const runner = store().autoCommit({ timeoutMs: 5_000 });
        expect(await runner.run('UNWIND $ns AS n RETURN n', { ns: [1, 2] })).toEqual([{ n: 1 }, { n: 2 }]);
        const many = await Promise.all(Array.from({ length: 60 }, (_, n) => runner.run('RETURN $n AS n', { n })));
        expect(many).toEqual(Array.from({ length: 60 }, (_, n) => [{ n }]));
        await expect(runner.run('CREATE (:Probe {n: 1})', {})).rejects.toThrow(/writ/i);
        await expect(runner.run('MATCH (n RETURN n', {})).rejects.toThrow();
        expect(await probes()).toEqual([]);
      });

      test('runs several statements at once, in one transaction and in many', async () => {
        const one = (n: number) => store().read((tx) => tx.run('RETURN $n AS n', { n }));
        const many = await Promise.all(Array.from({ length: 60 }, (_, n) => one(n)));
        expect(many).toEqual(Array.from({ length: 60 }, (_, n) => [{ n }]));
        const together = await store().read((tx) => Promise.all([3, 4].map((n) => tx.run('RETURN $n AS n', { n }))));
        expect(together).toEqual([[{ n: 3 }], [{ n: 4 }]]);
      });

      test.each([
        ['a wrong statement', 'MATCH (n RETURN n', {}],
        ['a missing parameter', 'RETURN $missing AS missing', {}],
      ])('rejects %s with an error that is not public, and goes on', async (_, statement, params) => {
        const error = await store()
          .read((tx) => tx.run(statement, params))
          .catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(Error);
        expect(error).not.toBeInstanceOf(PublicError);
        await expect(store().verify()).resolves.toBeUndefined();
      });
    });

    describe('ends work that takes too long', () => {
      test('with TIMEOUT, and stays usable', async () => {
        const reading = store().read((tx) => tx.run(slow, { size: slowSize }), { timeoutMs: 50 });
        await expect(reading).rejects.toEqual(code('TIMEOUT'));
        await expect(store().verify()).resolves.toBeUndefined();
      });

      test('with TIMEOUT, also in auto-commit', async () => {
        const running = store().autoCommit({ timeoutMs: 50 }).run(slow, { size: slowSize });
        await expect(running).rejects.toEqual(code('TIMEOUT'));
        await expect(store().verify()).resolves.toBeUndefined();
      });

      test('and rolls back its writes', async () => {
        const writing = store().write(
          async (tx) => {
            await tx.run('CREATE (:Probe {n: 1})', {});
            await tx.run(slow, { size: slowSize });
          },
          { timeoutMs: 200 },
        );
        await expect(writing).rejects.toEqual(code('TIMEOUT'));
        // An engine that cannot cancel a statement keeps the write lock until the statement has ended.
        await vi.waitFor(() => store().write(async () => {}), { timeout: 20_000 });
        expect(await probes()).toEqual([]);
      });

      test('and starts no further statement of it', async () => {
        let started = 0;
        let chains: Promise<void>[] = [];
        const reading = store().read(
          async (tx) => {
            const chain = async () => {
              for (let n = 0; n < 5_000; n++) {
                started++;
                await tx.run('RETURN 1 AS one', {});
              }
            };
            chains = [chain(), chain(), chain(), chain()];
            await Promise.all(chains);
          },
          { timeoutMs: 50 },
        );
        await expect(reading).rejects.toEqual(code('TIMEOUT'));
        const before = started;
        await Promise.allSettled(chains);
        // Each of the four chains may call `run` once more, which is refused.
        expect(started - before).toBeLessThanOrEqual(4);
      });
    });

    test('defines a constraint, ignores it the second time, and enforces it', async () => {
      const statement = 'CREATE CONSTRAINT probe_n IF NOT EXISTS FOR (p:Probe) REQUIRE p.n IS UNIQUE';
      await store().defineSchema(statement);
      await store().defineSchema(statement);
      await expect(
        store().write((tx) => tx.run('CREATE (:Probe {n: 1}) CREATE (:Probe {n: 1})', {})),
      ).rejects.toThrow();
      expect(await probes()).toEqual([]);
    });

    describe('rejects at once when its signal aborts:', () => {
      const reads: Record<string, (signal: AbortSignal, statement: string) => Promise<unknown>> = {
        'auto-commit': (signal, statement) => store().autoCommit({ signal }).run(statement, {}),
        'a read transaction': (signal, statement) => store().read((tx) => tx.run(statement, {}), { signal }),
      };
      // Short enough for the engine that cannot cancel it: some tenths of a second.
      const slow = 'UNWIND range(1, 600) AS a UNWIND range(1, 1000) AS b RETURN sum(a % 7 * b) AS sum';

      test.each(Object.keys(reads))('%s, with the reason of the signal', async (kind) => {
        const ended = new AbortController();
        const reading = reads[kind]?.(ended.signal, slow);
        ended.abort(new Error('caller left'));
        await expect(reading).rejects.toThrow('caller left');
        expect(await store().autoCommit().run('RETURN 1 AS one', {})).toEqual([{ one: 1 }]);
      });

      test.each(Object.keys(reads))('%s that has not started', async (kind) => {
        const signal = AbortSignal.abort(new Error('caller left'));
        await expect(reads[kind]?.(signal, 'RETURN 1 AS one')).rejects.toThrow('caller left');
      });
    });

    test('can be closed twice, and refuses work afterwards', async () => {
      const other = await open();
      await other.verify();
      await other.close();
      await expect(other.close()).resolves.toBeUndefined();
      await expect(other.read((tx) => tx.run('RETURN 1 AS one', {}))).rejects.toThrow(/closed/i);
      await expect(other.write((tx) => tx.run('CREATE (:Probe {n: 1})', {}))).rejects.toThrow(/closed/i);
    });
  });
}
