import type { JSX } from 'preact';
import type { Table } from '../table.ts';

const ariaSort = { ASC: 'ascending', DESC: 'descending' } as const;

/** A table. On a narrow screen it scrolls within itself, so its frame can take the focus. */
export function DataTable({ table, labelledBy }: { readonly table: Table; readonly labelledBy: string }): JSX.Element {
  return (
    <section class="table-frame" tabindex={0} aria-labelledby={labelledBy}>
      <table aria-labelledby={labelledBy}>
        <thead>
          <tr>
            {table.columns.map(({ label, isNumeric, sort }) => (
              <th
                {...{ key: label, scope: 'col', class: isNumeric ? 'number' : undefined }}
                aria-sort={sort?.direction ? ariaSort[sort.direction] : undefined}
              >
                {sort === undefined ? label : <a href={sort.href}>{label}</a>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.cells().map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, index) => {
                const { label = '', isNumeric = false } = table.columns[index] ?? {};
                const className = isNumeric ? 'number' : undefined;
                return index === 0 ? (
                  <th key={label} scope="row" class={className}>
                    {cell}
                  </th>
                ) : (
                  <td key={label} class={className}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
