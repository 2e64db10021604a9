import {
  childrenOf,
  type Document,
  type Element,
  elementsIn,
  isElement,
  type Node,
  roleOf,
  textIn,
} from './element.ts';

/** The element that has the content of a page: of its main parts the one with most text, or else its body. */
export function contentOf(document: Document): Element | Document {
  const mains = elementsIn(document).filter(isMain);
  const longest = mains.toSorted((a, b) => textIn(b).length - textIn(a).length)[0];
  return longest ?? bodyOf(document) ?? document;
}

function isMain(element: Element): boolean {
  return element.tagName === 'main' || roleOf(element) === 'main';
}

function bodyOf(node: Node): Element | undefined {
  return childrenOf(node)
    .flatMap((child) => (isElement(child) ? [child, ...childrenOf(child)] : []))
    .filter(isElement)
    .find(({ tagName }) => tagName === 'body');
}
