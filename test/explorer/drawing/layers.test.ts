import { describe, expect, test } from 'vitest';
import { layersOf } from '../../../src/explorer/drawing/layers.ts';
import { wrapped } from '../../../src/explorer/drawing/wrap.ts';

const idsOf = (paths: string[][]) => layersOf(paths).layers.map((layer) => layer.map(({ id }) => id));

describe('paths as layers', () => {
  test('a node of several paths stands once, and so does a line', () => {
    const { layers, edges } = layersOf([
      ['cerema', 'eau', 'ademe'],
      ['cerema', 'nature', 'ademe'],
      ['cerema', 'nature', 'ademe'],
    ]);
    expect(layers.map((layer) => layer.map(({ id, row }) => `${row} ${id}`))).toEqual([
      ['0 cerema'],
      ['0 eau', '1 nature'],
      ['0 ademe'],
    ]);
    expect(edges.map(({ layer, from, to }) => `${layer} ${from}-${to}`)).toEqual([
      '0 cerema-eau',
      '1 eau-ademe',
      '0 cerema-nature',
      '1 nature-ademe',
    ]);
  });

  test('each node is beside those that lead to it, so that lines do not cross', () => {
    // In the order of the paths, c would stand before d, and the lines a-d and b-c would cross.
    const paths = [
      ['start', 'a', 'd', 'end'],
      ['start', 'b', 'c', 'end'],
      ['start', 'b', 'd', 'end'],
    ];
    expect(idsOf([paths[1] ?? [], paths[0] ?? []])).toEqual([['start'], ['b', 'a'], ['c', 'd'], ['end']]);
    expect(idsOf(paths)).toEqual([['start'], ['a', 'b'], ['d', 'c'], ['end']]);
  });

  test('no path is no layer', () => {
    expect(layersOf([])).toEqual({ layers: [], edges: [] });
  });
});

describe('a text in lines', () => {
  test.each([
    ['Banque des territoires', 12, ['Banque des', 'territoires']],
    ['ADEME', 12, ['ADEME']],
    ['Comment faire de la transformation un facteur', 12, ['Comment', 'faire de la', 'transformat…']],
    ['anticonstitutionnellement', 10, ['anticonsti', 'tutionnell', 'ement']],
  ])('%s', (text, width, lines) => {
    expect(wrapped(text, width, 3)).toEqual(lines);
  });
});
