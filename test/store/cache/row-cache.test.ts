import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Pin } from '../../../src/store/cache/pin.ts';
import { RowCache } from '../../../src/store/cache/row-cache.ts';
import type { GraphParams, StatementRunner } from '../../../src/store/engines/graph-store.ts';
import { defineQuery, type Query } from '../../../src/store/statements/define-query.ts';

/** Ids of Fabriques; each row belongs to one. */
const counts = defineQuery('actor/fabrique-counts.cypher', {
  params: { ids: z.array(z.string()), role: z.string() },
  row: { id: z.string(), count: z.int() },
  each: ({ id }) => id,
});
/** One answer for all that is asked. */
const matching = defineQuery('fabrique/matching.cypher', {
  params: { text: z.string() },
  row: { id: z.string() },
});

interface Graph extends StatementRunner {
  /** The parameters of each statement that was run. */
  readonly asked: GraphParams[];
  /** Every id but "none" has so many rows. */
  count: number;
}

function graph(): Graph {
  const asked: GraphParams[] = [];
  const made: Graph = {
    engine: 'embedded',
    asked,
    count: 1,
    run: async (_statement, params) => {
      asked.push(params);
      const ids = (params['ids'] as readonly string[] | undefined) ?? ['a', 'b'];
      return ids
        .filter((id) => id !== 'none')
        .flatMap((id) => Array.from({ length: made.count }, (_, n) => (params['ids'] ? { id, count: n } : { id })));
    },
  };
  return made;
}

/** A pin on this version of the data; `still`: whether it holds when the reading has ended. */
function pinOn(version: string, still = true): Pin {
  return new Pin({ current: async () => ({ version, sequence: 0, at: 0 }), isStill: async () => still });
}

/** Reads as one request does, and confirms what was read. */
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

describe('rows', () => {
  test('are read once', async () => {
    const [runner, rows] = [graph(), new RowCache(100 * kilobytes)];
    const first = await read(rows, matching, { text: 'eau' }, runner);
    expect(first).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(await read(rows, matching, { text: 'eau' }, runner)).toEqual(first);
    expect(runner.asked).toEqual([{ text: 'eau' }]);
  });

  test('are others for other parameters, and of another statement', async () => {
    const [runner, rows] = [graph(), new RowCache(100 * kilobytes)];
    await read(rows, matching, { text: 'eau' }, runner);
    await read(rows, matching, { text: 'air' }, runner);
    await read(rows, counts, partner('a'), runner);
    await read(rows, counts, { ids: ['a'], role: 'COFINANCEUR' }, runner);
    expect(runner.asked).toHaveLength(4);
  });

  test('of each id are kept apart: only those of the others are read', async () => {
    const [runner, rows] = [graph(), new RowCache(100 * kilobytes)];
    runner.count = 2;
    await read(rows, counts, partner('a', 'b'), runner);
    const row = (id: string, count: number) => ({ id, count });
    expect(await read(rows, counts, partner('c', 'a'), runner)).toEqual([
      ...[row('c', 0), row('c', 1)],
      ...[row('a', 0), row('a', 1)],
    ]);
    expect(runner.asked).toEqual([partner('a', 'b'), partner('c')]);
    expect(await read(rows, counts, partner(), runner)).toEqual([]);
    expect(runner.asked).toHaveLength(2);
  });

  test('of which there are none are not looked for again', async () => {
    const [runner, rows] = [graph(), new RowCache(100 * kilobytes)];
    expect(await read(rows, counts, partner('none'), runner)).toEqual([]);
    expect(await read(rows, counts, partner('none', 'a'), runner)).toEqual([{ id: 'a', count: 0 }]);
    expect(runner.asked).toEqual([partner('none'), partner('a')]);
  });

  test('are read again once the data is another', async () => {
    const [runner, rows] = [graph(), new RowCache(100 * kilobytes)];
    await read(rows, counts, partner('a'), runner, pinOn('v1'));
    runner.count = 3;
    expect(await read(rows, counts, partner('a'), runner, pinOn('v2'))).toHaveLength(3);
    expect(await read(rows, counts, partner('a'), runner, pinOn('v2'))).toHaveLength(3);
    expect(runner.asked).toHaveLength(2);
  });

  test('that were read while the data changed are not cached', async () => {
    const [runner, rows] = [graph(), new RowCache(100 * kilobytes)];
    await read(rows, counts, partner('a'), runner, pinOn('v1', false));
    runner.count = 3;
    expect(await read(rows, counts, partner('a'), runner)).toHaveLength(3);
    expect(runner.asked).toHaveLength(2);
  });

  test('are not read while the version of the data is not known', async () => {
    const [runner, rows] = [graph(), new RowCache(100 * kilobytes)];
    const pin = new Pin({ current: () => Promise.reject(new Error('down')), isStill: () => expect.fail() });
    await expect(rows.run(counts, partner('a'), runner, pin)).rejects.toThrow('down');
    expect(runner.asked).toEqual([]);
  });

  test('are not cached when the version cannot be read again', async () => {
    const [runner, rows] = [graph(), new RowCache(100 * kilobytes)];
    for (let time = 0; time < 2; time++) {
      const isStill = () => Promise.reject(new Error('down'));
      const pin = new Pin({ current: async () => ({ version: 'v1', sequence: 0, at: 0 }), isStill });
      await expect(read(rows, counts, partner('a'), runner, pin)).rejects.toThrow('down');
    }
    expect(runner.asked).toHaveLength(2);
  });

  test('that are all cached need no second look at the version', async () => {
    const [runner, rows] = [graph(), new RowCache(100 * kilobytes)];
    await read(rows, counts, partner('a'), runner);
    const pin = new Pin({ current: async () => ({ version: 'v1', sequence: 0, at: 0 }), isStill: () => expect.fail() });
    expect(await read(rows, counts, partner('a'), runner, pin)).toHaveLength(1);
  });

  test('are bounded: what was not asked for longest goes first, and what is too long is not kept at all', async () => {
    const [runner, rows] = [graph(), new RowCache(10 * kilobytes)];
    const asked = async (...ids: string[]) => {
      const before = runner.asked.length;
      await read(rows, counts, partner(...ids), runner);
      return runner.asked.slice(before).flatMap((params) => params['ids']);
    };
    const many = Array.from({ length: 100 }, (_, n) => `id${n}`);
    await asked(...many);
    const left = await asked(...many);
    expect(left.length).toBeGreaterThan(50);
    expect(left[0]).toBe('id0');
    expect(left).not.toContain('id99');
    runner.count = 1_000;
    await asked('long');
    expect(await asked('long')).toEqual(['long']);
  });

  test('are not kept at all without memory for them', async () => {
    const runner = graph();
    const rows = new RowCache(0);
    for (let time = 0; time < 2; time++) await read(rows, counts, partner('a', 'b'), runner);
    expect(runner.asked).toEqual([partner('a', 'b'), partner('a', 'b')]);
  });

  test('are not cached for questions that are long: of all Fabriques that a filter left', async () => {
    const runner = graph();
    const rows = new RowCache(100 * kilobytes);
    expect(await read(rows, matching, { text: 'x'.repeat(20_000) }, runner)).toHaveLength(2);
  });

  test('are shared by who asks, so nobody can change them', async () => {
    const [runner, rows] = [graph(), new RowCache(100 * kilobytes)];
    const [row] = await read(rows, counts, partner('a'), runner);
    expect(() => Object.assign(row ?? {}, { count: 9 })).toThrow(TypeError);
  });
});
