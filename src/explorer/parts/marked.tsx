import type { JSX } from 'preact';
import { fold } from '../../domain/fold.ts';

/** Words that say nothing alone: they are not marked. */
const functionWords = new Set('a au aux d de des du en et l la le les of par pour s sur the un une'.split(' '));

export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A text in pieces, with the words of a query marked; of its last word, the words that begin with it. */
export function piecesOf(text: string, query: string): readonly Piece[] {
  const asked = fold(query).split(' ');
  const last = asked.at(-1) ?? '';
  const telling = asked.filter((word) => !functionWords.has(word));
  const words = new Set(telling.length === 0 ? asked : telling);
  const isAsked = (word: string) => {
    const folded = fold(word);
    return words.has(folded) || (words.has(last) && folded.startsWith(last));
  };
  // Words stand at the odd positions.
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .map((piece, index) => ({ text: piece, isMarked: index % 2 === 1 && isAsked(piece) }))
    .filter((piece) => piece.text !== '');
}

/** A text with the words of a query marked. */
export function Marked({ text, query }: { readonly text: string; readonly query: string }): JSX.Element {
  return (
    <>
      {piecesOf(text, query).map((piece, index) =>
        piece.isMarked ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}
