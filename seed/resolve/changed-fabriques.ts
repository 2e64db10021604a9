import type { Dataset } from '../../src/domain/dataset.ts';
import { fold } from '../../src/domain/fold.ts';
import type { FabriqueRow } from '../curation/rows.ts';
import type { PageFabrique } from '../page/page.ts';

/** A row of fabriques.csv that a Fabrique of the page probably is, although its opening words are others. */
export interface ChangedFabrique {
  readonly row: FabriqueRow;
  /** Number of mentions that both have, and number of those in the data set. */
  readonly common: number;
  readonly mentions: number;
}

/**
 * Recognises Fabriques by their mentions: at least half of them in common with a Fabrique of the same year, or four fifths with
 * one of another year. `pages` and `rows`: those that opening words have not matched. `current`: the data set to compare with.
 */
export function changedFabriques(
  pages: readonly PageFabrique[],
  rows: readonly FabriqueRow[],
  current: Dataset | null,
): ReadonlyMap<PageFabrique, ChangedFabrique> {
  const candidates = pages.flatMap((page) => {
    const own = mentionsOnPage(page);
    return rows.map((row) => ({
      page,
      row,
      ...compare(own, mentionsInDataset(row.slug, current)),
      isSameYear: page.year === row.annee,
    }));
  });
  const found = new Map<PageFabrique, ChangedFabrique>();
  const taken = new Set<FabriqueRow>();
  for (const { page, row, common, mentions, share, isSameYear } of candidates.sort((a, b) => b.share - a.share)) {
    if (share < (isSameYear ? 0.5 : 0.8) || found.has(page) || taken.has(row)) continue;
    found.set(page, { row, common, mentions });
    taken.add(row);
  }
  return found;
}

function compare(page: ReadonlySet<string>, dataset: ReadonlySet<string>) {
  const common = [...page].filter((mention) => dataset.has(mention)).length;
  return { common, mentions: dataset.size, share: (2 * common) / Math.max(1, page.size + dataset.size) };
}

function mentionsOnPage({ labels }: PageFabrique): Set<string> {
  return new Set(labels.flatMap(({ role, mentions }) => mentions.map(({ text }) => `${role} ${fold(text)}`)));
}

function mentionsInDataset(slug: string, current: Dataset | null): Set<string> {
  const own = (current?.participations ?? []).filter(({ fabrique, origin }) => fabrique === slug && origin === 'LABEL');
  return new Set(own.map(({ role, mention }) => `${role} ${fold(mention.text)}`));
}
