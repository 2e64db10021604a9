import type { EntityReference } from '../domain/entity-address.ts';
import type { Language } from '../domain/language.ts';
import { Addresses } from './addresses.ts';
import { frameMessages } from './frame/messages.ts';
import { SiteDatasetDocument } from './generated/operations.ts';
import {
  type Ask,
  type CurationDesk,
  type Elsewhere,
  type Missing,
  type Moved,
  missing,
  type PageRequest,
  type PostedFile,
  type Site,
  type View,
} from './page.ts';
import { hasOwnPicture, picturedPath, picturePath, previewOf } from './picture/picture-of-view.ts';
import { renderDrawing, renderExcerpt, renderMissing, renderPreview, renderView } from './render.tsx';
import { languageOfPath, type PageFile, type Route, routeOf } from './route.ts';
import { feed, feedPath } from './site/feed.ts';
import { oembedOf, oembedPath, pathOnSite } from './site/oembed.ts';
import { sitemapPath } from './site/robots.ts';
import { readSiteIndex } from './site/site-index.ts';
import { sitemap } from './site/sitemap.ts';
import { tableFile } from './table-file.ts';

/** A request for a page, as it comes from HTTP. */
export interface ExplorerRequest {
  /** The path of the URL, without the sub-path of the public URL: "/en/organisations/cerema". */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The fields of a posted form. Default: none was posted. */
  readonly form?: URLSearchParams;
  /** The files of a posted form. Default: none. */
  readonly files?: readonly PostedFile[];
}

/** What pages need from the server. */
export interface ExplorerSource {
  readonly site: Site;
  readonly ask: Ask;
  /** An entity as linked data in terms of schema.org, for search engines. Null if there is none. */
  readonly describe: (entity: EntityReference) => Promise<object | null>;
  /** Default: this server has no page for curators. */
  readonly curation?: CurationDesk | undefined;
}

export type ExplorerAnswer =
  /** `mayBeFramed`: whether other sites may show it in a frame. */
  | {
      readonly kind: 'page';
      readonly status: 200 | 404 | 422;
      readonly language: Language;
      readonly html: string;
      readonly mayBeFramed: boolean;
    }
  /** How to show a page in a frame. 404: no such page; 501: no such format. */
  | { readonly kind: 'oembed'; readonly status: 200 | 404 | 501; readonly text: string }
  | { readonly kind: 'table'; readonly fileName: string; readonly text: string }
  /** The first facts of a page, as a part of a document. */
  | { readonly kind: 'excerpt'; readonly language: Language; readonly html: string }
  | { readonly kind: 'sitemap'; readonly text: string }
  /** The feed of releases, in Atom. */
  | { readonly kind: 'feed'; readonly text: string }
  /** `isPermanent`: the page has moved for good. */
  | { readonly kind: 'moved'; readonly location: string; readonly isPermanent: boolean }
  /** The drawing of a page, as SVG. */
  | { readonly kind: 'drawing'; readonly fileName: string; readonly svg: string }
  /** A picture to be sent as PNG: that of a page for previews, or its drawing. `fileName`: that of a download. */
  | { readonly kind: 'picture'; readonly fileName?: string; readonly svg: string };

/** Answers a request for a page, for its picture, or for one of its tables or its drawing as a file. Errors: those of the operations. */
export async function answerPage(request: ExplorerRequest, source: ExplorerSource): Promise<ExplorerAnswer> {
  if (request.path === oembedPath) return oembed(request.query, source);
  const pictured = picturedPath(request.path);
  const route = routeOf(pictured ?? request.path);
  const pageRequest = await pageRequestOf(request, route, source);
  if (request.path === sitemapPath) return sitemapOf(pageRequest);
  if (request.path === feedPath) return { kind: 'feed', text: await feed(pageRequest) };
  const result = route === null ? missing(request.path) : await route.page.show(pageRequest);
  if (result.kind === 'missing') return notFound(result, pageRequest);
  if (result.kind !== 'view')
    return redirect(result, pageRequest, pictured === null ? (route?.file ?? null) : 'picture');
  if (pictured !== null) return pictureOf(result, pageRequest);
  if (route !== null && route.file !== null) return fileOf(result, route.file, pageRequest);
  const { entity, jsonLd = entity === undefined ? null : await source.describe(entity), status = 200 } = result;
  return {
    kind: 'page',
    status,
    language: pageRequest.language,
    html: renderView(result, pageRequest, jsonLd),
    mayBeFramed: result.frameOf !== undefined,
  };
}

