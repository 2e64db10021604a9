import { expect, test } from 'vitest';
import { plain } from '../../bench/agreement.ts';

test('answers are compared without the order of their keys, and with that of their rows', () => {
  expect(JSON.stringify(plain([{ b: 1, a: { d: null, c: [2, 1] } }]))).toBe('[{"a":{"c":[2,1],"d":null},"b":1}]');
  expect(plain({ a: undefined })).toEqual({});
  expect(plain([1, 2])).not.toEqual(plain([2, 1]));
});
