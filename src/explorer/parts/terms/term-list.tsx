import type { JSX } from 'preact';
import { usePage } from '../../use-page.ts';
import { termMessages } from './messages.ts';
import type { TermId } from './terms.ts';

interface TermListProps {
  readonly ids: readonly TermId[];
  /** Whether each term is an anchor. Default: no. */
  readonly areAnchors?: boolean;
}

/** Terms with their whole definitions. */
export function TermList({ ids, areAnchors = false }: TermListProps): JSX.Element {
  const terms = termMessages[usePage().language];
  return (
    <dl class="definitions">
      {ids.map((id) => (
        <div key={id} id={areAnchors ? id : undefined}>
          <dt>
            <dfn>{terms[id].label}</dfn>
          </dt>
          <dd>
            {terms[id].short} {terms[id].more}
          </dd>
        </div>
      ))}
    </dl>
  );
}
