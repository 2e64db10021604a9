import { languages } from '../../domain/language.ts';
import { Addresses, entityPath } from '../addresses.ts';
import type { SiteDataset } from '../page.ts';
import { stopCount, visitPath } from '../pages/visits/stop.ts';
import { visits } from '../pages/visits/visits.ts';
import type { SiteIndex } from './site-index.ts';
import { notInSitemap, sitePages } from './site-pages.ts';

interface Entry {
  /** Below the language. */
  readonly path: string;
  /** Undefined: the day of the last change is not known. */
  readonly lastmod?: string;
}

/**
 * The site map for search engines: every page that they may show, in both languages. Participations are left out: each is one row
 * of a page that is listed. `isPage`: whether a page has this path.
 */
export function sitemap(
  index: SiteIndex,
  dataset: SiteDataset,
  publicUrl: string | undefined,
  isPage: (path: string) => boolean,
): string {
  const entries: readonly Entry[] = [
    ...sitePages
      .filter(({ path }) => !notInSitemap.includes(path) && isPage(path))
      .map(({ path }) => (unchanging.includes(path) ? { path } : { path, lastmod: dataset.releasedAt })),
    ...visits.flatMap(({ slug }) =>
      [undefined, ...Array.from({ length: stopCount }, (_, index) => index + 1)].map((stop) => ({
        path: visitPath(slug, stop),
        lastmod: dataset.releasedAt,
      })),
    ),
    ...Object.values(index)
      .flatMap(({ entities }) => entities)
      .map((entity) => ({ path: entityPath(entity), lastmod: dataset.releasedAt })),
  ];
  const addresses = new Addresses('fr', publicUrl);
  const urls = entries.flatMap((entry) => languages.map((language) => urlOf(entry, addresses.in(language))));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

/** Pages whose text is part of the software or of the configuration. */
const unchanging: readonly string[] = ['/accessibilite', '/mentions-legales', '/donnees-personnelles', '/definitions'];

function urlOf({ path, lastmod }: Entry, addresses: Addresses): string {
  const url = (at: Addresses) => escapeXml(at.absolute(at.page(path)));
  const alternates = [...languages.map((it) => [it, it] as const), ['x-default', 'fr'] as const].map(
    ([name, language]) => `<xhtml:link rel="alternate" hreflang="${name}" href="${url(addresses.in(language))}"/>`,
  );
  const change = lastmod === undefined ? '' : `<lastmod>${lastmod}</lastmod>`;
  return `<url><loc>${url(addresses)}</loc>${change}${alternates.join('')}</url>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&apos;').replaceAll('<', '&lt;');
}
