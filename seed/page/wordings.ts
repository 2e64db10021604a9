import type { FabriqueStatus } from '../../src/domain/fabrique-statuses.ts';
import type { Role } from '../../src/domain/roles.ts';
import { wordingKey } from '../../src/domain/wording-key.ts';

/** What follows a label: names in a role, publications, or words that are not part of the data. */
export type LabelUse = Role | 'PUBLICATION' | 'IGNORE';

/** The labels and section titles that the page may have: decisions of the curation. */
export interface Wordings {
  readonly labels: readonly { readonly wording: string; readonly use: LabelUse }[];
  readonly sections: readonly { readonly wording: string; readonly status: FabriqueStatus }[];
}

/** Wordings, prepared to be found in lines. */
export interface WordingIndex {
  readonly labels: ReadonlyMap<string, LabelUse>;
  /** Number of words of the longest label. */
  readonly longest: number;
  readonly sections: ReadonlyMap<string, FabriqueStatus>;
}

export function indexWordings({ labels, sections }: Wordings): WordingIndex {
  const keys = labels.map(({ wording, use }) => [wordingKey(wording), use] as const);
  return {
    labels: new Map(keys),
    longest: Math.max(0, ...keys.map(([key]) => key.split(' ').length)),
    sections: new Map(sections.map(({ wording, status }) => [wordingKey(wording), status])),
  };
}
