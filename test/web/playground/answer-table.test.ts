import { describe, expect, test } from 'vitest';
import { answerTable, pathsIn } from '../../../web/playground/answer-table.ts';

const data = {
  network: {
    nodeCount: 3,
    nodes: { nodes: [{ name: 'ADEME', place: { rank: 1 } }] },
    edges: { nodes: [{ count: 2 }, { count: 1 }] },
  },
  none: { nodes: [] },
};

describe('an answer as a table', () => {
  test('has the rows of its longest list', () => {
    expect(answerTable(data, null)).toEqual({
      path: 'network.edges.nodes',
      table: { header: ['count'], rows: [[2], [1]] },
    });
  });

  test('has the rows of the chosen list, also if it is empty', () => {
    expect(pathsIn(data)).toEqual(['network.nodes.nodes', 'network.edges.nodes', 'none.nodes']);
    expect(answerTable(data, 'network.nodes.nodes').table).toEqual({
      header: ['name', 'place.rank'],
      rows: [['ADEME', 1]],
    });
    expect(answerTable(data, 'none.nodes').table.rows).toEqual([]);
  });

  test('has the first of equally long lists', () => {
    expect(answerTable({ a: [{ x: 1 }], b: [{ y: 2 }] }, null).path).toBe('a');
  });

  test('is one row if the answer has no list', () => {
    expect(answerTable({ dataset: { version: 'v1' } }, 'gone')).toEqual({
      path: null,
      table: { header: ['dataset.version'], rows: [['v1']] },
    });
  });
});
