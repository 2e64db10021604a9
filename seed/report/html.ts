import type {
  FindingInWords,
  ReportedChanges,
  ReportedRows,
  ReportedSeverity,
} from '../../src/domain/curation-report.ts';
import { escapeHtml } from '../../src/domain/escape-html.ts';
import type { Language } from '../../src/domain/language.ts';
import type { PageReport } from '../page-report.ts';
import { reportInWords } from './in-words.ts';
import { type ReportWords, reportWords } from './words.ts';

const style = `
  body { font: 1rem/1.5 system-ui, sans-serif; color: #161616; max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
  h1, h2, h3 { line-height: 1.25 }
  table { border-collapse: collapse; display: block; overflow-x: auto; margin: .5rem 0 1.5rem }
  th, td { border: 1px solid #929292; padding: .25rem .5rem; text-align: left; vertical-align: top }
  th { background: #eee }
  .lost { border-left: .3rem solid #b34000; padding-left: 1rem }
  .to_settle { border-left: .3rem solid #0063cb; padding-left: 1rem }
  .doubtful { border-left: .3rem solid #666; padding-left: 1rem }
  q { quotes: "« " " »" }
  @media print { body { max-width: none; margin: 0 } }`;

/** A report as a page of its own. */
export function renderHtml(report: PageReport): string {
  const words = reportWords[report.language];
  const { verdict, severities, changes, tables } = reportInWords(report);
  const found = severities.map((one) => renderSeverity(one, words)).join('');
  return htmlPage(
    report.language,
    words.title,
    `<p>${escapeHtml(verdict)}</p>\n${found}${renderChanges(changes, words)}${renderRows(tables, words)}`,
  );
}

/** A page with a title: no scripts, and nothing is loaded. `content`: HTML. */
export function htmlPage(language: Language, title: string, content: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${style}
</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${content}</main>
</body>
</html>
`;
}

function renderSeverity({ severity, title, groups }: ReportedSeverity, words: ReportWords): string {
  const rendered = groups.map(({ heading, findings }) => {
    const items = findings.map((finding) => renderFinding(finding, words));
    return `<h3>${escapeHtml(heading)}</h3>\n<ul>\n${items.join('')}</ul>\n`;
  });
  return `<section class="${severity.toLowerCase()}">
<h2>${escapeHtml(title)}</h2>
${rendered.join('')}</section>
`;
}

function renderFinding({ line, text, message, near }: FindingInWords, words: ReportWords): string {
  const parts = [
    line === null ? '' : `<b>${escapeHtml(words.line(line))}</b>`,
    text === null ? '' : `<q>${escapeHtml(text)}</q>`,
    escapeHtml(message),
  ];
  const names = near.map((name) => `<li>${escapeHtml(name)}</li>`);
  const list = names.length > 0 ? `<ul>${names.join('')}</ul>` : '';
  return `<li>${parts.filter((part) => part !== '').join(', ')}${list}</li>\n`;
}

export function renderChanges(changes: readonly ReportedChanges[], words: ReportWords): string {
  const lists = changes.map((list) => renderList(list, words));
  const content = lists.length === 0 ? `<p>${escapeHtml(words.nothingChanges)}</p>\n` : lists.join('');
  return `<section>\n<h2>${escapeHtml(words.changes)}</h2>\n${content}</section>\n`;
}

const marked = {
  added: (text: string) => `<ins>+ ${text}</ins>`,
  removed: (text: string) => `<del>${text}</del>`,
  changed: (text: string) => text,
} as const;

function renderList({ title, counts, items }: ReportedChanges, words: ReportWords): string {
  const rendered = items.map(({ mark, markInWords, text, fields }) => {
    const changes = fields.map(
      ({ field, before, after }) =>
        `<li>${escapeHtml(field)}${words.colon}<del>${escapeHtml(before)}</del> → <ins>${escapeHtml(after)}</ins></li>`,
    );
    const list = mark === 'changed' ? `<ul>${changes.join('')}</ul>` : '';
    return `<li>${marked[mark](escapeHtml(text))} (${escapeHtml(markInWords)})${list}</li>`;
  });
  return `<h3>${escapeHtml(title)}</h3>\n<p>${escapeHtml(counts)}</p>\n<ul>\n${rendered.join('\n')}\n</ul>\n`;
}

function renderRows(tables: readonly ReportedRows[], words: ReportWords): string {
  if (tables.length === 0) return '';
  const rendered = tables.map(({ caption, columns, rows }) => {
    const header = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
    const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('\n');
    return `<h3>${escapeHtml(caption)}</h3>\n<table>\n<tr>${header}</tr>\n${body}\n</table>\n`;
  });
  return `<section>\n<h2>${escapeHtml(words.rows)}</h2>\n${rendered.join('')}</section>\n`;
}
