import type { JSX } from 'preact';
import { usePage } from '../../use-page.ts';
import type { ListAddress } from './list-address.ts';
import { listMessages } from './messages.ts';
import type { RowPage } from './rows.ts';

interface PagerProps {
  readonly address: ListAddress;
  readonly pageInfo: RowPage<unknown>['pageInfo'];
}

/** The links to the rows before and after those of the page. Nothing if the page has all rows. */
export function Pager({ address, pageInfo }: PagerProps): JSX.Element | null {
  const { language } = usePage();
  const texts = listMessages[language];
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  const previous = hasPreviousPage && startCursor !== null ? address.link({ avant: [startCursor] }) : null;
  const next = hasNextPage && endCursor !== null ? address.link({ apres: [endCursor] }) : null;
  if (previous === null && next === null) return null;
  return (
    <nav class="pager" aria-label={texts.pages}>
      {previous === null ? null : (
        <a href={previous} rel="prev">
          <span aria-hidden="true">← </span>
          {texts.previous}
        </a>
      )}
      {next === null ? null : (
        <a href={next} rel="next">
          {texts.next}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}
