import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Version } from '../../src/store/data-version.ts';
import { defineQuery } from '../../src/store/define-query.ts';
import type { GraphParams, StatementRunner } from '../../src/store/graph-store.ts';
import { KeptRows } from '../../src/store/kept-rows.ts';

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

/** Gives each version that it is told to give, and then the last one for ever. */
function versions(...given: readonly Version[]) {
  let next = 0;
  const give = async () => given[Math.min(next++, given.length - 1)] ?? null;
  return { current: give, later: give };
}

const partner = (...ids: string[]) => ({ ids, role: 'PARTNER' });
const kilobytes = 1_000;

describe('rows', () => {
  test('are read once', async () => {
    const [runner, rows] = [graph(), new KeptRows(versions('v1'), 100 * kilobytes)];
    const first = await rows.run(matching, { text: 'eau' }, runner);
    expect(first).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(await rows.run(matching, { text: 'eau' }, runner)).toEqual(first);
    expect(runner.asked).toEqual([{ text: 'eau' }]);
  });

  test('are others for other parameters, and of another statement', async () => {
    const [runner, rows] = [graph(), new KeptRows(versions('v1'), 100 * kilobytes)];
    await rows.run(matching, { text: 'eau' }, runner);
    await rows.run(matching, { text: 'air' }, runner);
    await rows.run(counts, partner('a'), runner);
    await rows.run(counts, { ids: ['a'], role: 'COFINANCEUR' }, runner);
    expect(runner.asked).toHaveLength(4);
  });

  test('of each id are kept apart: only those of the others are read', async () => {
    const [runner, rows] = [graph(), new KeptRows(versions('v1'), 100 * kilobytes)];
    runner.count = 2;
    await rows.run(counts, partner('a', 'b'), runner);
    const row = (id: string, count: number) => ({ id, count });
    expect(await rows.run(counts, partner('c', 'a'), runner)).toEqual([
      ...[row('c', 0), row('c', 1)],
      ...[row('a', 0), row('a', 1)],
    ]);
    expect(runner.asked).toEqual([partner('a', 'b'), partner('c')]);
    expect(await rows.run(counts, partner(), runner)).toEqual([]);
    expect(runner.asked).toHaveLength(2);
  });

  test('of which there are none are not looked for again', async () => {
    const [runner, rows] = [graph(), new KeptRows(versions('v1'), 100 * kilobytes)];
    expect(await rows.run(counts, partner('none'), runner)).toEqual([]);
    expect(await rows.run(counts, partner('none', 'a'), runner)).toEqual([{ id: 'a', count: 0 }]);
    expect(runner.asked).toEqual([partner('none'), partner('a')]);
  });

  test('are read again once the data is another', async () => {
    // Before and after the first statement, then before and after the second.
    const [runner, rows] = [graph(), new KeptRows(versions('v1', 'v1', 'v2'), 100 * kilobytes)];
    await rows.run(counts, partner('a'), runner);
    runner.count = 3;
    expect(await rows.run(counts, partner('a'), runner)).toHaveLength(3);
    expect(await rows.run(counts, partner('a'), runner)).toHaveLength(3);
    expect(runner.asked).toHaveLength(2);
  });

  test('that were read while an import ended are not kept', async () => {
    const [runner, rows] = [graph(), new KeptRows(versions('v1', 'v2', 'v1'), 100 * kilobytes)];
    await rows.run(counts, partner('a'), runner);
    runner.count = 3;
    expect(await rows.run(counts, partner('a'), runner)).toHaveLength(3);
    expect(runner.asked).toHaveLength(2);
  });

  test.each([
    ['the database does not tell the version', { current: () => Promise.reject(new Error('down')) }],
    ['there is no data set', { current: async () => null }],
  ])('are not kept while %s', async (_name, version) => {
    const runner = graph();
    const rows = new KeptRows({ ...version, later: () => expect.fail() }, 100 * kilobytes);
    for (let time = 0; time < 2; time++) expect(await rows.run(counts, partner('a'), runner)).toHaveLength(1);
    expect(runner.asked).toHaveLength(2);
  });

  test('are not kept when the version cannot be read again', async () => {
    const runner = graph();
    const later = () => Promise.reject(new Error('down'));
    const rows = new KeptRows({ current: async () => 'v1', later }, 100 * kilobytes);
    for (let time = 0; time < 2; time++) expect(await rows.run(counts, partner('a'), runner)).toHaveLength(1);
    expect(runner.asked).toHaveLength(2);
  });

  test('are bounded: what was not asked for longest goes first, and what is too long is not kept at all', async () => {
    const [runner, rows] = [graph(), new KeptRows(versions('v1'), 10 * kilobytes)];
    const asked = async (...ids: string[]) => {
      const before = runner.asked.length;
      await rows.run(counts, partner(...ids), runner);
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
    const rows = new KeptRows({ current: () => expect.fail(), later: () => expect.fail() }, 0);
    for (let time = 0; time < 2; time++) await rows.run(counts, partner('a', 'b'), runner);
    expect(runner.asked).toEqual([partner('a', 'b'), partner('a', 'b')]);
  });

  test('are not looked up by questions that are long: of all Fabriques that a filter left', async () => {
    const runner = graph();
    const rows = new KeptRows({ current: () => expect.fail(), later: () => expect.fail() }, 100 * kilobytes);
    expect(await rows.run(matching, { text: 'x'.repeat(20_000) }, runner)).toHaveLength(2);
  });

  test('are shared by who asks, so nobody can change them', async () => {
    const [runner, rows] = [graph(), new KeptRows(versions('v1'), 100 * kilobytes)];
    const [row] = await rows.run(counts, partner('a'), runner);
    expect(() => Object.assign(row ?? {}, { count: 9 })).toThrow(TypeError);
  });
});
