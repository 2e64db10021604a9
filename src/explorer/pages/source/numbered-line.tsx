import type { ComponentChildren, JSX } from 'preact';
import { usePage } from '../../use-page.ts';
import { sourceMessages } from './messages.ts';

interface NumberedLineProps {
  readonly number: number;
  /** What stands after the line. */
  readonly margin?: ComponentChildren;
  /** The text of the line. */
  readonly children: ComponentChildren;
}

/** A line of a source page, with its number, which is a link to it. */
export function NumberedLine({ number, margin, children }: NumberedLineProps): JSX.Element {
  const texts = sourceMessages[usePage().language];
  return (
    <div id={`L${number}`} class="source-line" data-line={number}>
      <a class="line-number" href={`#L${number}`} aria-label={texts.line(number)}>
        {number}
      </a>
      <p class="source-text" lang="fr">
        {children}
      </p>
      {margin}
    </div>
  );
}
