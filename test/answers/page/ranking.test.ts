import { describe, expect, test } from 'vitest';
import { type Position, rankedPage } from '../../../src/answers/page/ranking.ts';

const rows: readonly Position[] = [
  [2, 'b', 'x'],
  [3, 'a', 'x'],
  [2, 'a', 'y'],
  [2, 'a', 'x'],
];
const page = (direction: 'ASC' | 'DESC', cursor: Position | null, limit = 9, backward = false) =>
  rankedPage(rows, (row) => row, direction, { cursor, backward }, limit).map(({ row }) => row.join(''));

describe('a page of a ranked list', () => {
  test('is ordered by value in either direction, and ties by their keys, ascending', () => {
    expect(page('DESC', null)).toEqual(['3ax', '2ax', '2ay', '2bx']);
    expect(page('ASC', null)).toEqual(['2ax', '2ay', '2bx', '3ax']);
  });

  test('starts after a position, even if no row has that position', () => {
    expect(page('DESC', [2, 'a', 'x'], 1)).toEqual(['2ay']);
    expect(page('ASC', [2, 'a', 'z'])).toEqual(['2bx', '3ax']);
    expect(page('DESC', [2, 'b', 'x'])).toEqual([]);
  });

  test('is read from the end when it is read backward', () => {
    expect(page('DESC', null, 9, true)).toEqual(['2bx', '2ay', '2ax', '3ax']);
    expect(page('ASC', [2, 'b', 'x'], 1, true)).toEqual(['2ay']);
    expect(page('DESC', [3, 'a', 'x'], 9, true)).toEqual([]);
  });
});
