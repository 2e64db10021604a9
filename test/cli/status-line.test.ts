import { expect, test } from 'vitest';
import { openStatusLine } from '../../src/cli/status-line.ts';

function terminal(options: { isTTY?: boolean; columns?: number }) {
  const written: string[] = [];
  return { ...options, written, write: (text: string) => written.push(text) };
}

test('on a terminal each text takes the place of the one before, and none wraps', () => {
  const output = terminal({ isTTY: true, columns: 11 });
  const line = openStatusLine(output);
  line.show('first');
  line.show('second, too long');
  line.clear();
  expect(output.written).toEqual(['\r\u001b[2Kfirst', '\r\u001b[2Ksecond, to', '\r\u001b[2K']);
});

test('a terminal that knows no width is taken for a narrow one', () => {
  const output = terminal({ isTTY: true, columns: 0 });
  openStatusLine(output).show('x'.repeat(100));
  expect(output.written).toEqual([`\r\u001b[2K${'x'.repeat(79)}`]);
});

test('elsewhere nothing is written', () => {
  const output = terminal({});
  const line = openStatusLine(output);
  line.show('first');
  line.clear();
  expect(output.written).toEqual([]);
});
