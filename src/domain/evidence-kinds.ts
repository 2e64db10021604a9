import { z } from 'zod';

/** All that differs between kinds. To add a kind, add a row to `evidenceKindTable`. */
interface EvidenceKindRow {
  readonly description: string;
  /** In French: also the word in `seed/curation/evidence.csv`. */
  readonly label: string;
}

/** Kinds of evidence, the strongest first. */
export const evidenceKindTable = {
  SOURCE_PAGE: {
    description: 'Words of the source page. `text` has them exactly, `line` says where.',
    label: 'page source',
  },
  OFFICIAL_DATA: {
    description: 'The official codes of communes and intercommunalités. `text` names the package and its version.',
    label: 'données officielles',
  },
  DOCUMENT: {
    description: 'A web page, a law, a register or another file. `url` leads to it, if there is an address.',
    label: 'document',
  },
  NOTE: { description: 'The reason that the curators of the data give, without a source.', label: 'note' },
} as const satisfies Readonly<Record<string, EvidenceKindRow>>;

export type EvidenceKind = keyof typeof evidenceKindTable;
export const evidenceKinds = Object.keys(evidenceKindTable) as readonly EvidenceKind[];
export const evidenceKindSchema = z.enum(evidenceKinds);
