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
