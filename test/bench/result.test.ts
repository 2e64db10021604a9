import { expect, test } from 'vitest';
import type { Block } from '../../bench/measure.ts';
import { aboveTwiceTheMean, figuresOf, meanToLimit } from '../../bench/result.ts';

const block = (runner: Block['runner'], operation: string, round: number, times: number[], seconds = 0.1): Block => ({
  runner,
  operation,
  round,
  times,
  seconds,
  serverCpu: 0.02,
  databaseCpu: runner === 'embedded' ? null : 0.01,
});

/** In the second round the machine is ten times slower, for both. */
const blocks = [
  block('limit', 'list', 0, [1, 2, 3]),
  block('neo4j', 'list', 0, [2, 3, 4]),
  block('limit', 'list', 1, [10, 20, 30]),
  block('neo4j', 'list', 1, [40, 50, 60]),
  block('limit', 'node', 0, [1]),
  block('neo4j', 'node', 0, [2]),
  block('embedded', 'node', 0, [0.5]),
  block('peer', 'node', 0, [6]),
];
const figures = figuresOf(blocks);
const find = (operation: string, runner: string) =>
  figures.find((figure) => figure.operation === operation && figure.runner === runner);

test('ratios are those of one round, not of times that were measured apart', () => {
  // 3 / 2 in the first round, 50 / 20 in the second.
  expect(find('list', 'neo4j')?.toLimit).toEqual({ median: 2, from: 1.75, to: 2.25 });
  expect(find('list', 'limit')?.toLimit?.median).toBe(1);
  expect(find('node', 'neo4j')?.peerTo?.median).toBe(3);
  expect(find('list', 'neo4j')?.peerTo).toBeNull();
});

test('times are those of all requests of all rounds', () => {
  // 2, 3, 4, 40, 50, 60: six in two blocks of a tenth of a second, with 0.04 and 0.02 seconds of CPU.
  expect(find('list', 'neo4j')).toMatchObject({ requests: 6, median: 22 });
  expect(find('list', 'neo4j')?.requestsPerSecond).toBeCloseTo(30, 10);
  expect(find('list', 'neo4j')?.serverCpu).toBeCloseTo(6.667, 3);
  expect(find('list', 'neo4j')?.databaseCpu).toBeCloseTo(3.333, 3);
  expect(find('node', 'embedded')?.databaseCpu).toBeNull();
});

test('the mean over operations is geometric', () => {
  // 2 for list, 2 for node; a half for the one operation of the embedded engine.
  expect(meanToLimit(figures, 'neo4j')).toBeCloseTo(2, 10);
  expect(meanToLimit(figures, 'embedded')).toBeCloseTo(0.5, 10);
  expect(meanToLimit([], 'neo4j')).toBeNull();
});

test('an operation stands out above twice the mean', () => {
  const uneven = figuresOf([
    ...['list', 'node', 'deep'].map((operation) => block('limit', operation, 0, [1])),
    block('neo4j', 'list', 0, [1]),
    block('neo4j', 'node', 0, [1]),
    block('neo4j', 'deep', 0, [8]),
  ]);
  // The mean is the third root of 8.
  expect(aboveTwiceTheMean(uneven, 'neo4j')).toEqual(['deep']);
  expect(aboveTwiceTheMean(uneven, 'limit')).toEqual([]);
});
