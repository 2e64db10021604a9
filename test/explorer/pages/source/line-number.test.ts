import { expect, test } from 'vitest';
import { linesOf } from '../../../../src/explorer/pages/source/line-number.ts';

test.each([
  ['49', 'L49'],
  ['1', 'L1'],
  ['153', 'L153'],
  ['L49', 'L49'],
  ['l. 49', 'L49'],
  ['44-49', 'L44-L49'],
  ['44 – 49', 'L44-L49'],
  ['L44-L49', 'L44-L49'],
  ['49-44', 'L44-L49'],
  ['49-49', 'L49'],
])('"%s" is %s', (typed, anchor) => {
  expect(linesOf(typed, 153)).toBe(anchor);
});

test.each(['', '0', '154', '44-154', '-1', '1.5', 'Cerema', '44-', '9999999', '49#x'])('"%s" is no line', (typed) => {
  expect(linesOf(typed, 153)).toBeNull();
});
