import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that a reader of the page's content does not see, or that stand around it. */
const noise = new Set(
  'head script style noscript template svg iframe nav footer aside form button select dialog'.split(' '),
);

/** Elements that begin and end a line; every other one is part of the line in which it stands. */
const blocks = new Set(
  (
    'html body main article section header div p ul ol li dl dt dd h1 h2 h3 h4 h5 h6 ' +
    'blockquote details summary figure figcaption table thead tbody tr td th hr pre address'
  ).split(' '),
);

export function isHtml(source: string): boolean {
  return /<(?:!doctype|html|body|main|div|p|li|h[1-6]|br)\b[^>]*>/i.test(source);
}

/** The visible text of a page, one line a paragraph, heading or list item, with "- " before an item, as in the text. */
export function htmlLines(source: string): string[] {
  const document = parse(source);
  const content = find(document, 'main') ?? document;
  const lines: string[] = [];
  let line = '';
  let bullet = '';

  const endLine = (): void => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') {
      lines.push(bullet + text);
      bullet = '';
    }
    line = '';
  };

  const visit = (node: Node): void => {
    if (defaultTreeAdapter.isTextNode(node)) line += node.value;
    if (!('childNodes' in node)) return;
    const name = node.nodeName;
    if (name === 'br') endLine();
    if ((noise.has(name) && !isAccordionTitle(node)) || isSiteHeader(node, content) || isHidden(node)) return;
    if (blocks.has(name)) endLine();
    if (name === 'li') bullet = '- ';
    for (const child of node.childNodes) visit(child);
    if (blocks.has(name)) endLine();
    if (name === 'li') bullet = '';
  };
  visit(content);
  endLine();
  return lines;
}

/** A header inside `main` holds the page's title; outside it, the site's banner. */
function isSiteHeader(node: Node, content: Node): boolean {
  return node.nodeName === 'header' && content.nodeName !== 'main';
}

/** Accordions of the State's design system put a title's words in a button: `<h3><button>2025</button></h3>`. */
function isAccordionTitle(node: Node): boolean {
  return node.nodeName === 'button' && 'parentNode' in node && /^h[1-6]$/.test(node.parentNode?.nodeName ?? '');
}

function isHidden(node: Node): boolean {
  return 'attrs' in node && node.attrs.some(({ name }) => name === 'hidden');
}

function find(node: Node, name: string): Element | undefined {
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = defaultTreeAdapter.isElementNode(child) && child.nodeName === name ? child : find(child, name);
    if (found) return found;
  }
  return undefined;
}
