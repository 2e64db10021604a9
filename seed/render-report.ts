import type { PageReport } from './page-report.ts';
import { renderHtml } from './report/html.ts';
import { renderRowsCsv } from './report/rows-csv.ts';
import { renderText } from './report/text.ts';
import type { ReportFormat } from './report-formats.ts';

const writers: Readonly<Record<ReportFormat, (report: PageReport) => string>> = {
  text: renderText,
  html: renderHtml,
  csv: renderRowsCsv,
};

/** A report in a format, in its language. */
export function renderReport(report: PageReport, format: ReportFormat): string {
  return writers[format](report);
}
