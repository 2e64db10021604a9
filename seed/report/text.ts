import type { FindingInWords } from '../../src/domain/curation-report.ts';
import type { Language } from '../../src/domain/language.ts';
import { isEmptyDiff } from '../../src/releases/diff.ts';
import { renderDiff } from '../../src/releases/diff-text.ts';
import type { PageReport, ReportedFinding } from '../page-report.ts';
import { findingsInWords } from './in-words.ts';
import { type ReportWords, reportWords } from './words.ts';

/** A report as plain text: the differences, then the findings, and at the end whether nothing is left to settle. */
export function renderText({ diff, findings, language, isReleasable }: PageReport): string {
  const isSettled = isReleasable && !(isEmptyDiff(diff) && findings.length === 0);
  const end = isSettled ? `${reportWords[language].isReleasable(true)}\n` : '';
  return [renderDiff(diff, language), renderFindings(findings, language), end].filter((part) => part !== '').join('\n');
}

/** The findings as plain text, by severity and code. Empty if there are none. */
export function renderFindings(findings: readonly ReportedFinding[], language: Language): string {
  const words = reportWords[language];
  return findingsInWords(findings, language)
    .map(({ title, groups }) => {
      const rendered = groups.map(
        ({ heading, findings: own }) =>
          `${heading}${words.colon.trimEnd()}\n${own.map((finding) => renderFinding(finding, words)).join('\n')}\n`,
      );
      return `${title}\n\n${rendered.join('\n')}`;
    })
    .join('\n');
}

function renderFinding({ line, text, message, near }: FindingInWords, words: ReportWords): string {
  const parts = [line === null ? '' : words.line(line), text === null ? '' : `« ${shortened(text)} »`, message];
  const below = near.map((name) => `\n      ${name}`);
  return `  - ${parts.filter((part) => part !== '').join(words.colon)}${below.join('')}`;
}

function shortened(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}
