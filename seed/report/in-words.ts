import type {
  CurationReport,
  FindingInWords,
  ReportedRows,
  ReportedSeverity,
} from '../../src/domain/curation-report.ts';
import { groupBy } from '../../src/domain/group-by.ts';
import type { Language } from '../../src/domain/language.ts';
import { changesInWords } from '../../src/releases/changes-in-words.ts';
import { severities } from '../findings/finding.ts';
import type { PageReport, ReportedFinding } from '../page-report.ts';
import { type ReportWords, reportWords } from './words.ts';

/** A report in words: what text and pages arrange, each in its way. */
export function reportInWords(report: PageReport): Omit<CurationReport, 'encodings'> {
  const words = reportWords[report.language];
  return {
    verdict: words.isReleasable(report.isReleasable),
    severities: findingsInWords(report.findings, report.language),
    changes: changesInWords(report.diff, report.language),
    tables: report.rowsToPaste.map(
      ({ file, replaces, columns, rows }): ReportedRows => ({
        caption: replaces === null ? words.rowsToAdd(file) : words.rowToReplace(file, replaces),
        ...{ file, columns, rows },
      }),
    ),
    lines: report.lines.map(({ line, text, findings }) => ({
      ...{ line, text },
      findings: findings.map((position) => position + 1),
    })),
  };
}

/** The findings by severity and heading, each with its number in the report. */
export function findingsInWords(findings: readonly ReportedFinding[], language: Language): ReportedSeverity[] {
  const words = reportWords[language];
  const numbered = findings.map((finding, index) => ({ finding, number: index + 1 }));
  return severities.flatMap((severity) => {
    const own = numbered.filter(({ finding }) => finding.severity === severity);
    if (own.length === 0) return [];
    const groups = [...groupBy(own, ({ finding }) => finding.heading)].map(([heading, members]) => ({
      heading,
      findings: members.map(({ finding, number }) => findingInWords(finding, number, words)),
    }));
    return [{ severity, title: words.severities[severity], groups }];
  });
}

function findingInWords(finding: ReportedFinding, number: number, words: ReportWords): FindingInWords {
  const { line, text, message, suggestions } = finding;
  const near = suggestions.map(({ name, code, from }) => words.near(name, code, from === 'OFFICIAL'));
  return { number, line, text, message, near };
}
