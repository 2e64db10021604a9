import type { Dataset, Fabrique, Publication } from '../../src/domain/dataset.ts';
import type { FabriqueStatus } from '../../src/domain/fabrique-statuses.ts';
import { fold, slugify } from '../../src/domain/fold.ts';
import { cellsOf } from '../curation/cells.ts';
import type { Curation, FabriqueRow } from '../curation/rows.ts';
import { type Finding, finding, type Suggestion } from '../findings/finding.ts';
import type { Page, PageFabrique } from '../page/page.ts';
import { type ChangedFabrique, changedFabriques } from './changed-fabriques.ts';
import { freeSlug } from './free-slug.ts';
import { resolvePublications } from './resolve-publications.ts';
import { suggest } from './suggest.ts';
import { unusedRow } from './unused-row.ts';

/** A Fabrique of the page, and the same with the values of the curation. */
export interface ResolvedFabrique {
  readonly page: PageFabrique;
  readonly fabrique: Fabrique;
}

export interface ResolvedFabriques {
  readonly fabriques: readonly ResolvedFabrique[];
  readonly publications: readonly Publication[];
  readonly findings: readonly Finding[];
}

/**
 * Matches the Fabriques of the page with rows of fabriques.csv: by their opening words, because they have no title there, or
 * else by their mentions in the data set `current`.
 */
export function resolveFabriques(page: Page, curation: Curation, current: Dataset | null): ResolvedFabriques {
  const rows = matchOpenings(page.fabriques, curation.fabriques);
  const isFree = (row: FabriqueRow) => ![...rows.values()].includes(row);
  const nameless = page.fabriques.filter((one) => !rows.has(one));
  const changed = changedFabriques(nameless, curation.fabriques.filter(isFree), current);
  for (const [one, { row }] of changed) rows.set(one, row);

  const findings: Finding[] = [];
  const slugs = new Set(curation.fabriques.map(({ slug }) => slug));
  const fabriques = page.fabriques.map((one, index) => {
    const row = rows.get(one);
    const year = one.year ?? row?.annee ?? nearestYear(page.fabriques, index, curation);
    const status = one.status ?? statusIn(current, row?.slug);
    const fabrique = row ? reviewed(one, row, curation) : unreviewed(one, slugs);
    findings.push(...findingsOf(one, row, changed.get(one), curation, fabrique.slug));
    return { page: one, fabrique: { ...fabrique, year, status } };
  });
  for (const row of curation.fabriques.filter(isFree)) findings.push(unusedRow('fabriques.csv', row.row, row.slug));
  const { publications, unused } = resolvePublications(fabriques, curation);
  return { fabriques, publications, findings: [...findings, ...unused] };
}

function matchOpenings(
  fabriques: readonly PageFabrique[],
  rows: readonly FabriqueRow[],
): Map<PageFabrique, FabriqueRow> {
  const found = new Map<PageFabrique, FabriqueRow>();
  const free = new Set(rows);
  for (const fabrique of fabriques) {
    const row = rowOf(fabrique, [...free]);
    if (!row) continue;
    free.delete(row);
    found.set(fabrique, row);
  }
  return found;
}

/** The row whose opening words are the first of the Fabrique. If several are, the row with the longest. */
function rowOf({ paragraphs }: PageFabrique, rows: readonly FabriqueRow[]): FabriqueRow | undefined {
  const prose = fold(paragraphs[0]?.text ?? '');
  const openings = rows.flatMap((row) => row.debut.map((opening) => ({ row, words: fold(opening) })));
  const fitting = openings.filter(({ words }) => prose.startsWith(words));
  return fitting.sort((a, b) => b.words.length - a.words.length)[0]?.row;
}

function findingsOf(
  page: PageFabrique,
  row: FabriqueRow | undefined,
  changed: ChangedFabrique | undefined,
  curation: Curation,
  slug: string,
): Finding[] {
  if (row === undefined) return [unknown(page, curation, slug)];
  const at = { line: page.line, text: openingWords(page, 12) || null };
  return [
    ...(changed ? [changedFinding(page, changed, at)] : []),
    ...(page.year !== null && page.year !== row.annee
      ? [finding('YEAR_DISAGREEMENT', { slug, page: page.year, curation: row.annee }, at)]
      : []),
  ];
}

function changedFinding(
  page: PageFabrique,
  { row, common: shared, mentions }: ChangedFabrique,
  at: { readonly line: number; readonly text: string | null },
): Finding {
  const opening = openingWords(page, 10);
  const hasOpening = opening !== '';
  const { titre: title, slug, row: number } = row;
  const cells = cellsOf({ ...row, debut: [...row.debut, opening] });
  const rows = hasOpening ? [{ file: 'fabriques.csv', replaces: number, cells }] : [];
  return finding(
    'CHANGED_FABRIQUE',
    { title, slug, row: number, common: shared, mentions, hasOpening },
    { ...at, rows },
  );
}

/** The year of the Fabrique above or below, or else of the newest known one. */
function nearestYear(fabriques: readonly PageFabrique[], index: number, { fabriques: rows }: Curation): number {
  const above = fabriques.slice(0, index).findLast(({ year }) => year !== null)?.year;
  const below = fabriques.slice(index).find(({ year }) => year !== null)?.year;
  return above ?? below ?? Math.max(2000, ...rows.map(({ annee }) => annee));
}

function statusIn(current: Dataset | null, slug: string | undefined): FabriqueStatus {
  return current?.fabriques.find((one) => one.slug === slug)?.status ?? 'ACHEVEE';
}

type Unplaced = Omit<Fabrique, 'year' | 'status'>;

function reviewed(page: PageFabrique, row: FabriqueRow, curation: Curation): Unplaced {
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
function unreviewed(page: PageFabrique, taken: Set<string>): Unplaced {
  const opening = openingWords(page, 10) || 'Fabrique sans texte';
  const slug = freeSlug(slugify(opening), taken);
  const rest = { formerSlugs: [], titleSource: null, period: null, links: [] };
  return { ...common(page), ...rest, slug, title: `${opening}…` };
}

function common({ paragraphs, line }: PageFabrique) {
  return { description: paragraphs.map(({ text }) => text).join('\n\n') || '(sans texte sur la page)', line };
}

function openingWords({ paragraphs }: PageFabrique, count: number): string {
  return (paragraphs[0]?.text ?? '').split(/\s+/).slice(0, count).join(' ');
}

function unknown(page: PageFabrique, curation: Curation, slug: string): Finding {
  const openings = curation.fabriques.flatMap((row) =>
    row.debut.map((name): Suggestion => ({ name, code: row.slug, from: 'CURATION' })),
  );
  const words = openingWords(page, 12);
  const cells = { slug, debut: openingWords(page, 10), annee: String(page.year ?? ''), titre: '' };
  return finding(
    'UNKNOWN_FABRIQUE',
    {},
    {
      line: page.line,
      text: words === '' ? null : words,
      suggestions: suggest(words, openings),
      rows: [{ file: 'fabriques.csv', replaces: null, cells }],
    },
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
