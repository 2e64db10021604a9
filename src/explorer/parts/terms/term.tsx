import type { ComponentChildren, JSX } from 'preact';
import { usePage } from '../../use-page.ts';
import { termMessages } from './messages.ts';
import type { TermId } from './terms.ts';

export type { TermId } from './terms.ts';

interface TermProps {
  readonly id: TermId;
  /** The words on the page. Default: the label of the term. */
  readonly children?: ComponentChildren;
}

/** A term, linked to its definition. Use it where a page has the term for the first time. */
export function Term({ id, children }: TermProps): JSX.Element {
  const { language, addresses } = usePage();
  const { label, short } = termMessages[language][id];
  return (
    <a class="term" href={addresses.page('/definitions', {}, id)} title={short}>
      {children ?? label}
    </a>
  );
}
