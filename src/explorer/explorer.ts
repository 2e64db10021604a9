import type { Language } from '../domain/language.ts';
import { csv } from '../export/csv.ts';
import { Addresses } from './addresses.ts';
import { SiteDatasetDocument } from './generated/operations.ts';
import {
  type Ask,
  missing,
  type Page,
  type PageRequest,
  type PageResult,
  type Site,
  type SiteDataset,
  type View,
} from './page.ts';
import { pages } from './pages.ts';
import { matchPattern } from './pattern.ts';
import { hasOwnPicture, picturedPath, picturePath, previewOf } from './picture/picture-of-view.ts';
import { renderMissing, renderPreview, renderView } from './render.tsx';
import { sitemapPath } from './site/robots.ts';
import { readSiteIndex } from './site/site-index.ts';
import { sitemap } from './site/sitemap.ts';
import { csvForSpreadsheets } from './spreadsheet.ts';

/** A request for a page, as it comes from HTTP. */
export interface ExplorerRequest {
  /** The path of the URL, without the sub-path of the public URL: "/en/organisations/cerema". */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The fields of a posted form. Default: none was posted. */
  readonly form?: URLSearchParams;
}

export type ExplorerAnswer =
  | { readonly kind: 'page'; readonly status: 200 | 404; readonly language: Language; readonly html: string }
  | { readonly kind: 'table'; readonly fileName: string; readonly text: string }
  | { readonly kind: 'sitemap'; readonly text: string }
  /** `isPermanent`: the page has moved for good. */
  | { readonly kind: 'moved'; readonly location: string; readonly isPermanent: boolean }
  /** The picture of a page. */
  | { readonly kind: 'picture'; readonly svg: string };

/** A page of the explorer with the language and the parameters of a path. */
export interface Route {
  readonly page: Page;
  readonly language: Language;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  /** Whether a table of the page is requested as a CSV file. */
  readonly isTable: boolean;
}

const tableSuffix = '.csv';

/** The page of a path; null if no page has this path. */
export function routeOf(path: string): Route | null {
  const isEnglish = path === '/en' || path.startsWith('/en/');
  const below = isEnglish ? path.slice('/en'.length) || '/' : path;
  const isTable = below.endsWith(tableSuffix);
  const shown = isTable ? below.slice(0, -tableSuffix.length).replace(/^\/index$/, '/') : below;
  for (const page of pages) {
    const params = matchPattern(page.pattern, shown);
    if (params !== null) return { page, language: isEnglish ? 'en' : 'fr', path: shown, params, isTable };
  }
  return null;
}

/** The language of an address that has no page. */
export function languageOfPath(path: string): Language {
  return path === '/en' || path.startsWith('/en/') ? 'en' : 'fr';
}

/** Answers a request for a page, or for a table of a page as a file. Errors: those of the operations. */
export async function answerPage(request: ExplorerRequest, site: Site, ask: Ask): Promise<ExplorerAnswer> {
  const pictured = picturedPath(request.path);
  const route = routeOf(pictured ?? request.path);
  const language = route?.language ?? languageOfPath(request.path);
  const addresses = new Addresses(language, site.publicUrl);
  const { dataset: described, newest } = await ask(SiteDatasetDocument);
  if (described === null) throw new Error('Query.dataset is null only if it failed.');
  const dataset = { ...described, latestYear: newest?.nodes[0]?.year ?? 0 };
  if (request.path === sitemapPath) return sitemapOf(site, dataset, ask);
  const { path, params } = route ?? { path: request.path, params: {} };
  const { query, form = new URLSearchParams() } = request;
  const forFile = route?.isTable ?? false;
  const pageRequest: PageRequest = {
    ...{ language, path, params, query, form, forFile },
    ...{ addresses, site, dataset, ask },
  };
  const result: PageResult =
    route === null ? { kind: 'missing', wanted: request.path } : await route.page.show(pageRequest);
  if (pictured !== null) return pictureAnswer(result, pageRequest);
  if (result.kind === 'moved') return { kind: 'moved', location: addresses.page(result.path), isPermanent: true };
  if (result.kind === 'elsewhere') {
    const location = addresses.page(result.path, result.parameters, result.anchor);
    return { kind: 'moved', location, isPermanent: false };
  }
  if (result.kind === 'view' && route?.isTable) return tableFile(result, pageRequest);
  if (result.kind === 'view') {
    const { status = 200 } = result;
    return { kind: 'page', status, language, html: renderView(result, pageRequest) };
  }
  return { kind: 'page', status: 404, language, html: await renderMissing(result, pageRequest) };
}

async function pictureAnswer(result: PageResult, request: PageRequest): Promise<ExplorerAnswer> {
  const { addresses, language, path } = request;
  if (result.kind === 'moved') {
    return { kind: 'moved', location: addresses.page(picturePath(result.path)), isPermanent: true };
  }
  if (result.kind === 'view' && hasOwnPicture(result, path)) {
    return { kind: 'picture', svg: renderPreview(previewOf(result, request)) };
  }
  const wanted = result.kind === 'missing' ? result : missing(path);
  return { kind: 'page', status: 404, language, html: await renderMissing(wanted, request) };
}

/** Each operation reads 100 entities of each kind: 25 of them, in two languages, stay below the 50,000 URLs of a site map. */
const sitemapOperations = 25;

async function sitemapOf(site: Site, dataset: SiteDataset, ask: Ask): Promise<ExplorerAnswer> {
  const index = await readSiteIndex(ask, sitemapOperations);
  const isPage = (path: string) => routeOf(path) !== null;
  return { kind: 'sitemap', text: sitemap(index, dataset, site.publicUrl, isPage) };
}

/** A table of a page as a CSV file: the one that `tableau` names, else the first one. */
async function tableFile(view: View, request: PageRequest): Promise<ExplorerAnswer> {
  const { query, form, path, language, dataset } = request;
  const name = query.get('tableau');
  const table = view.tables?.find(({ id }) => name === null || id === name);
  if (table === undefined) {
    return { kind: 'page', status: 404, language, html: await renderMissing(missing(path), request) };
  }

  const text =
    (form.get('pour') ?? query.get('pour')) === 'tableur'
      ? csvForSpreadsheets(table)
      : [...csv(table.header, table.values())].join('');
  const stem = [path.slice(1).replace(/[^\w-]+/g, '-') || 'accueil', table.id, dataset.version.slice(0, 8)].join('-');
  return { kind: 'table', fileName: `${stem}.csv`, text };
}
