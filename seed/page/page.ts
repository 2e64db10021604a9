import type { FabriqueStatus } from '../../src/domain/fabrique-statuses.ts';
import type { Role } from '../../src/domain/roles.ts';

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
  readonly status: FabriqueStatus;
  readonly year: number;
  /** Number of the first line of its block. */
  readonly line: number;
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
  /** Numbers in the header of the page. */
  readonly announced: { readonly territoires: number; readonly fabriquesPerYear: number };
  readonly fabriques: readonly PageFabrique[];
}
