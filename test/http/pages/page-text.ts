import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A page as readers and programs see it. */
export interface ReadPage {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  readonly root: Node;
  readonly title: string;
  /** The text of `main`, with single spaces. */
  readonly text: string;
  readonly links: readonly PageLink[];
}

export interface PageLink {
  /** As written: relative to the server. */
  readonly url: string;
  /** The whole text, with what only screen readers get. */
  readonly text: string;
  readonly element: Element;
}

/** Fetches a page and reads it. */
export async function readPage(url: string, init: RequestInit = {}): Promise<ReadPage> {
  const response = await fetch(url, { headers: { accept: 'text/html' }, redirect: 'manual', ...init });
  const html = await response.text();
  const root = parse(html);
  const main = elementsOf(root).find(({ tagName }) => tagName === 'main');
  return {
    ...{ status: response.status, headers: response.headers, html, root },
    title: textOf(elementsOf(root).find(({ tagName }) => tagName === 'title')),
    text: textOf(main),
    links: elementsOf(root)
      .filter(({ tagName }) => tagName === 'a')
      .map((element) => ({ url: attributeOf(element, 'href') ?? '', text: nameOf(element), element })),
  };
}

/** All elements, in the order of the document. */
export function elementsOf(node: Node | undefined): Element[] {
  if (node === undefined || !('childNodes' in node)) return [];
  const own = 'tagName' in node ? [node] : [];
  return [...own, ...node.childNodes.flatMap(elementsOf)];
}

export function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((it) => it.name === name)?.value;
}

/** The text of an element, with single spaces. */
export function textOf(node: Node | undefined): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

/** The name of a link: its label, else its text. */
function nameOf(element: Element): string {
  return attributeOf(element, 'aria-label') ?? textOf(element);
}

function rawText(node: Node | undefined): string {
  if (node === undefined) return '';
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}
