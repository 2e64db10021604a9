import type { Publication } from '../../src/domain/dataset.ts';
import { fold, slugify } from '../../src/domain/fold.ts';
import type { Curation } from '../curation/rows.ts';
import type { Finding } from '../findings/finding.ts';
import type { Passage } from '../page/page.ts';
import { freeSlug } from './free-slug.ts';
import type { ResolvedFabrique } from './resolve-fabriques.ts';
import { unusedRow } from './unused-row.ts';

/** The publications of the page, with titles and addresses of publications.csv. `unused`: findings on its other rows. */
export function resolvePublications(
  fabriques: readonly ResolvedFabrique[],
  curation: Curation,
): { publications: Publication[]; unused: Finding[] } {
  const used = new Set<number>();
  const taken = new Set<string>();
  const publications = fabriques.flatMap(({ page, fabrique }) =>
    page.publications.map((passage): Publication => {
      const row = curation.publications.find(
        ({ fabrique: slug, texte }) => slug === fabrique.slug && fold(texte) === fold(passage.text),
      );
      if (row) used.add(row.row);
      const title = row?.titre ?? passage.text;
      const slug = freeSlug(publicationSlug(title), taken);
      return { slug, title, url: row?.adresse ?? passage.url, fabrique: fabrique.slug, mention: asMention(passage) };
    }),
  );
  const unused = curation.publications
    .filter(({ row }) => !used.has(row))
    .map(({ row, texte }) => unusedRow('publications.csv', row, texte));
  return { publications, unused };
}

/** A slug of the first words of the title, at most 60 characters. */
function publicationSlug(title: string): string {
  const slug = slugify(title);
  return slug.length <= 60 ? slug : slug.slice(0, slug.lastIndexOf('-', 60));
}

function asMention({ text, line }: Passage): Publication['mention'] {
  return { text, line, note: null };
}
