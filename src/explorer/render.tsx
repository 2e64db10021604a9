import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Failure, FailurePage } from './failure/failure-page.tsx';
import { Layout } from './layout.tsx';
import type { Drawing, DrawingLook, Missing, PageRequest, Site, View } from './page.ts';
import { missingView } from './pages/missing/missing-page.tsx';
import { type Preview, PreviewPicture } from './picture/preview.tsx';
import { PageScope } from './use-page.ts';

/** The whole document of a page. `jsonLd`: what it shows, as linked data for search engines. */
export function renderView(view: View, request: PageRequest, jsonLd: object | null = null): string {
  const document: VNode = (
    <PageScope.Provider value={request}>
      <Layout view={view} jsonLd={jsonLd} />
    </PageScope.Provider>
  );
  return `<!doctype html>${renderToString(document)}`;
}

/** An excerpt of a page: a part of a document. */
export function renderExcerpt(excerpt: VNode, request: PageRequest): string {
  return renderToString(<PageScope.Provider value={request}>{excerpt}</PageScope.Provider>);
}

/** The document of an address that has no page, with the nearest names. */
export async function renderMissing(missing: Missing, request: PageRequest): Promise<string> {
  return renderView(await missingView(missing, request), request);
}

/** The picture of a page as SVG. */
export function renderPreview(preview: Preview): string {
  return renderToString(<PreviewPicture {...preview} />);
}

/** A drawing as an SVG file. */
export function renderDrawing({ file }: Drawing, look: DrawingLook): string {
  return renderToString(file(look));
}

/** The document of a request that failed. */
export function renderFailure(failure: Failure, site: Site): string {
  return `<!doctype html>${renderToString(<FailurePage failure={failure} site={site} />)}`;
}
