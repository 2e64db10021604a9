import { isPublicUrl } from '../../../src/domain/public-url.ts';
import { attribute, type Document, type Element, elementsIn } from './element.ts';

/** The addresses of a page, by which its links are resolved. */
export interface Addresses {
  /** The one that relative addresses begin from. Null if it is not known. */
  readonly base: string | null;
  /** Those by which the page links to itself. */
  readonly own: ReadonlySet<string>;
}

/**
 * The addresses of a saved page: the given one, and those that the page says of itself. Browsers that save a page make its links
 * absolute, also those within the page.
 */
export function addressesOf(document: Document, source: string, address: string | null): Addresses {
  const elements = elementsIn(document);
  const resolved = (href: string | undefined) => (href === undefined ? null : resolve(href, address));
  const base = resolved(hrefOf(elements.find(({ tagName }) => tagName === 'base'))) ?? address;
  const canonical = elements.find((one) => one.tagName === 'link' && attribute(one, 'rel') === 'canonical');
  const saved = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(source)?.[1];
  const own = [address, base, resolved(hrefOf(canonical)), resolved(saved)];
  return { base, own: new Set(own.flatMap((url) => (url === null ? [] : [withoutFragment(url)]))) };
}

function hrefOf(element: Element | undefined): string | undefined {
  return element && attribute(element, 'href');
}

/** Whether a link leads to a place on the page itself. */
export function isWithinPage(href: string, { base, own }: Addresses): boolean {
  if (/^\s*(?:#|$)/.test(href)) return true;
  const url = resolve(href, base);
  return url?.includes('#') === true && own.has(withoutFragment(url));
}

/** Names that are reserved for examples: RFC 2606. No publication has such an address. */
const exampleHosts = /(?:^|\.)example(?:\.(?:com|net|org))?$/;

/** The absolute address of a link. Null if others cannot open it: another scheme, a password, a private or an example host. */
export function publicAddress(href: string, addresses: Addresses): string | null {
  const url = resolve(href, addresses.base);
  if (url === null || isWithinPage(href, addresses)) return null;
  const { protocol, username, password, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return null;
  return isPublicUrl(url) && !exampleHosts.test(hostname) ? url : null;
}

function resolve(href: string, base: string | null): string | null {
  const url = href.trim();
  return URL.canParse(url, base ?? undefined) ? new URL(url, base ?? undefined).href : null;
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
