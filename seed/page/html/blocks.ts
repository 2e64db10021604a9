import { type Block, blockOf, type Run } from './block.ts';
import { isTitle, titleOfPanel } from './disclosure.ts';
import {
  attribute,
  childrenOf,
  type Element,
  elementsIn,
  hasClass,
  isElement,
  isHeading,
  isText,
  type Node,
  textIn,
  words,
} from './element.ts';
import { furnitureRule, type PageContext } from './furniture.ts';
import { withoutAdditions } from './link-text.ts';
import { cellOf, isColumnTitle } from './rows.ts';

/** Elements that begin and end a block. All others are within one. */
const blockTags = words(
  'html body main article section header div p ul ol li dl dt dd h1 h2 h3 h4 h5 h6 blockquote details summary figure table ' +
    'thead tbody tfoot tr td th hr pre address form fieldset legend hgroup center menu footer nav aside',
);
const bold = words('b strong');
const cards = words('fr-card fr-tile');
const cardTitles = words('fr-card__title fr-tile__title');

interface Style {
  readonly kind: Block['kind'];
  readonly isBold: boolean;
  readonly href: string | null;
  readonly isPreformatted: boolean;
}

/** Reads the content of a page into blocks, in its order, without the furniture of the site. */
export function blocksOf(content: Node, page: PageContext): Block[] {
  const blocks: Block[] = [];
  let runs: Run[] = [];
  let isItem = false;
  let isContinued = false;

  const end = (kind: Block['kind'], isBreak = false): void => {
    const block = blockOf(runs, kind === 'TEXT' && isItem ? 'ITEM' : kind, isContinued);
    runs = [];
    // An empty line between two breaks separates paragraphs.
    isContinued = isBreak && block !== undefined;
    if (!block) return;
    blocks.push(block);
    isItem = false;
  };

  const visitText = (text: string, { kind, isBold, href, isPreformatted }: Style): void => {
    const [first = '', ...others] = isPreformatted ? text.split('\n') : [text];
    runs.push({ text: first, isBold, href });
    for (const line of others) {
      end(kind, true);
      runs.push({ text: line, isBold, href });
    }
  };

  const visitChildren = (node: Node, style: Style): void => {
    for (const child of childrenOf(node)) {
      if (isText(child)) visitText(child.value, style);
      else if (isElement(child)) visit(child, style);
    }
  };

  const visitLink = (link: Element, style: Style): void => {
    const before = runs;
    const count = blocks.length;
    runs = [];
    visitChildren(link, { ...style, href: attribute(link, 'href') ?? null });
    // A link around blocks has ended them already.
    runs = [...(count === blocks.length ? before : []), ...withoutAdditions(runs)];
  };

  const visitBlock = (element: Element, outer: Style): void => {
    end(outer.kind);
    const style = styleWithin(element, outer);
    const columnTitle = textIn(element) === '' ? null : cellOf(element).columnTitle;
    const title = columnTitle ?? titleOfPanel(element, page.disclosures);
    if (title !== null) {
      runs = [{ text: title, isBold: true, href: null }];
      end(columnTitle === null ? 'HEADING' : 'TERM');
    }
    if (element.tagName === 'li') isItem = true;
    visitChildren(element, style);
    end(style.kind);
    if (element.tagName === 'li') isItem = false;
  };

  const visit = (element: Element, style: Style): void => {
    const isBlock = blockTags.has(element.tagName) || isHeading(element) || isTitleBlock(element);
    if (element.tagName === 'br') {
      end(style.kind, true);
    } else if (isLeftOut(element, page)) {
      if (isBlock) end(style.kind);
    } else if (hasClass(element, cards)) {
      end(style.kind);
      visitChildren(elementsIn(element).find(isCardTitle) ?? element, { ...style, kind: 'CARD' });
      end('CARD');
    } else if (isBlock) {
      visitBlock(element, style);
    } else if (element.tagName === 'a') {
      visitLink(element, style);
    } else {
      visitChildren(element, { ...style, isBold: style.isBold || bold.has(element.tagName) });
    }
  };

  visitChildren(content, { kind: 'TEXT', isBold: false, href: null, isPreformatted: false });
  end('TEXT');
  return blocks;
}

function isLeftOut(element: Element, page: PageContext): boolean {
  const isTabAside = page.disclosures.panels.has(element);
  return isTabAside || isColumnTitle(element) || furnitureRule(element, page) !== undefined;
}

function styleWithin(element: Element, { kind, isBold, href, isPreformatted }: Style): Style {
  const isTitleLine = isHeading(element) || isTitleBlock(element);
  return {
    kind: isTitleLine ? 'HEADING' : (cellOf(element).part ?? kind),
    isBold: isTitleLine || isBold || element.tagName === 'th' || element.tagName === 'dt',
    href: element.tagName === 'a' ? (attribute(element, 'href') ?? null) : href,
    isPreformatted: isPreformatted || element.tagName === 'pre',
  };
}

/** A title of what opens stands on its own, also where it is a button or a link: within a heading, the heading does. */
function isTitleBlock(element: Element): boolean {
  return (
    ['button', 'a', 'summary', 'div', 'span'].includes(element.tagName) &&
    isTitle(element) &&
    textIn(element) !== '' &&
    !isWithinTitle(element)
  );
}

function isWithinTitle(element: Element): boolean {
  const { parentNode } = element;
  return parentNode !== null && isElement(parentNode) && (isHeading(parentNode) || parentNode.tagName === 'summary');
}

function isCardTitle(element: Element): boolean {
  return hasClass(element, cardTitles) || isHeading(element);
}
