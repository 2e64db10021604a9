import type { FabriqueStatus } from '../../src/domain/fabrique-statuses.ts';
import type { Role } from '../../src/domain/roles.ts';

/**
 * How much a finding matters:
 * - LOST: words of the page are in no part of the data. Blocks a release.
 * - TO_SETTLE: the curation must decide. Blocks a release.
 * - DOUBTFUL: the page itself is doubtful. Becomes a data issue without further work, and blocks nothing.
 */
export const severities = ['LOST', 'TO_SETTLE', 'DOUBTFUL'] as const;
export type Severity = (typeof severities)[number];

/** What the message of a finding needs beside its words and line, by code. */
export interface FindingFacts {
  /** The reading of a line does not add up to the line. */
  readonly TEXT_NOT_READ: object;
  readonly TEXT_READ_TWICE: { readonly kinds: readonly string[] };
  readonly ODD_NAME: object;
  /** A line that belongs to no Fabrique. */
  readonly UNPLACED_TEXT: object;
  /** The data set breaks one of its own rules. `fault`: in English. */
  readonly DATASET_INVALID: { readonly fault: string };

  readonly UNKNOWN_SECTION: { readonly status: FabriqueStatus };
  readonly NO_SECTION: object;
  readonly UNKNOWN_LABEL: { readonly label: string; readonly use: Role | 'PUBLICATION' | 'IGNORE' };
  readonly NO_YEAR: object;
  readonly NO_DESCRIPTION: object;
  readonly NO_TERRITOIRES: object;
  readonly UNKNOWN_FABRIQUE: object;
  /** A Fabrique recognised by its mentions. `row`: row of fabriques.csv. `common` of `mentions` are those of the data set. */
  readonly CHANGED_FABRIQUE: {
    readonly title: string;
    readonly slug: string;
    readonly row: number;
    readonly common: number;
    readonly mentions: number;
    /** Whether the page has a description, whose first words the row can have. */
    readonly hasOpening: boolean;
  };
  readonly YEAR_DISAGREEMENT: { readonly slug: string; readonly page: number; readonly curation: number };
  readonly UNKNOWN_TERRITOIRE: object;
  /** A territoire recognised by its Fabrique and département. `row`: row of territoires.csv. */
  readonly RENAMED_TERRITOIRE: { readonly name: string; readonly code: string; readonly row: number };
  readonly UNKNOWN_ORGANISATION: object;
  readonly CODE_MISSING: { readonly name: string; readonly official: readonly string[]; readonly evidence: string };
  readonly CODE_DISAGREEMENT: {
    readonly name: string;
    readonly page: readonly string[];
    readonly official: readonly string[];
    readonly evidence: string;
  };
  /** A code that is written in another way: "9", "La Réunion". `code` is null if it is the code of no département. */
  readonly ODD_CODE: { readonly token: string; readonly code: string | null };
  readonly KIND_DISAGREEMENT: { readonly kind: string; readonly code: string; readonly evidence: string };
  readonly NAME_DISAGREEMENT: { readonly slug: string; readonly row: number; readonly official: string };
  readonly TYPE_DISAGREEMENT: { readonly slug: string; readonly row: number; readonly official: string };
  /** A code of territoires.csv that the official data no longer has. `into`: the commune into which the commune was merged. */
  readonly CODE_NOT_OFFICIAL: {
    readonly slug: string;
    readonly row: number;
    readonly column: 'code' | 'perimetre';
    readonly code: string;
    /** Package and version of the official data. */
    readonly evidence: string;
    /** `row`: the row of territoires.csv that has its code. Null if none has. */
    readonly into: { readonly code: string; readonly name: string; readonly row: number | null } | null;
  };
  readonly CORRECTION_NOT_FOUND: {
    /** Null for the header of the page. */
    readonly fabrique: string | null;
    readonly row: number;
    readonly words: string;
    readonly nature: string;
    /** How often the words occur in the block of the Fabrique, or in the header. */
    readonly times: number;
  };
  /** A correction whose fault the page no longer has. `problem`: as corrections.csv says. */
  readonly STALE_CORRECTION: { readonly row: number; readonly nature: string; readonly problem: string };
  /** A row of evidence.csv whose words the page does not have. */
  readonly EVIDENCE_NOT_FOUND: { readonly row: number; readonly slug: string; readonly words: string };
  readonly UNUSED_ROW: { readonly file: string; readonly row: number; readonly what: string };

