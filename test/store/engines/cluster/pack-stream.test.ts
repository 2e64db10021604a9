import { describe, expect, test } from 'vitest';
import { pack, unpack } from './pack-stream.ts';

describe('PackStream', () => {
  test.each([
    ...[null, true, false, 0, -16, -17, 127, 128, 2 ** 31, -(2 ** 40), Number.MAX_SAFE_INTEGER, 0.5, 1e300],
    ...['', 'é'.repeat(15), 'x'.repeat(300), 'x'.repeat(70_000)],
    ...[[], Array.from({ length: 300 }, (_, index) => index), { a: [{ b: null }] }],
    { tag: 0x70, fields: [{ fields: [1] }] },
  ])('reads what it wrote: %j', (value) => {
    expect(unpack(pack(value))).toEqual(value);
  });

  test.each([
    // The examples of the specification.
    ['c0', null],
    ['c3', true],
    ['c13ff3ae147ae147ae', 1.23],
    ['2a', 42],
    ['f0', -16],
    ['c880', -128],
    ['c904d2', 1234],
    ['8141', 'A'],
    ['d01a6162636465666768696a6b6c6d6e6f707172737475767778797a', 'abcdefghijklmnopqrstuvwxyz'],
    ['93010203', [1, 2, 3]],
    ['a1836f6e658465696e73', { one: 'eins' }],
    ['b37001a0c0', { tag: 0x70, fields: [1, {}, null] }],
  ])('reads %s', (hex, value) => {
    expect(unpack(Buffer.from(hex, 'hex'))).toEqual(value);
  });
});
