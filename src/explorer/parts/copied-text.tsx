import type { JSX } from 'preact';
import { usePage } from '../use-page.ts';
import { partMessages } from './messages.ts';

interface CopiedTextProps {
  /** Unique on the page. */
  readonly id: string;
  /** Name of the button. */
  readonly label: string;
  readonly children: string;
  /** Whether line breaks and spaces matter, as in BibTeX. Default: no. */
  readonly isCode?: boolean;
}

/** A French text to copy. The script of the site shows the button: without it there is nothing to press. */
export function CopiedText({ id, label, children, isCode = false }: CopiedTextProps): JSX.Element {
  const { copied } = partMessages[usePage().language];
  return (
    <div class="copied-text">
      {isCode ? (
        <pre id={id}>{children}</pre>
      ) : (
        <p id={id} lang="fr">
          {children}
        </p>
      )}
      <button type="button" hidden data-copies={id} data-copied={copied}>
        {label}
      </button>
      <span role="status" />
    </div>
  );
}
