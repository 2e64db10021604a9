import { attributeOf, elementsOf, type PageLink, type ReadPage, readPage } from './page-text.ts';

export interface CrawledPage extends ReadPage {
  /** Path and parameters. */
  readonly url: string;
  /** The links of this site, with the anchor apart. */
  readonly targets: readonly Target[];
  /** The ids of its elements. */
  readonly ids: ReadonlySet<string>;
}

export interface Target extends PageLink {
  /** Path and parameters of the link. */
  readonly page: string;
  /** Without "#". Empty if the link has none. */
  readonly anchor: string;
}

/** Paths that are no pages: files and the API. */
const isFile = (path: string) =>
  /^\/(graphql|downloads|assets|schema)|\.(atom|csv|json|jsonld|ttl|xml|txt|png|svg)(\?|$)/.test(path);

/**
 * One in this many addresses with parameters is visited, always the same ones: there are thousands of pairs and of combined
 * filters, all made by the same few pages.
 */
const oneIn = 40;

/** All pages that links lead to from these paths, in both languages, a sample of those with parameters. */
export async function crawl(base: string, from: readonly string[]): Promise<Map<string, CrawledPage>> {
  const pages = new Map<string, CrawledPage>();
  const waiting = [...from];
  const seen = new Set(waiting);
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    const page = await visit(base, url);
    pages.set(url, page);
    for (const { page: target } of page.targets) {
      if (seen.has(target) || isFile(target)) continue;
      seen.add(target);
      if (!target.includes('?') || inSample(target)) waiting.push(target);
    }
  }
  return pages;
}

export async function visit(base: string, url: string): Promise<CrawledPage> {
  const page = await readPage(`${base}${url}`);
  const targets = page.links
    .filter((link) => new URL(link.url, `${base}${url}`).origin === base)
    .map((link) => {
      const { pathname, search, hash } = new URL(link.url, `${base}${url}`);
      return { ...link, page: `${pathname}${search}`, anchor: decodeURIComponent(hash.slice(1)) };
    });
  const ids = elementsOf(page.root).flatMap((element) => attributeOf(element, 'id') ?? []);
  return { ...page, url, targets, ids: new Set(ids) };
}

/** Whether an address is in the sample: by a sum of its characters, so that it does not depend on the order of links. */
export function inSample(url: string, share = oneIn): boolean {
  let sum = 7;
  for (const character of url) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % share === 0;
}
