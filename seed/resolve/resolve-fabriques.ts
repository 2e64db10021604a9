import type { Fabrique, Publication } from '../../src/domain/dataset.ts';
import { fold, slugify } from '../../src/domain/fold.ts';
import type { Curation, FabriqueRow } from '../curation/rows.ts';
import type { Page, PageFabrique, Passage } from '../page/page.ts';
import { freeSlug } from './free-slug.ts';
import { type Problem, problem, unusedRow } from './problem.ts';
import { suggest } from './suggest.ts';

/** A Fabrique of the page, and the same with the values of the curation. */
export interface ResolvedFabrique {
  readonly page: PageFabrique;
  readonly fabrique: Fabrique;
}

export interface ResolvedFabriques {
  readonly fabriques: readonly ResolvedFabrique[];
  readonly publications: readonly Publication[];
  readonly problems: readonly Problem[];
}

/** Matches the Fabriques of the page with rows of fabriques.csv by their opening words, because they have no title there. */
export function resolveFabriques(page: Page, curation: Curation): ResolvedFabriques {
  const problems: Problem[] = [];
  const rows = new Set<FabriqueRow>();
  const slugs = new Set(curation.fabriques.map(({ slug }) => slug));
  const fabriques = page.fabriques.map((pageFabrique) => {
    const row = rowOf(
      pageFabrique,
      curation.fabriques.filter((candidate) => !rows.has(candidate)),
    );
    if (!row) {
      problems.push(unknown(pageFabrique, curation));
      return { page: pageFabrique, fabrique: unreviewed(pageFabrique, slugs) };
    }
    rows.add(row);
    if (row.annee !== pageFabrique.year) {
      const message = `« ${row.slug} » stands under ${pageFabrique.year}, fabriques.csv has ${row.annee}`;
      problems.push(problem('YEAR_DISAGREEMENT', pageFabrique.line, message));
    }
    return { page: pageFabrique, fabrique: reviewed(pageFabrique, row, curation) };
  });
  for (const row of curation.fabriques) {
    if (!rows.has(row)) problems.push(unusedRow('fabriques.csv', row.row, row.slug));
  }
  const { publications, used } = resolvePublications(fabriques, curation);
  for (const row of curation.publications) {
    if (!used.has(row.row)) problems.push(unusedRow('publications.csv', row.row, row.texte));
  }
  return { fabriques, publications, problems };
}

/** The row whose opening words are the first of the Fabrique. If several are, the row with the longest. */
function rowOf({ paragraphs }: PageFabrique, rows: readonly FabriqueRow[]): FabriqueRow | undefined {
  const prose = fold(paragraphs[0]?.text ?? '');
  const openings = rows.flatMap((row) => row.debut.map((opening) => ({ row, words: fold(opening) })));
  const fitting = openings.filter(({ words }) => prose.startsWith(words));
  return fitting.sort((a, b) => b.words.length - a.words.length)[0]?.row;
}

function reviewed(page: PageFabrique, row: FabriqueRow, curation: Curation): Fabrique {
  const [from, to] = row.periode?.split('/') ?? [];
  return {
    ...common(page),
    slug: row.slug,
    formerSlugs: row.anciens_slugs,
    title: row.titre,
    titleSource: row.source_titre,
    period: from && to ? { from, to } : null,
    links: curation.links
      .filter(({ fabrique }) => fabrique === row.slug)
      .map(({ titre, adresse, nature }) => ({ title: titre, url: adresse, kind: nature }))
      .sort((a, b) => compare(fold(a.title), fold(b.title)) || compare(a.url, b.url)),
  };
}

/** A Fabrique without a row in the curation. Its title is the first words of its description. */
function unreviewed(page: PageFabrique, taken: Set<string>): Fabrique {
  const opening = openingWords(page, 10);
  const slug = freeSlug(slugify(opening), taken);
  const rest = { formerSlugs: [], titleSource: null, period: null, links: [] };
  return { ...common(page), ...rest, slug, title: `${opening}…` };
}

function common({ paragraphs, year, status, line }: PageFabrique) {
  return { description: paragraphs.map(({ text }) => text).join('\n\n'), year, status, line };
}

function openingWords({ paragraphs }: PageFabrique, count: number): string {
  return (paragraphs[0]?.text ?? '').split(/\s+/).slice(0, count).join(' ');
}

function unknown(page: PageFabrique, curation: Curation): Problem {
  const openings = curation.fabriques.flatMap(({ debut }) => debut);
  const words = openingWords(page, 12);
  return problem('UNKNOWN_FABRIQUE', page.line, `« ${words}… »`, suggest(words, openings));
}

function resolvePublications(fabriques: readonly ResolvedFabrique[], curation: Curation) {
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
  return { publications, used };
}

/** A slug of the first words of the title, at most 60 characters. */
function publicationSlug(title: string): string {
  const slug = slugify(title);
  return slug.length <= 60 ? slug : slug.slice(0, slug.lastIndexOf('-', 60));
}

function asMention({ text, line }: Passage): Publication['mention'] {
  return { text, line, note: null };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
