import type { Language } from '../../src/domain/language.ts';
import { diffedLists, isEmptyDiff, type ListDiff } from '../diff.ts';
import { severities } from '../findings/finding.ts';
import type { PageReport, ReportedFinding, RowsToPaste } from '../page-report.ts';
import { fieldChangeInWords } from './field-change.ts';
import { renderItem } from './item.ts';
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

/** A report as a page of its own: no scripts, and nothing is loaded. */
export function renderHtml(report: PageReport): string {
  const words = reportWords[report.language];
  return `<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(words.title)}</title>
<style>${style}
</style>
</head>
<body>
<main>
<h1>${escapeHtml(words.title)}</h1>
<p>${escapeHtml(words.isReleasable(report.isReleasable))}</p>
${severities.map((severity) => renderSeverity(report, severity, words)).join('')}${renderDiff(report, words)}${renderRows(report.rowsToPaste, words)}</main>
</body>
</html>
`;
}

function renderSeverity({ findings }: PageReport, severity: ReportedFinding['severity'], words: ReportWords): string {
  const own = findings.filter((finding) => finding.severity === severity);
  if (own.length === 0) return '';
  const headings = [...new Set(own.map(({ heading }) => heading))];
  const groups = headings.map((heading) => {
    const items = own.filter((finding) => finding.heading === heading).map((finding) => renderFinding(finding, words));
    return `<h3>${escapeHtml(heading)}</h3>\n<ul>\n${items.join('')}</ul>\n`;
  });
  return `<section class="${severity.toLowerCase()}">
<h2>${escapeHtml(words.severities[severity])}</h2>
${groups.join('')}</section>
`;
}

function renderFinding({ line, text, message, suggestions }: ReportedFinding, words: ReportWords): string {
  const parts = [
    line === null ? '' : `<b>${escapeHtml(words.line(line))}</b>`,
    text === null ? '' : `<q>${escapeHtml(text)}</q>`,
    escapeHtml(message),
  ];
  const near = suggestions.map(
    ({ name, code, from }) => `<li>${escapeHtml(words.near(name, code, from === 'OFFICIAL'))}</li>`,
  );
  const list = near.length > 0 ? `<ul>${near.join('')}</ul>` : '';
  return `<li>${parts.filter((part) => part !== '').join(', ')}${list}</li>\n`;
}

function renderDiff({ diff, language }: PageReport, words: ReportWords): string {
  const lists = diffedLists.map((list) => renderList(words.lists[list], diff[list], words, language));
  const content = isEmptyDiff(diff) ? `<p>${escapeHtml(words.nothingChanges)}</p>\n` : lists.join('');
  return `<section>\n<h2>${escapeHtml(words.changes)}</h2>\n${content}</section>\n`;
}

function renderList(
  title: string,
  { added, removed, changed }: ListDiff,
  words: ReportWords,
  language: Language,
): string {
  if (added.length + removed.length + changed.length === 0) return '';
  const items = [
    ...added.map((item) => `<li><ins>+ ${escapeHtml(renderItem(item, words))}</ins> (${escapeHtml(words.added)})</li>`),
    ...removed.map(
      (item) => `<li><del>${escapeHtml(renderItem(item, words))}</del> (${escapeHtml(words.removed)})</li>`,
    ),
    ...changed.map(({ item, fields }) => {
      const changes = fields.map((change) => {
        const { field, before, after } = fieldChangeInWords(change, language);
        return `<li>${escapeHtml(field)}${words.colon}<del>${escapeHtml(before)}</del> → <ins>${escapeHtml(after)}</ins></li>`;
      });
      return `<li>${escapeHtml(renderItem(item, words))} (${escapeHtml(words.changed)})<ul>${changes.join('')}</ul></li>`;
    }),
  ];
  const counts = words.counts(added.length, removed.length, changed.length);
  return `<h3>${escapeHtml(title)}</h3>\n<p>${escapeHtml(counts)}</p>\n<ul>\n${items.join('\n')}\n</ul>\n`;
}

function renderRows(tables: readonly RowsToPaste[], words: ReportWords): string {
  if (tables.length === 0) return '';
  const rendered = tables.map(({ file, replaces, columns, rows }) => {
    const caption = replaces === null ? words.rowsToAdd(file) : words.rowToReplace(file, replaces);
    const header = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
    const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('\n');
    return `<h3>${escapeHtml(caption)}</h3>\n<table>\n<tr>${header}</tr>\n${body}\n</table>\n`;
  });
  return `<section>\n<h2>${escapeHtml(words.rows)}</h2>\n${rendered.join('')}</section>\n`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
