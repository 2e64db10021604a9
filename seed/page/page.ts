import type { FabriqueStatus } from '../../src/domain/dataset.ts';
import type { Role } from '../../src/domain/roles.ts';

/** A stretch of the page, with its exact words: `lines[line - 1].slice(column, column + text.length) === text`. */
export interface Passage {
  readonly text: string;
  /** 1-based line of the page. */
  readonly line: number;
  /** 0-based offset in that line, in UTF-16 units. */
  readonly column: number;
}

/** A label ("Autres partenaires :") and the names that stand behind it, each a mention. */
export interface LabelGroup {
  readonly label: Passage;
  readonly role: Role;
  readonly mentions: readonly Passage[];
}

/** One Fabrique as the page has it, nothing resolved yet. */
export interface PageFabrique {
  readonly status: FabriqueStatus;
  readonly year: number;
  /** First line of the block. */
  readonly line: number;
  readonly paragraphs: readonly Passage[];
  readonly labels: readonly LabelGroup[];
  /** Cofinanceurs that the prose names ("cofinancée par la Caisse des dépôts"). */
  readonly proseCofinanceurs: readonly Passage[];
  readonly publications: readonly Passage[];
}

export interface Page {
  /** The text of the page, line by line; that of an HTML page is its visible text. */
  readonly lines: readonly string[];
  /** Figures of the page's header. */
  readonly announced: { readonly territoires: number; readonly fabriquesPerYear: number };
  readonly fabriques: readonly PageFabrique[];
}
