import type { JSX } from 'preact';
import type { Table } from '../../table.ts';
import { usePage } from '../../use-page.ts';
import { partMessages } from '../messages.ts';
import { Hidden } from '../section.tsx';
import { listMessages } from './messages.ts';

/** The orders of the list, where a narrow screen hides the header of the table. */
export function SortLinks({ table }: { readonly table: Table }): JSX.Element {
  const { language } = usePage();
  const texts = listMessages[language];
  const sorted = table.columns.flatMap(({ label, sort }) => (sort === undefined ? [] : [{ label, sort }]));
  return (
    <nav class="list-sorts" aria-label={texts.order}>
      <ul>
        <li aria-hidden="true">{texts.order}</li>
        {sorted.map(({ label, sort: { href, direction } }) => (
          <li key={label}>
            <a href={href} aria-current={direction === null ? undefined : 'true'}>
              {label}
              <Hidden>{partMessages[language].sort}</Hidden>
            </a>
            {direction === null ? null : <span aria-hidden="true">{direction === 'ASC' ? ' ↑' : ' ↓'}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
