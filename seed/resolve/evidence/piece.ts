import type { Evidence } from '../../../src/domain/dataset.ts';
import type { EvidenceProperty } from '../../../src/domain/evidence-properties.ts';
import { fold } from '../../../src/domain/fold.ts';
import type { Curation } from '../../curation/rows.ts';
import type { Official } from '../../official/official.ts';
import type { Page } from '../../page/page.ts';
import type { NamedBlock } from '../named-mentions.ts';
import type { Perimeter } from '../perimeters.ts';
import type { Entities } from '../resolve-entities.ts';

/** A piece of evidence before it gets its id. */
export type Piece = Omit<Evidence, 'id'>;

/** What evidence is taken from, and what it is for. */
export interface EvidenceInputs {
  readonly page: Page;
  /** The address of the source page: a title that comes from there is looked for in the block of its Fabrique. */
  readonly pageUrl: string;
  readonly blocks: readonly NamedBlock[];
  readonly curation: Curation;
  readonly official: Official;
  readonly entities: Pick<Entities, 'fabriques' | 'territoires' | 'organisations'>;
  /** The perimeters of the territoires of the data set, by id. */
  readonly perimeters: ReadonlyMap<string, Perimeter>;
}

/** One fact, for which pieces are made. */
export function supporting(
  subjectType: Piece['subjectType'],
  subject: string,
  property: EvidenceProperty,
  value: string,
): (evidence: Pick<Piece, 'kind' | 'text'> & Partial<Piece>) => Piece {
  return ({ kind, text, url = null, date = null, line = null }) => ({
    ...{ subjectType, subject, property, value, kind, text, url, date, line },
  });
}

/** Whether a text has some words, whole and in this order, whatever their case, accents and marks. */
export function hasWords(text: string, words: string): boolean {
  return fold(words) !== '' && ` ${fold(text)} `.includes(` ${fold(words)} `);
}
