/** What a share link carries. Headers are not in it. */
export interface SharedQuery {
  readonly query: string;
  readonly variables: string;
}

/** Longer links go behind "#": servers and proxies limit what they accept before it. */
const maxSearchLength = 4_000;

/** The address of an example, relative to the page. */
export function exampleAddress(name: string, language: string): string {
  return `?${new URLSearchParams({ example: name, lang: language })}`;
}

/** The page in another language. */
export function languageAddress(language: string, example: string | null): string {
  return `?${new URLSearchParams({ ...(example === null ? {} : { example }), lang: language })}`;
}

/** The pages for readers, relative to the page: the server may be on a sub-path. */
export function pagesAddress(language: string): string {
  return language === 'fr' ? './' : `./${language}`;
}

/**
 * The link to a query, for people and programs: a browser opens the page with it, a client of the API gets the answer. A long
 * one opens the page only.
 */
export function shareAddress(page: string, { query, variables }: SharedQuery): string {
  const parameters = new URLSearchParams({ query, ...(variables.trim() === '' ? {} : { variables }) }).toString();
  const { origin, pathname } = new URL(page);
  return `${origin}${pathname}${parameters.length > maxSearchLength ? '#' : '?'}${parameters}`;
}

/** The query of a share link; null if the address has none. */
export function sharedIn(address: string): SharedQuery | null {
  const { search, hash } = new URL(address);
  for (const part of [search, hash]) {
    const parameters = new URLSearchParams(part.slice(1));
    const query = parameters.get('query');
    if (query !== null && query !== '') return { query, variables: parameters.get('variables') ?? '' };
  }
  return null;
}

export function exampleIn(address: string): string | null {
  return new URL(address).searchParams.get('example');
}
