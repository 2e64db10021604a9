import { type EntityReference, entityPath } from '../domain/entity-address.ts';
import type { Language } from '../domain/language.ts';

export { type EntityKind, type EntityReference, entityPath } from '../domain/entity-address.ts';

/** Parameters of a URL. Undefined and null ones are left out; a list is one parameter for each value. */
export type Parameters = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** The parameters of a URL or a form, as lists. */
export function parametersIn(query: URLSearchParams): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}

/** The text of a GraphQL operation, with its variables. */
export interface Operation {
  readonly document: { toString(): unknown };
  readonly variables?: Readonly<Record<string, unknown>>;
}

/**
 * The path of a pair of actors with its parameters, below the language: "/liens?a=ademe&b=cerema". The slugs are in order, so
 * that a pair has one address. With one actor: the choice of the other one.
 */
export function pairPath(...slugs: readonly [string] | readonly [string, string]): string {
  const [a, b] = [...slugs].sort((one, other) => (one < other ? -1 : 1));
  return `/liens${search({ a, b })}`;
}

/**
 * All URLs of the pages. Paths start with the path of the public URL, so that links work behind a proxy on a sub-path.
 * Components make links with these functions only.
 */
export class Addresses {
  readonly language: Language;
  /** The public URL without a trailing slash. Undefined: URLs have no host. */
  readonly #publicUrl: string | undefined;
  readonly #base: string;

  constructor(language: Language, publicUrl?: string) {
    this.language = language;
    this.#publicUrl = publicUrl;
    this.#base = publicUrl === undefined ? '' : new URL(publicUrl).pathname.replace(/\/$/, '');
  }

  in(language: Language): Addresses {
    return new Addresses(language, this.#publicUrl);
  }

  /** A page by its path below the language: `page('/fabriques', { annee: 2023 })`. */
  page(path: string, parameters: Parameters = {}, anchor?: string): string {
    const below = this.language === 'fr' ? path : `/en${path === '/' ? '' : path}`;
    return `${this.file(below)}${search(parameters)}${anchor === undefined ? '' : `#${anchor}`}`;
  }

  entity(entity: EntityReference, anchor?: string): string {
    return this.page(entityPath(entity), {}, anchor);
  }

  /** What two actors share. Both by slug, in any order: a pair has one address. */
  pair(a: string, b: string): string {
    return this.page(pairPath(a, b));
  }

  /** Lines of the source page. */
  source(line?: number, lastLine = line): string {
    if (line === undefined) return this.page('/source');
    return this.page('/source', {}, lastLine === line ? `L${line}` : `L${line}-L${lastLine}`);
  }

  /** A table of a page as CSV. `forSpreadsheet`: with semicolons and a byte order mark, as French spreadsheets expect. */
  table(path: string, parameters: Parameters, table: string, forSpreadsheet = false): string {
    const name = path === '/' ? '/index' : path;
    return this.page(`${name}.csv`, { ...parameters, tableau: table, ...(forSpreadsheet ? { pour: 'tableur' } : {}) });
  }

  /** The drawing of a page as a picture. */
  drawing(path: string, parameters: Parameters, format: 'svg' | 'png'): string {
    return this.page(`${path}.${format}`, parameters);
  }

  /** The first facts of a page, as a part of a document that another page shows. */
  excerpt(path: string, parameters: Parameters = {}): string {
    return this.page(`${path}.extrait`, parameters);
  }

  /** The playground, with an operation and its variables. */
  playground(operation?: Operation): string {
    const parameters: Parameters =
      operation === undefined
        ? { lang: this.language }
        : {
            query: String(operation.document).trim(),
            variables: operation.variables === undefined ? undefined : JSON.stringify(operation.variables, null, 2),
            lang: this.language,
          };
    return `${this.#base}/graphql${search(parameters)}`;
  }

  /** A file or route of the server outside the pages: "/downloads/…". */
  file(path: string): string {
    // The path of a request may begin with several slashes: as a link, it would lead to another host.
    return `${this.#base}${path.replace(/^[/\\]+/, '/')}`;
  }

  /** With the host of the public URL, if it is known: for canonical links, previews and citations. */
  absolute(path: string): string {
    return this.#publicUrl === undefined ? path : `${new URL(this.#publicUrl).origin}${path}`;
  }
}

/** As `URLSearchParams` writes it, but for spaces. A page has hundreds of links, and that class is ten times slower. */
function search(parameters: Parameters): string {
  let text = '';
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one === undefined || one === null || one === '') continue;
      text += `${text === '' ? '?' : '&'}${encodeURIComponent(name)}=${encodeURIComponent(one)}`;
    }
  }
  return text;
}
