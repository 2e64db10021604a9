import { useState } from 'preact/hooks';
import { answerTable, pathsIn } from '../answer-table.ts';
import type { Messages } from '../messages.ts';

/** One list of the answer as a table, and as a CSV file. */
export function TableView({ texts, data }: { texts: Messages; data: object }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const paths = pathsIn(data);
  const { path, table } = answerTable(data, chosen);
  const { header, rows } = table;
  return (
    <div class="table-view">
      <div class="toolbar">
        {paths.length > 1 && (
          <label>
            {texts.rowsOf}{' '}
            <select value={path ?? ''} onChange={(event) => setChosen(event.currentTarget.value)}>
              {paths.map((it) => (
                <option key={it} value={it}>
                  {it}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="button" class="button" onClick={() => downloadCsv(path ?? 'answer', header, rows)}>
          {texts.downloadCsv}
        </button>
        <span class="note">{texts.rowCount(rows.length)}</span>
      </div>
      {rows.length === 0 ? (
        <p>{texts.noRows}</p>
      ) : (
        // A keyboard scrolls it when it has the focus.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
        <section class="table-scroll" tabIndex={0} aria-label={texts.table}>
          <table>
            <thead>
              <tr>
                {header.map((name) => (
                  <th scope="col" key={name}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={header[column]} class={classOf(cell)}>
                      <CellText text={cell === null || cell === undefined ? '' : String(cell)} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

/** Numbers end at the right. Long texts get a wide column, or rows would be very high. */
function classOf(cell: unknown): string | undefined {
  if (typeof cell === 'number') return 'number';
  return typeof cell === 'string' && cell.length > longText ? 'long' : undefined;
}

/** Characters above which a text is long: about three lines of a column. */
const longText = 90;

/** An address of the web is a link; nothing else is. */
function CellText({ text }: { text: string }) {
  if (!/^https?:\/\/\S+$/.test(text)) return <>{text}</>;
  return (
    <a href={text} rel="noreferrer" target="_blank">
      {text}
    </a>
  );
}

async function downloadCsv(
  name: string,
  ...[header, rows]: Parameters<typeof import('../../../src/export/csv.ts').csv>
) {
  const { csv } = await import('../../../src/export/csv.ts');
  const url = URL.createObjectURL(new Blob([...csv(header, rows)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(url);
}
