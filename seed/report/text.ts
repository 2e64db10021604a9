import type { Language } from '../../src/domain/language.ts';
import { type DatasetDiff, diffedLists, isEmptyDiff } from '../diff.ts';
import { severities } from '../findings/finding.ts';
import type { PageReport, ReportedFinding } from '../page-report.ts';
import { fieldChangeInWords } from './field-change.ts';
import { renderItem } from './item.ts';
import { type ReportWords, reportWords } from './words.ts';

/** A report as plain text: the differences, then the findings, and at the end whether nothing is left to settle. */
export function renderText({ diff, findings, language, isReleasable }: PageReport): string {
  const isSettled = isReleasable && !(isEmptyDiff(diff) && findings.length === 0);
  const end = isSettled ? `${reportWords[language].isReleasable(true)}\n` : '';
  return [renderDiff(diff, language), renderFindings(findings, language), end].filter((part) => part !== '').join('\n');
}

/** The differences as plain text: `+` added, `-` removed, `~` changed. */
export function renderDiff(diff: DatasetDiff, language: Language): string {
  const words = reportWords[language];
  if (isEmptyDiff(diff)) return `${words.nothingChanges}\n`;
  const sections = diffedLists.flatMap((list) => {
    const { added, removed, changed } = diff[list];
    const lines = [
      ...added.map((item) => `  + ${renderItem(item, words)}`),
      ...removed.map((item) => `  - ${renderItem(item, words)}`),
      ...changed.flatMap(({ item, fields }) => [
        `  ~ ${renderItem(item, words)}`,
        ...fields.map((change) => {
          const { field, before, after } = fieldChangeInWords(change, language);
          return `      ${field}${words.colon}${before} → ${after}`;
        }),
      ]),
    ];
    const title = `${words.lists[list]}${words.colon}${words.counts(added.length, removed.length, changed.length)}`;
    return lines.length > 0 ? [[title, ...lines].join('\n')] : [];
  });
  return `${sections.join('\n\n')}\n`;
}

/** The findings as plain text, by severity and code. Empty if there are none. */
export function renderFindings(findings: readonly ReportedFinding[], language: Language): string {
  const words = reportWords[language];
  return severities
    .map((severity) => findings.filter((finding) => finding.severity === severity))
    .filter((group) => group.length > 0)
    .map((group) => `${words.severities[group[0]?.severity ?? 'LOST']}\n\n${renderGroup(group, words)}`)
    .join('\n');
}

function renderGroup(findings: readonly ReportedFinding[], words: ReportWords): string {
  const headings = [...new Set(findings.map(({ heading }) => heading))];
  return headings
    .map((heading) => {
      const own = findings.filter((finding) => finding.heading === heading);
      return `${heading}${words.colon.trimEnd()}\n${own.map((finding) => renderFinding(finding, words)).join('\n')}\n`;
    })
    .join('\n');
}

function renderFinding({ line, text, message, suggestions }: ReportedFinding, words: ReportWords): string {
  const parts = [line === null ? '' : words.line(line), text === null ? '' : `« ${shortened(text)} »`, message];
  const near = suggestions.map(({ name, code, from }) => `\n      ${words.near(name, code, from === 'OFFICIAL')}`);
  return `  - ${parts.filter((part) => part !== '').join(words.colon)}${near.join('')}`;
}

export function shortened(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}
