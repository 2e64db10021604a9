import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that are invisible or not part of the content of a page. */
const ignored = new Set(
  'head script style noscript template svg iframe nav footer aside form button select dialog'.split(' '),
);

/** Elements that begin and end a line. All others are inline. */
const blocks = new Set(
  (
    'html body main article section header div p ul ol li dl dt dd h1 h2 h3 h4 h5 h6 ' +
    'blockquote details summary figure figcaption table thead tbody tr td th hr pre address'
  ).split(' '),
);

/** Whether a saved page is HTML rather than text. */
export function isHtml(source: string): boolean {
  return /<(?:!doctype|html|body|main|div|p|li|h[1-6]|br)\b[^>]*>/i.test(source);
}

/** The visible text of an HTML page: one line for each paragraph, heading or list item. Items begin with "- ". */
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
    if ((ignored.has(name) && !isAccordionTitle(node)) || isSiteHeader(node, content) || isHidden(node)) return;
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

/** A `header` inside `main` has the title of the page; outside it has the banner of the site. */
function isSiteHeader(node: Node, content: Node): boolean {
  return node.nodeName === 'header' && content.nodeName !== 'main';
}

/** The French State's design system (DSFR) has the titles of accordions in buttons: `<h3><button>2025</button></h3>`. */
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
