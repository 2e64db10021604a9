import { describe, expect, test } from 'vitest';
import { flatTable } from '../../src/cli/flat-table.ts';

describe('an answer as a table', () => {
  test('has a row for each node of its connection, and a column for each leaf', () => {
    const answer = {
      fabriques: {
        totalCount: 2,
        nodes: [
          { title: 'Eau', year: 2025, period: null, aliases: ['a', 'b'], open: true },
          { title: 'Temps', year: 2021, period: { from: '2021-06', to: '2022-06' }, aliases: [], open: false },
        ],
      },
    };
    expect(flatTable(answer, undefined)).toEqual({
      header: ['title', 'year', 'aliases', 'open', 'period.from', 'period.to'],
      rows: [
        ['Eau', 2025, 'a; b', true, null, null],
        ['Temps', 2021, null, false, '2021-06', '2022-06'],
      ],
    });
  });

  test('joins the values of a list within a row, including empty ones', () => {
    const edges = [
      {
        node: {
          partners: {
            nodes: [
              { name: 'ADEME', kind: null },
              { name: 'Cerema', kind: 'agence' },
            ],
          },
        },
        cursor: 'x',
      },
      { node: { partners: { nodes: [] } }, cursor: 'y' },
    ];
    expect(flatTable({ fabriques: { edges } }, undefined)).toEqual({
      header: ['node.partners.nodes.name', 'node.partners.nodes.kind', 'cursor'],
      rows: [
        ['ADEME; Cerema', '; agence', 'x'],
        [null, null, 'y'],
      ],
    });
  });

  test('has the rows of a plain list, or one row if there is no list', () => {
    expect(flatTable({ counts: [{ count: 3 }, { count: 4 }] }, undefined)).toEqual({
      header: ['count'],
      rows: [[3], [4]],
    });
    expect(flatTable({ network: { order: 5, size: 6 }, none: null }, undefined)).toEqual({
      header: ['network.order', 'network.size', 'none'],
      rows: [[5, 6, null]],
    });
  });

  test('has no row if the page is empty', () => {
    expect(flatTable({ fabriques: { totalCount: 0, nodes: [] } }, undefined)).toEqual({ header: [], rows: [] });
  });

  test('requires a choice between several lists', () => {
    const network = { nodes: { nodes: [{ degree: 1 }] }, edges: { nodes: [{ weight: 2 }] } };
    expect(() => flatTable({ network }, undefined)).toThrow(
      'The answer has several lists: choose one with --rows. It has network.nodes.nodes, network.edges.nodes.',
    );
    expect(flatTable({ network }, 'network.edges.nodes')).toEqual({ header: ['weight'], rows: [[2]] });
    expect(() => flatTable({ network }, 'edges')).toThrow('the answer has no list edges');
    expect(() => flatTable({ order: 1 }, 'edges')).toThrow('It has none.');
  });
});
