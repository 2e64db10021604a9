import type { JSX } from 'preact';
import { usePage } from '../../use-page.ts';
import { curationMessages } from './messages.ts';

interface RefusedProps {
  /** In the language of the page. */
  readonly fault?: string;
  /** The message of an error, in English. */
  readonly detail?: string;
}

/** Why there is no report. */
export function Refused({ fault, detail }: RefusedProps): JSX.Element {
  const texts = curationMessages[usePage().language];
  return (
    <section id="refus" aria-labelledby="refus-titre" class="remark">
      <h2 id="refus-titre">{texts.refused}</h2>
      {fault === undefined ? null : <p>{fault}</p>}
      {detail === undefined ? null : (
        <>
          <p>{texts.detail}</p>
          <ul lang="en">
            {detail.split('\n').map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
