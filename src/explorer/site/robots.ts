import { languages } from '../../domain/language.ts';
import { Addresses } from '../addresses.ts';

/** The path of the site map for search engines. */
export const sitemapPath = '/sitemap.xml';

/** Pages with so many combinations of parameters that crawlers would never end, and what is for programs. */
const combinations = ['/recherche?', '/reseau?', '/reseau.', '/chemins?', '/embed/', '/*.csv?', '/*.extrait'];
const programs = ['/graphql', '/downloads/', '/healthz', '/readyz'];

/**
 * The file robots.txt. Crawlers read it at the root of a host only: behind a proxy on a sub-path, the operator copies its lines
 * into the file of the host.
 */
export function robotsText(publicUrl: string | undefined): string {
  const addresses = new Addresses('fr', publicUrl);
  const pages = languages.flatMap((language) => combinations.map((path) => addresses.in(language).page(path)));
  const disallowed = [...pages, ...programs.map((path) => addresses.file(path))];
  const lines = ['User-agent: *', ...disallowed.map((path) => `Disallow: ${path}`)];
  // The URL must be absolute.
  if (publicUrl !== undefined) lines.push('', `Sitemap: ${addresses.absolute(addresses.file(sitemapPath))}`);
  return `${lines.join('\n')}\n`;
}