  /** `bound`: how the page qualifies the number ("Plus de 110"). */
  readonly ANNOUNCED_TERRITOIRES: {
    readonly announced: number;
    readonly bound: 'EXACT' | 'AT_LEAST' | 'ABOUT';
    readonly mentioned: number;
  };
  readonly NO_ANNOUNCED_TERRITOIRES: { readonly mentioned: number };
  readonly ODD_YEAR: { readonly year: number };
  readonly LABEL_TWICE: { readonly label: string };
  readonly NAME_TWICE: { readonly role: Role; readonly name: string };
}

export type FindingCode = keyof FindingFacts;

/** The codes in the order of a report, each with its severity. */
export const severityOf: Readonly<Record<FindingCode, Severity>> = {
  UNPLACED_TEXT: 'LOST',
  TEXT_NOT_READ: 'LOST',
  TEXT_READ_TWICE: 'LOST',
  ODD_NAME: 'LOST',
  DATASET_INVALID: 'LOST',
  UNKNOWN_SECTION: 'TO_SETTLE',
  NO_SECTION: 'TO_SETTLE',
  UNKNOWN_LABEL: 'TO_SETTLE',
  NO_YEAR: 'TO_SETTLE',
  NO_DESCRIPTION: 'TO_SETTLE',
  NO_TERRITOIRES: 'TO_SETTLE',
  UNKNOWN_FABRIQUE: 'TO_SETTLE',
  CHANGED_FABRIQUE: 'TO_SETTLE',
  YEAR_DISAGREEMENT: 'TO_SETTLE',
  UNKNOWN_TERRITOIRE: 'TO_SETTLE',
  RENAMED_TERRITOIRE: 'TO_SETTLE',
  UNKNOWN_ORGANISATION: 'TO_SETTLE',
  CODE_MISSING: 'TO_SETTLE',
  CODE_DISAGREEMENT: 'TO_SETTLE',
  ODD_CODE: 'TO_SETTLE',
  KIND_DISAGREEMENT: 'TO_SETTLE',
  NAME_DISAGREEMENT: 'TO_SETTLE',
  TYPE_DISAGREEMENT: 'TO_SETTLE',
  CODE_NOT_OFFICIAL: 'TO_SETTLE',
  CORRECTION_NOT_FOUND: 'TO_SETTLE',
  STALE_CORRECTION: 'TO_SETTLE',
  EVIDENCE_NOT_FOUND: 'TO_SETTLE',
  UNUSED_ROW: 'TO_SETTLE',
  ANNOUNCED_TERRITOIRES: 'DOUBTFUL',
  NO_ANNOUNCED_TERRITOIRES: 'DOUBTFUL',
  ODD_YEAR: 'DOUBTFUL',
  LABEL_TWICE: 'DOUBTFUL',
  NAME_TWICE: 'DOUBTFUL',
};
export const findingCodes = Object.keys(severityOf) as readonly FindingCode[];

/** A name that is similar to an unknown one. */
export interface Suggestion {
  readonly name: string;
  /** Official code; slug if there is none. */
  readonly code: string;
  readonly from: 'OFFICIAL' | 'CURATION';
}

/** A row for a file of the curation, ready to paste. */
export interface RowToPaste {
  /** Such as "territoires.csv". */
  readonly file: string;
  /** Row that it takes the place of. Null if it is new. */
  readonly replaces: number | null;
  /** By column. Columns that are absent are empty. */
  readonly cells: Readonly<Record<string, string>>;
}

interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** Line of the source page. Null if it is about the curation only. */
  readonly line: number | null;
  /** The exact words of the page. Null if there are none. */
  readonly text: string | null;
  readonly facts: FindingFacts[Code];
  /** The exact official name first, then by similarity. */
  readonly suggestions: readonly Suggestion[];
  readonly rows: readonly RowToPaste[];
}

/** Something about a page or its curation that a person should know. All are collected; none ends the reading of a page. */
export type Finding = { readonly [Code in FindingCode]: FindingOf<Code> }[FindingCode];

/** Makes a finding. */
export function finding<Code extends FindingCode>(
  code: Code,
  facts: FindingFacts[Code],
  {
    line = null,
    text = null,
    suggestions = [],
    rows = [],
  }: Partial<Pick<FindingOf<Code>, 'line' | 'text' | 'suggestions' | 'rows'>> = {},
): Finding {
  // The union cannot be inferred from a generic code.
  return { code, severity: severityOf[code], line, text, facts, suggestions, rows } as unknown as Finding;
}

/** Whether a finding must be settled before the data set can be released. */
export function blocksRelease({ severity }: Finding): boolean {
  return severity !== 'DOUBTFUL';
}
