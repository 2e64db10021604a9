import type { Language } from './language.ts';

/** A file that a curator sent: its name without folders, and its bytes. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a curator wants to know: what a saved page would change, with some files of the curation replaced. */
export interface CurationRequest {
  readonly page: SentFile;
  /** By the name of the file that each replaces. */
  readonly curation: Readonly<Record<string, SentFile>>;
  readonly language: Language;
}

/** A report on a newer source page in words of one language. Plain data: threads exchange it. */
export interface CurationReport {
  /** Whether anything blocks a release. */
  readonly verdict: string;
  /** Files that were not in UTF-8, with the encoding in which they were read. */
  readonly encodings: readonly { readonly name: string; readonly encoding: string }[];
  readonly severities: readonly ReportedSeverity[];
  /** Empty: nothing changes. */
  readonly changes: readonly ReportedChanges[];
  readonly tables: readonly ReportedRows[];
  readonly lines: readonly ReportLine[];
}

export interface ReportedSeverity {
  readonly severity: 'LOST' | 'TO_SETTLE' | 'DOUBTFUL';
  readonly title: string;
  readonly groups: readonly { readonly heading: string; readonly findings: readonly FindingInWords[] }[];
}

export interface FindingInWords {
  /** Starting at 1, in the order of the report. */
  readonly number: number;
  readonly line: number | null;
  /** The exact words of the page. */
  readonly text: string | null;
  readonly message: string;
  /** Near names with their codes. */
  readonly near: readonly string[];
}

export interface ReportedChanges {
  readonly title: string;
  readonly counts: string;
  readonly items: readonly {
    readonly mark: 'added' | 'removed' | 'changed';
    readonly markInWords: string;
    readonly text: string;
    readonly fields: readonly { readonly field: string; readonly before: string; readonly after: string }[];
  }[];
}

/** Rows for one file of the curation. */
export interface ReportedRows {
  /** "organisations.csv". */
  readonly file: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A line of the page as it was read, with the numbers of its findings. */
export interface ReportLine {
  readonly line: number;
  readonly text: string;
  readonly findings: readonly number[];
}

/** Makes reports for the page of curators. */
export interface Curator {
  /** The names of the files of the curation. */
  readonly files: readonly string[];
  /**
   * Errors: `DATA_INVALID` for files that cannot be read, `OVERLOADED` if too many reports wait, the reason of the signal.
   */
  report(request: CurationRequest, signal: AbortSignal): Promise<CurationReport>;
}
