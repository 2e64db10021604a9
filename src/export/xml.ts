import { DOMImplementation, XMLSerializer } from '@xmldom/xmldom';

type Attributes = Readonly<Record<string, string | number>>;

export interface XmlWriter {
  /** Opens an element within the current one. */
  readonly open: (name: string, attributes?: Attributes) => void;
  /** Closes the current element. */
  readonly close: () => void;
  /** Writes an element without child elements. */
  readonly leaf: (name: string, attributes?: Attributes, text?: string | number) => void;
}

/**
 * Writes an XML 1.0 file in pieces. `write` yields where a piece may end; a piece ends with a line, never within a text. Elements
 * that are still open at the end are closed.
 *
 * Characters that XML 1.0 forbids are removed from texts. Half of a surrogate pair becomes U+FFFD, as in UTF-8.
 */
export function* xml(write: (writer: XmlWriter) => Iterable<undefined>): Iterable<string> {
  const pieces = ['<?xml version="1.0" encoding="UTF-8"?>'];
  const openNames: string[] = [];
  // The start tag gets its ">" later, because an element that is closed at once is written as an empty one.
  let startTag = '';
  const endStartTag = () => {
    if (startTag !== '') pieces.push(startTag, '>');
    startTag = '';
  };
  const writer: XmlWriter = {
    open: (name, attributes) => {
      endStartTag();
      startTag = element(name, attributes).slice(0, -'/>'.length);
      openNames.push(name);
    },
    close: () => {
      const name = openNames.pop();
      pieces.push(startTag === '' ? `</${name}>` : `${startTag}/>`);
      startTag = '';
    },
    leaf: (name, attributes, text) => {
      endStartTag();
      pieces.push(element(name, attributes, text));
    },
  };
  for (const _ of write(writer)) {
    endStartTag();
    yield `${pieces.splice(0).join('')}\n`;
  }
  while (openNames.length > 0) writer.close();
  yield `${pieces.join('')}\n`;
}

const document = new DOMImplementation().createDocument(null, '');
const serializer = new XMLSerializer();

/** An element without child elements, as text. */
function element(name: string, attributes: Attributes = {}, text?: string | number): string {
  const node = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) node.setAttribute(attribute, legal(value));
  if (text !== undefined) node.appendChild(document.createTextNode(legal(text)));
  // The serializer does not escape a carriage return, which parsers would read as a line feed.
  return serializer.serializeToString(node).replaceAll('\r', '&#13;');
}

function legal(value: string | number): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must go.
  return `${value}`.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
