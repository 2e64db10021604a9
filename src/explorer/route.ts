import type { Language } from '../domain/language.ts';
import type { Page } from './page.ts';
import { pages } from './pages.ts';
import { matchPattern } from './pattern.ts';

/** A page of the explorer with the language and the parameters of a path. */
export interface Route {
  readonly page: Page;
  readonly language: Language;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  /** The file of the page that is requested: a table as CSV, its drawing as a picture, its excerpt. Null: the page itself. */
  readonly file: PageFile | null;
}

const pageFiles = ['csv', 'svg', 'png', 'extrait'] as const;
export type PageFile = (typeof pageFiles)[number];

/** The page of a path; null if no page has this path. */
export function routeOf(path: string): Route | null {
  const isEnglish = path === '/en' || path.startsWith('/en/');
  const below = isEnglish ? path.slice('/en'.length) || '/' : path;
  const file = pageFiles.find((suffix) => below.endsWith(`.${suffix}`)) ?? null;
  const shown = file === null ? below : below.slice(0, -`.${file}`.length).replace(/^\/index$/, '/');
  for (const page of pages) {
    const params = matchPattern(page.pattern, shown);
    if (params !== null) return { page, language: isEnglish ? 'en' : 'fr', path: shown, params, file };
  }
  return null;
}

/** The language of an address that has no page. */
export function languageOfPath(path: string): Language {
  return path === '/en' || path.startsWith('/en/') ? 'en' : 'fr';
}
