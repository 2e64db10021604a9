import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Pin } from '../../../src/store/cache/pin.ts';
import { RowCache } from '../../../src/store/cache/row-cache.ts';
import type { GraphParams, StatementRunner } from '../../../src/store/engines/graph-store.ts';
import { defineQuery, type Query } from '../../../src/store/statements/define-query.ts';

/** A statement whose rows belong to one of the ids. */
const counts = defineQuery('actor/fabrique-counts.cypher', {
  params: { ids: z.array(z.string()), role: z.string() },
  row: { id: z.string(), count: z.int() },
  each: ({ id }) => id,
});
/** A statement without ids. */
const matching = defineQuery('fabrique/matching.cypher', {
  params: { text: z.string() },
  row: { id: z.string() },
});

interface Graph extends StatementRunner {
  /** The parameters of each statement that was run. */
  readonly runs: GraphParams[];
  /** Number of rows of every id except "none". */
  count: number;
}

function graph(): Graph {
  const runs: GraphParams[] = [];
  const made: Graph = {
    runs,
    count: 1,
    run: async (_statement, params) => {
      runs.push(params);
      const ids = (params['ids'] as readonly string[] | undefined) ?? ['a', 'b'];
      return ids
        .filter((id) => id !== 'none')
        .flatMap((id) => Array.from({ length: made.count }, (_, n) => (params['ids'] ? { id, count: n } : { id })));
    },
  };
  return made;
}

/** A pin on a version of the data. `still`: whether the graph still has it at the end. */
function pinOn(version: string, still = true): Pin {
  return new Pin({ current: async () => ({ version, sequence: 0, at: 0 }), isStill: async () => still });
}

/** Reads as a request does, and confirms the version. */
async function read<Params extends z.ZodRawShape, Row extends z.ZodRawShape>(
  rows: RowCache,
  query: Query<Params, Row>,
  params: z.input<z.ZodObject<Params>>,
  runner: StatementRunner,
  pin = pinOn('v1'),
) {
  const found = await rows.run(query, params, runner, pin);
  await pin.confirm();
  return found;
}

const partner = (...ids: string[]) => ({ ids, role: 'PARTNER' });
const kilobytes = 1_000;

