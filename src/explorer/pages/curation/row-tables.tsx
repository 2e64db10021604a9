import type { JSX } from 'preact';
import type { ReportedRows } from '../../../domain/curation-report.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Hidden } from '../../parts/section.tsx';
import { usePage } from '../../use-page.ts';
import { curationMessages } from './messages.ts';
import { pastedText, rowsTable } from './rows-file.ts';

/** The rows to add, a table for each file of the curation: to download, and to copy. */
export function RowTables({ tables }: { readonly tables: readonly ReportedRows[] }): JSX.Element {
  const texts = curationMessages[usePage().language];
  return (
    <section id="lignes" aria-labelledby="lignes-titre">
      <h3 id="lignes-titre">{texts.rows}</h3>
      <p class="explanation">{tables.length === 0 ? texts.noRows : texts.rowsHelp}</p>
      {tables.map((table, index) => (
        <RowTable key={table.caption} table={table} id={`lignes-${index + 1}`} />
      ))}
    </section>
  );
}

function RowTable({ table, id }: { readonly table: ReportedRows; readonly id: string }): JSX.Element {
  const { language, addresses } = usePage();
  const texts = curationMessages[language];
  const { file, caption, columns, rows } = table;
  return (
    <div>
      <h4 id={id}>{caption}</h4>
      <DataTable table={rowsTable(file, table)} labelledBy={id} />
      <form class="row-download" action={addresses.page('/curation.csv')} method="post">
        <input type="hidden" name="fichier" value={file} />
        <input type="hidden" name="pour" value="tableur" />
        <input type="hidden" name="lignes" value={JSON.stringify({ columns, rows })} />
        <button type="submit">
          {texts.download}
          <Hidden>{caption}</Hidden>
        </button>
      </form>
      <div class="copied-text">
        <button type="button" hidden data-copies={`${id}-texte`} data-copied={texts.copied}>
          {texts.copy}
          <Hidden>{caption}</Hidden>
        </button>
        <span role="status" />
        <details>
          <summary>
            {texts.textToCopy}
            <Hidden>{caption}</Hidden>
          </summary>
          <pre id={`${id}-texte`}>{pastedText(rows)}</pre>
        </details>
      </div>
    </div>
  );
}
