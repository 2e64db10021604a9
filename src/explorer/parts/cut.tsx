import type { JSX } from 'preact';
import { usePage } from '../use-page.ts';
import { partMessages } from './messages.ts';

interface CutProps {
  readonly shown: number | undefined;
  readonly total: number | undefined;
  /** How many of how many, in words. Default: for words of masculine gender. */
  readonly text?: (shown: number, total: number) => string;
}

/** Says that a list was cut. Nothing if it was not. */
export function Cut({ shown = 0, total = 0, text }: CutProps): JSX.Element | null {
  const { first } = partMessages[usePage().language];
  return total > shown ? <p>{(text ?? first)(shown, total)}</p> : null;
}
