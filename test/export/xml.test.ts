import { expect, test } from 'vitest';
import { type XmlWriter, xml } from '../../src/export/xml.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

const written = (write: (writer: XmlWriter) => void) =>
  [
    ...xml(function* (writer) {
      yield* [];
      write(writer);
    }),
  ].join('');

test('an element without content is an empty element, one with an empty text is not', () => {
  const text = written((writer) => {
    writer.open('graph', { count: 0 });
    writer.open('nodes');
    writer.close();
    writer.leaf('edge', { id: 1 });
    writer.leaf('title', {}, '');
    writer.close();
  });
  expect(text).toBe(`${declaration}<graph count="0"><nodes/><edge id="1"/><title></title></graph>\n`);
});

test('elements that are left open are closed at the end', () => {
  expect(written((writer) => writer.open('a'))).toBe(`${declaration}<a/>\n`);
  expect(
    written((writer) => {
      writer.open('a');
      writer.open('b');
      writer.leaf('c', {}, 3);
    }),
  ).toBe(`${declaration}<a><b><c>3</c></b></a>\n`);
});

test('each yield ends a piece, after a complete tag', () => {
  const pieces = [
    ...xml(function* (writer) {
      writer.open('a');
      writer.open('b');
      yield;
      writer.close();
      yield;
    }),
  ];
  expect(pieces).toEqual([`${declaration}<a><b>\n`, '</b>\n', '</a>\n']);
});

test('white space in attributes, and carriage returns in texts, survive a parser', () => {
  expect(written((writer) => writer.leaf('a', { v: `<&>"'\t\n\r` }, `<&>"'\t\n\r]]>`))).toBe(
    `${declaration}<a v="&lt;&amp;&gt;&quot;'&#9;&#10;&#13;">&lt;&amp;&gt;"'\t\n&#13;]]&gt;</a>\n`,
  );
});
