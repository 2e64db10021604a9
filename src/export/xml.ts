import builder from 'xmlbuilder';

type Attributes = Readonly<Record<string, string | number>>;

export interface XmlWriter {
  /** Begins an element, within the one that is open. */
  readonly open: (name: string, attributes?: Attributes) => void;
  /** Ends the element that is open. */
  readonly close: () => void;
  /** A whole element without elements in it. */
  readonly leaf: (name: string, attributes?: Attributes, text?: string | number) => void;
}

/**
 * Writes an XML 1.0 file in pieces: `write` yields whenever what it has written so far may go, which ends a line, so never
 * within a text; what it leaves open is closed.
 *
 * Texts lose the characters that XML 1.0 cannot hold at all; half of a surrogate pair becomes U+FFFD, as in UTF-8.
 */
export function* xml(write: (writer: XmlWriter) => Iterable<undefined>): Iterable<string> {
  const pieces: string[] = [];
  const document = builder.begin((piece) => pieces.push(piece));
  document.declaration('1.0', 'UTF-8');
  const writer: XmlWriter = {
    open: (name, attributes = {}) => void document.element(name, legalValues(attributes)),
    close: () => void document.up(),
    leaf: (name, attributes = {}, text) =>
      void document.element(name, legalValues(attributes), text === undefined ? undefined : legal(text)).up(),
  };
  for (const _ of write(writer)) yield `${pieces.splice(0).join('')}\n`;
  document.end();
  yield `${pieces.splice(0).join('')}\n`;
}

function legalValues(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, legal(value)]));
}

function legal(value: string | number): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must go.
  return `${value}`.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
