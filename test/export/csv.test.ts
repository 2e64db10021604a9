import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csv } from '../../src/export/csv.ts';

const written = (...rows: Parameters<typeof csv>[1] extends Iterable<infer Row> ? Row[] : never) =>
  [...csv(['a', 'b'], rows)].join('');

describe('a CSV file', () => {
  test('has commas, CRLF, and nothing for what is absent', () => {
    expect(written(['x', 1.5], [null, true], [undefined, false])).toBe('a,b\r\nx,1.5\r\n,true\r\n,false\r\n');
  });

  test('quotes what would end a cell', () => {
    const texts = ['a,b', 'say "x"', 'two\nlines', 'two\r\nlines', 'cr\ralone'];
    const text = written(...texts.map((it) => [it, 'next']));
    expect(text).toContain('"say ""x""",next\r\n');
    expect(text).toContain('"two\nlines",next\r\n');
    expect(parse(text, { from_line: 2 })).toEqual(texts.map((it) => [it, 'next']));
  });

  test('lets no spreadsheet run a text as a formula, and leaves numbers alone', () => {
    expect(written(['=1+1', -3], ['+33 1', -0.5], ['-x', 0], ['@SUM', 0], ['\t=1', 0])).toBe(
      "a,b\r\n'=1+1,-3\r\n'+33 1,-0.5\r\n'-x,0\r\n'@SUM,0\r\n'\t=1,0\r\n",
    );
  });

  test('is written some rows at a time', () => {
    const rows = Array.from({ length: 1_200 }, (_, index) => [index, '']);
    expect([...csv(['a', 'b'], rows)].map((piece) => piece.split('\r\n').length - 1)).toEqual([500, 500, 201]);
  });
});
