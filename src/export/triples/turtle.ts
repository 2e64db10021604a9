import { type Quad, Writer } from 'n3';
import { prefixes } from './rdf.ts';

export const turtleMediaType = 'text/turtle; charset=utf-8';

/** Turtle 1.1. Triples must be grouped by subject. */
export function* turtle(quads: Iterable<Quad>, ownPrefixes: Readonly<Record<string, string>>): Iterable<string> {
  const pieces: string[] = [];
  const output = { write: (piece: string) => pieces.push(piece), end: () => undefined };
  const writer = new Writer(output, { prefixes: { ...prefixes, ...ownPrefixes } });
  for (const quad of quads) {
    writer.addQuad(quad);
    yield pieces.splice(0).join('');
  }
  writer.end();
  yield pieces.splice(0).join('');
}
