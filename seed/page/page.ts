import type { FabriqueStatus } from '../../src/domain/fabrique-statuses.ts';
import type { Role } from '../../src/domain/roles.ts';
import type { Finding } from '../findings/finding.ts';
import type { AnnouncedNumber } from './page-header.ts';
import type { PageLine } from './page-structure.ts';

/** A part of a line of the source page: `lines[line - 1].slice(column, column + text.length) === text`. */
export interface Passage {
  readonly text: string;
  /** Line number, starting at 1. */
  readonly line: number;
  /** Offset in the line, starting at 0, in UTF-16 code units. */
  readonly column: number;
}

/** A label ("Autres partenaires :") and the names after it. Each name is a mention. */
export interface LabelGroup {
  readonly label: Passage;
  readonly role: Role;
  readonly mentions: readonly Passage[];
}

/** A Fabrique as on the source page. Names are not resolved yet. */
export interface PageFabrique {
  /** Null if the curation does not know the title of its section, or if there is none. */
  readonly status: FabriqueStatus | null;
  /** Null if no year stands above it. */
  readonly year: number | null;
  /** Number of the first line of its block. */
  readonly line: number;
  /** Empty if the page has no description. */
  readonly paragraphs: readonly Passage[];
  readonly labels: readonly LabelGroup[];
  /** Names of cofinanceurs in the paragraphs ("cofinancée par la Caisse des dépôts"). */
  readonly proseCofinanceurs: readonly Passage[];
  readonly publications: readonly PagePublication[];
}

/** A publication, with the address that the page links it to. Null if there is no link. */
export interface PagePublication extends Passage {
  readonly url: string | null;
}

/** The parsed source page. */
export interface Page {
  /** The lines of its text; for an HTML page, of its visible text. */
  readonly lines: readonly string[];
  /** How each line was read. */
  readonly structure: readonly PageLine[];
  /** Numbers in the header of the page. Null if it does not have them. */
  readonly announced: { readonly territoires: AnnouncedNumber | null; readonly fabriquesPerYear: number | null };
  readonly fabriques: readonly PageFabrique[];
  /** Words under labels that the curation ignores. */
  readonly ignored: readonly Passage[];
  /** Words that are part of no Fabrique, because a label is not known or nothing says where they belong. */
  readonly unread: readonly Passage[];
  /** What is doubtful, unknown or lost. */
  readonly findings: readonly Finding[];
}