describe('RowCache', () => {
  test('reads the same rows once', async () => {
    const [runner, rows] = [graph(), new RowCache(100 * kilobytes)];
    const first = await read(rows, matching, { text: 'eau' }, runner);
    expect(first).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(await read(rows, matching, { text: 'eau' }, runner)).toEqual(first);
    expect(runner.runs).toEqual([{ text: 'eau' }]);
  });

  test('distinguishes parameters and statements', async () => {
    const [runner, rows] = [graph(), new RowCache(100 * kilobytes)];
    await read(rows, matching, { text: 'eau' }, runner);
    await read(rows, matching, { text: 'air' }, runner);
    await read(rows, counts, partner('a'), runner);
    await read(rows, counts, { ids: ['a'], role: 'COFINANCEUR' }, runner);
    expect(runner.runs).toHaveLength(4);
  });

  test('caches rows by id: only rows of new ids are read', async () => {
    const [runner, rows] = [graph(), new RowCache(100 * kilobytes)];
    runner.count = 2;
    await read(rows, counts, partner('a', 'b'), runner);
    const row = (id: string, count: number) => ({ id, count });
    expect(await read(rows, counts, partner('c', 'a'), runner)).toEqual([
      ...[row('c', 0), row('c', 1)],
      ...[row('a', 0), row('a', 1)],
    ]);
    expect(runner.runs).toEqual([partner('a', 'b'), partner('c')]);
    expect(await read(rows, counts, partner(), runner)).toEqual([]);
    expect(runner.runs).toHaveLength(2);
  });

  test('remembers that an id has no rows', async () => {
    const [runner, rows] = [graph(), new RowCache(100 * kilobytes)];
    expect(await read(rows, counts, partner('none'), runner)).toEqual([]);
    expect(await read(rows, counts, partner('none', 'a'), runner)).toEqual([{ id: 'a', count: 0 }]);
    expect(runner.runs).toEqual([partner('none'), partner('a')]);
  });

  test('reads again for another version of the data', async () => {
    const [runner, rows] = [graph(), new RowCache(100 * kilobytes)];
    await read(rows, counts, partner('a'), runner, pinOn('v1'));
    runner.count = 3;
    expect(await read(rows, counts, partner('a'), runner, pinOn('v2'))).toHaveLength(3);
    expect(await read(rows, counts, partner('a'), runner, pinOn('v2'))).toHaveLength(3);
    expect(runner.runs).toHaveLength(2);
  });

  test('does not cache rows that were read while the data changed', async () => {
    const [runner, rows] = [graph(), new RowCache(100 * kilobytes)];
    await read(rows, counts, partner('a'), runner, pinOn('v1', false));
    runner.count = 3;
    expect(await read(rows, counts, partner('a'), runner)).toHaveLength(3);
    expect(runner.runs).toHaveLength(2);
  });

  test('runs no statement when the version cannot be read', async () => {
    const [runner, rows] = [graph(), new RowCache(100 * kilobytes)];
    const pin = new Pin({ current: () => Promise.reject(new Error('down')), isStill: () => expect.fail() });
    await expect(rows.run(counts, partner('a'), runner, pin)).rejects.toThrow('down');
    expect(runner.runs).toEqual([]);
  });

  test('caches nothing when the version cannot be confirmed', async () => {
    const [runner, rows] = [graph(), new RowCache(100 * kilobytes)];
    for (let time = 0; time < 2; time++) {
      const isStill = () => Promise.reject(new Error('down'));
      const pin = new Pin({ current: async () => ({ version: 'v1', sequence: 0, at: 0 }), isStill });
      await expect(read(rows, counts, partner('a'), runner, pin)).rejects.toThrow('down');
    }
    expect(runner.runs).toHaveLength(2);
  });

  test('does not confirm the version when all rows came from the cache', async () => {
    const [runner, rows] = [graph(), new RowCache(100 * kilobytes)];
    await read(rows, counts, partner('a'), runner);
    const pin = new Pin({ current: async () => ({ version: 'v1', sequence: 0, at: 0 }), isStill: () => expect.fail() });
    expect(await read(rows, counts, partner('a'), runner, pin)).toHaveLength(1);
  });

  test('evicts the least recently used rows, and does not cache entries that are too large', async () => {
    const [runner, rows] = [graph(), new RowCache(10 * kilobytes)];
    const readIds = async (...ids: string[]) => {
      const before = runner.runs.length;
      await read(rows, counts, partner(...ids), runner);
      return runner.runs.slice(before).flatMap((params) => params['ids']);
    };
    const many = Array.from({ length: 100 }, (_, n) => `id${n}`);
    await readIds(...many);
    const missing = await readIds(...many);
    expect(missing.length).toBeGreaterThan(50);
    expect(missing[0]).toBe('id0');
    expect(missing).not.toContain('id99');
    runner.count = 1_000;
    await readIds('long');
    expect(await readIds('long')).toEqual(['long']);
  });

  test('caches nothing when its size is 0', async () => {
    const runner = graph();
    const rows = new RowCache(0);
    for (let time = 0; time < 2; time++) await read(rows, counts, partner('a', 'b'), runner);
    expect(runner.runs).toEqual([partner('a', 'b'), partner('a', 'b')]);
  });

  test('does not cache rows of long parameters', async () => {
    const runner = graph();
    const rows = new RowCache(100 * kilobytes);
    expect(await read(rows, matching, { text: 'x'.repeat(20_000) }, runner)).toHaveLength(2);
  });

  test('freezes rows, because requests share them', async () => {
    const [runner, rows] = [graph(), new RowCache(100 * kilobytes)];
    const [row] = await read(rows, counts, partner('a'), runner);
    expect(() => Object.assign(row ?? {}, { count: 9 })).toThrow(TypeError);
  });
});
