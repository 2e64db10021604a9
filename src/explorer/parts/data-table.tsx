import type { JSX } from 'preact';
import type { Table } from '../table.ts';
import { usePage } from '../use-page.ts';
import { partMessages } from './messages.ts';

const ariaSort = { ASC: 'ascending', DESC: 'descending' } as const;

interface DataTableProps {
  readonly table: Table;
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
}

/** A table. It scrolls within its frame if it is wider than the page, so the frame can take the focus. Nothing if it has no rows. */
export function DataTable({ table, labelledBy }: DataTableProps): JSX.Element | null {
  const { language } = usePage();
  const texts = partMessages[language];
  const rows = table.cells();
  if (rows.length === 0) return null;
  return (
    // Not a section: with the name of the section around it, it would be a second landmark of one name.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div class="table-frame" role="group" tabindex={0} aria-labelledby={labelledBy}>
      <table aria-labelledby={labelledBy}>
        <thead>
          <tr>
            {table.columns.map(({ label, isNumeric, sort }) => (
              <th
                {...{ key: label, scope: 'col', class: isNumeric ? 'number' : undefined }}
                aria-sort={sort?.direction ? ariaSort[sort.direction] : undefined}
              >
                {sort === undefined ? (
                  label
                ) : (
                  <a href={sort.href}>
                    {label}
                    <span class="visually-hidden"> ({texts.sort})</span>
                  </a>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, index) => {
                const { label = '', isNumeric = false } = table.columns[index] ?? {};
                const className = isNumeric ? 'number' : undefined;
                return index === 0 ? (
                  <th key={label} scope="row" class={className}>
                    {cell}
                  </th>
                ) : (
                  <td key={label} class={className} data-label={label}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