/** Describes the frame for a page of this site, by its whole address. */
async function oembed(query: URLSearchParams, source: ExplorerSource): Promise<ExplorerAnswer> {
  if ((query.get('format') ?? 'json') !== 'json') {
    return { kind: 'oembed', status: 501, text: JSON.stringify({ error: 'Only format=json is available.' }) };
  }
  const unknown = 'No page with a version for frames has this URL.';
  const notThere = { kind: 'oembed', status: 404, text: JSON.stringify({ error: unknown }) } as const;
  const url = pathOnSite(query.get('url') ?? '', source.site.publicUrl);
  const shown = url === null ? null : await viewAt(url, source);
  const embed = shown?.view.embed;
  if (shown === null || embed === undefined) return notThere;
  const { request, view } = shown;
  const { site: siteName } = frameMessages[request.language];
  const described = oembedOf({ title: view.title, embed, siteName }, request.addresses, query);
  return { kind: 'oembed', status: 200, text: JSON.stringify(described) };
}

/** Most redirects that are followed: what moved once may have moved again. */
const mostRedirects = 2;

/** The page that a reader of an address would see in the end. Null if there is none. */
async function viewAt(url: URL, source: ExplorerSource, redirects = mostRedirects) {
  const route = routeOf(url.pathname);
  if (route === null || route.file !== null) return null;
  const request = await pageRequestOf({ path: url.pathname, query: url.searchParams }, route, source);
  const result = await route.page.show(request);
  if (result.kind === 'view') return { request, view: result };
  if (result.kind !== 'moved' || redirects === 0) return null;
  // Paths of routes are below the sub-path of the public URL.
  return viewAt(new URL(new Addresses(request.language).page(result.path), url), source, redirects - 1);
}

async function pageRequestOf(
  { path, query, form = new URLSearchParams(), files = [] }: ExplorerRequest,
  route: Route | null,
  { site, ask, curation }: ExplorerSource,
): Promise<PageRequest> {
  const language = route?.language ?? languageOfPath(path);
  const { dataset, newest } = await ask(SiteDatasetDocument);
  if (dataset === null) throw new Error('Query.dataset is null only if it failed.');
  return {
    ...{ language, path: route?.path ?? path, params: route?.params ?? {}, query, form, files, site, ask, curation },
    addresses: new Addresses(language, site.publicUrl),
    dataset: { ...dataset, latestYear: newest?.nodes[0]?.year ?? 0 },
    forFile: route?.file === 'csv',
  };
}

async function notFound(result: Missing, request: PageRequest): Promise<ExplorerAnswer> {
  return {
    kind: 'page',
    status: 404,
    language: request.language,
    html: await renderMissing(result, request),
    mayBeFramed: false,
  };
}

function redirect(
  result: Moved | Elsewhere,
  { addresses }: PageRequest,
  file: PageFile | 'picture' | null,
): ExplorerAnswer {
  if (result.kind === 'moved') {
    const path = file === 'picture' ? picturePath(result.path) : filePath(result.path, file);
    return { kind: 'moved', location: addresses.page(path), isPermanent: true };
  }
  const location = addresses.page(result.path, result.parameters, result.anchor);
  return { kind: 'moved', location, isPermanent: false };
}

/** The path of a file of a page, with the parameters of the page. */
function filePath(path: string, file: PageFile | null): string {
  const [below = '', ...search] = path.split('?');
  return [file === null ? below : `${below}.${file}`, ...search].join('?');
}

async function pictureOf(view: View, request: PageRequest): Promise<ExplorerAnswer> {
  if (!hasOwnPicture(view, request.path)) return notFound(missing(request.path), request);
  return { kind: 'picture', svg: renderPreview(previewOf(view, request)) };
}

/** Pixels of a PNG for one unit of its drawing: sharp in a printed report. */
const pngPixels = 2;

/** A table of a page, its drawing or its excerpt, as a file. */
async function fileOf(view: View, format: PageFile, request: PageRequest): Promise<ExplorerAnswer> {
  if (format === 'csv') {
    const table = tableFile(view, request);
    return table === null ? notFound(missing(request.path), request) : { kind: 'table', ...table };
  }
  if (format === 'extrait') {
    if (view.excerpt === undefined) return notFound(missing(request.path), request);
    return { kind: 'excerpt', language: request.language, html: renderExcerpt(await view.excerpt(), request) };
  }
  const { drawing } = view;
  if (drawing === undefined) return notFound(missing(request.path), request);
  const svg = renderDrawing(drawing, { pixels: format === 'svg' ? 1 : pngPixels });
  return { kind: format === 'svg' ? 'drawing' : 'picture', fileName: `${drawing.stem}.${format}`, svg };
}

/** Each operation reads 100 entities of each kind: 25 of them, in two languages, stay below the 50,000 URLs of a site map. */
const sitemapOperations = 25;

async function sitemapOf({ site, dataset, ask }: PageRequest): Promise<ExplorerAnswer> {
  const index = await readSiteIndex(ask, sitemapOperations);
  const isPage = (path: string) => routeOf(path) !== null;
  return { kind: 'sitemap', text: sitemap(index, dataset, site.publicUrl, isPage) };
}
