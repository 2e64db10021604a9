import type { JSX } from 'preact';
import { frenchTypography } from '../../language/typography.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { LeadParts } from '../../parts/lead-sentence.tsx';
import { usePage } from '../../use-page.ts';
import type { Stop } from './stop.ts';
import { visitMessages } from './visit-messages.ts';

/** A text of the readings, with the spaces of its language. */
export function useText(): (text: string) => string {
  return usePage().language === 'fr' ? frenchTypography : (text) => text;
}

/** What a stop says, below its heading. `headingId` names its table. */
export function StopBody({ stop, headingId }: { readonly stop: Stop; readonly headingId: string }): JSX.Element {
  const texts = visitMessages[usePage().language];
  const text = useText();
  const { paragraphs, picture, table, caution, links } = stop;
  return (
    <>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>{typeof paragraph === 'string' ? text(paragraph) : <LeadParts lead={paragraph} />}</p>
      ))}
      {picture}
      {table == null ? null : <DataTable table={table} labelledBy={headingId} />}
      <p class="caution">
        <strong>{text(texts.caution)}</strong> {text(caution)}
      </p>
      <p>{text(texts.behind)}</p>
      <ul>
        {links.map((link) => (
          <li key={link.url}>
            <a href={link.url}>{text(link.text)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
