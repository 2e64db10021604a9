import type { JSX } from 'preact';
import { usePage } from '../../use-page.ts';

interface OthersNoteProps {
  readonly count: number;
  /** « 4 autres territoires n’ont pas participé ». */
  readonly others: (count: number) => string;
  /** Why the graph has them, and that the list does not. */
  readonly why: (count: number) => string;
}

/** What a list of participants leaves out, with a link to it. */
export function OthersNote({ count, others, why }: OthersNoteProps): JSX.Element | null {
  const { addresses, path } = usePage();
  if (count === 0) return null;
  return (
    <p>
      <a href={addresses.page(path, { participation: 'non' })}>{others(count)}</a>
      {why(count)}
    </p>
  );
}
