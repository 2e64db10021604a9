import type { Dataset } from '../src/domain/dataset.ts';
import { groupBy } from '../src/domain/group-by.ts';
import type { Language } from '../src/domain/language.ts';
import { type DatasetDiff, diffDatasets } from '../src/releases/diff.ts';
import { parseCuration } from './curation/curation.ts';
import { type CurationFile, curationFiles, schemas } from './curation/rows.ts';
import { type BuiltDataset, datasetFromPage, type Origin } from './dataset-from-page.ts';
import { blocksRelease, type Finding, findingCodes } from './findings/finding.ts';
import { findingTexts, messageOf } from './findings/messages.ts';
import type { Official } from './official/official.ts';
import type { PageLine } from './page/page-structure.ts';

/** What a report is made from. All are values: nothing is read from files. */
export interface PageReportInputs {
  /** The text of the source page: text or HTML. */
  readonly page: string;
  /** The texts of all files of the curation, by name. */
  readonly curationFiles: Readonly<Record<CurationFile, string>>;
  /** The data set to compare with. */
  readonly current: Dataset;
  readonly official: Official;
  readonly origin: Origin;
  readonly language: Language;
}

/** What a newer source page changes, and what a person must decide before it can be released. */
export interface PageReport {
  readonly language: Language;
  readonly diff: DatasetDiff;
  /** In the order of `findingCodes`, then of lines. */
  readonly findings: readonly ReportedFinding[];
  readonly rowsToPaste: readonly RowsToPaste[];
  /** Every line of the page, as it was read. */
  readonly lines: readonly ReportedLine[];
  /** Whether nothing is lost or to be settled. */
  readonly isReleasable: boolean;
}

export type ReportedFinding = Finding & {
  /** What it is about, for groups of findings with one code. */
  readonly heading: string;
  /** What it says beside `text`. Empty if heading and text say all. */
  readonly message: string;
};

/** Rows for one file of the curation: new ones if `replaces` is null, or else one in the place of that row. */
export interface RowsToPaste {
  readonly file: CurationFile;
  readonly replaces: number | null;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ReportedLine {
  /** Starting at 1. */
  readonly line: number;
  readonly text: string;
  readonly kind: PageLine['kind'];
  /** Slug of the Fabrique whose block begins on this line. */
  readonly beginsFabrique: string | null;
  /** Positions of its findings in `PageReport.findings`. */
  readonly findings: readonly number[];
}

/**
 * Reports what a newer source page would change in a data set: the differences, the findings with their messages in one
 * language, the rows to paste into the curation, and the lines as they were read. A pure function, without input or output:
 * command line, pages and tests call it with what they have.
 *
 * Whatever is unknown, doubtful or lost on the page is a finding, and the rest of the page is compared nevertheless.
 *
 * Errors: `DATA_INVALID` if the page is not a list of Fabriques, or if a file of the curation is not valid.
 */
export function reportOnPage(inputs: PageReportInputs): PageReport {
  const { page, current, official, origin, language } = inputs;
  const curation = parseCuration(inputs.curationFiles);
  return reportOnDataset(datasetFromPage(page, { origin, curation, official, current }), current, language);
}

/** As `reportOnPage`, of a data set that is built already. */
export function reportOnDataset(built: BuiltDataset, current: Dataset, language: Language): PageReport {
  const findings = reportFindings(built.findings, language);
  return {
    language,
    diff: diffDatasets(current, built.dataset),
    findings,
    rowsToPaste: rowsToPaste(findings),
    lines: reportLines(built, findings),
    isReleasable: !findings.some(blocksRelease),
  };
}

/** Findings with their texts, in the order of a report. */
export function reportFindings(findings: readonly Finding[], language: Language): ReportedFinding[] {
  const position = ({ code, line }: Finding): number => findingCodes.indexOf(code) * 1e6 + (line ?? 0);
  return [...findings]
    .sort((a, b) => position(a) - position(b))
    .map((finding) => ({
      ...finding,
      heading: findingTexts[language].headings[finding.code],
      message: messageOf(finding, language),
    }));
}

/** The rows of all findings by file, new rows before those that replace others. Equal rows are given once. */
export function rowsToPaste(findings: readonly Finding[]): RowsToPaste[] {
  const all = findings.flatMap(({ rows }) => rows);
  return curationFiles.flatMap((file): RowsToPaste[] => {
    const own = all.filter((row) => row.file === file);
    const columns = Object.keys(schemas[file].shape);
    const numbers = [...new Set(own.map(({ replaces }) => replaces))].sort((a, b) => (a ?? 0) - (b ?? 0));
    return numbers.map((replaces) => {
      const rows = own
        .filter((row) => row.replaces === replaces)
        .map(({ cells }) => columns.map((column) => cells[column] ?? ''));
      return { file, replaces, columns, rows: replaces === null ? distinct(rows) : [merged(columns, rows)] };
    });
  });
}

function distinct(rows: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(rows.map((row) => [row.join('\n'), row])).values()];
}

/** Columns of one value that a finding may change. */
const singleColumns: readonly string[] = ['code', 'nom'];

/**
 * One row with the additions of several to the same row: each adds values to the end of a cell with several values. Of one value, the
 * last row has the new one: see the order of `findingCodes`.
 */
function merged(columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return columns.map((column, index) => {
    if (singleColumns.includes(column)) return rows.at(-1)?.[index] ?? '';
    const values = rows.flatMap((row) => (row[index] ?? '').split('|'));
    return [...new Set(values)].join('|');
  });
}

function reportLines({ page, dataset }: BuiltDataset, findings: readonly Finding[]): ReportedLine[] {
  const fabriques = new Map(dataset.fabriques.map(({ line, slug }) => [line, slug]));
  const byLine = groupBy([...findings.keys()], (position) => findings[position]?.line ?? 0);
  return page.lines.map((text, index) => ({
    line: index + 1,
    text,
    kind: page.structure[index]?.kind ?? 'BLANK',
    beginsFabrique: fabriques.get(index + 1) ?? null,
    findings: byLine.get(index + 1) ?? [],
  }));
}
