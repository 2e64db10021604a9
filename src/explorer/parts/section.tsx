import type { ComponentChildren, JSX } from 'preact';
import { type Operation, parametersIn } from '../addresses.ts';
import type { Table } from '../table.ts';
import { usePage } from '../use-page.ts';
import { DataTable } from './data-table.tsx';
import { partMessages } from './messages.ts';
import { type Origin, OriginMark } from './origin-mark.tsx';

interface SectionProps {
  /** Anchor of the section, in the language of the URL: "participations". */
  readonly id: string;
  readonly title: ComponentChildren;
  /** One sentence: what is counted or listed, and how. */
  readonly explanation: ComponentChildren;
  readonly origin: Origin;
  /** The table of the section. It must be one of the tables of the page's view, too. */
  readonly table?: Table;
  /** The operation that gives the section's data. */
  readonly operation: Operation;
  /** Below the explanation, before the table. */
  readonly children?: ComponentChildren;
  /** Below the table. */
  readonly below?: ComponentChildren;
}

/** The one shape of all sections: anchor, explanation, table, files, query, link. */
export function Section(props: SectionProps): JSX.Element {
  const { id, title, explanation, origin, table, operation, children, below } = props;
  const { language, addresses } = usePage();
  const texts = partMessages[language];
  return (
    <section id={id} aria-labelledby={`${id}-titre`}>
      <h2 id={`${id}-titre`}>{title}</h2>
      <p class="explanation">
        {explanation} <OriginMark origin={origin} />
      </p>
      {children}
      {table === undefined ? null : <DataTable table={table} labelledBy={`${id}-titre`} />}
      {below}
      <ul class="section-links">
        {table === undefined ? null : <TableFiles table={table} title={title} />}
        <li>
          <a href={addresses.playground(operation)}>
            {texts.query}
            <Hidden>{title}</Hidden>
          </a>
        </li>
        <li>
          <a href={`#${id}`} data-copy>
            {texts.copy}
            <Hidden>{title}</Hidden>
          </a>
        </li>
      </ul>
    </section>
  );
}

function TableFiles({ table, title }: { readonly table: Table; readonly title: ComponentChildren }): JSX.Element {
  const { language, addresses, path, query } = usePage();
  const texts = partMessages[language];
  const parameters = parametersIn(query);
  return (
    <>
      <li>
        <a href={addresses.table(path, parameters, table.id)} download>
          {texts.csv}
          <Hidden>{title}</Hidden>
        </a>
      </li>
      <li>
        <a href={addresses.table(path, parameters, table.id, true)} download>
          {texts.csvForSpreadsheets}
          <Hidden>{title}</Hidden>
        </a>
      </li>
    </>
  );
}

/** A text for screen readers, in brackets after a space: it tells apart links of the same words. */
export function Hidden({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <span class="visually-hidden"> ({children})</span>;
}
