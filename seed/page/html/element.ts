import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { PublicError } from '../../../src/domain/error.ts';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
export type Document = DefaultTreeAdapterTypes.Document;

/** Pages nest some 30 elements. The limit keeps recursion within the stack. */
const maximumDepth = 500;

/** Parses HTML as browsers do. Errors: `DATA_INVALID` if elements are nested too deep. */
export function parseHtml(source: string): Document {
  const document = parse(source);
  let level: readonly Node[] = [document];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maximumDepth) {
      throw new PublicError(
        'DATA_INVALID',
        `The page nests more than ${maximumDepth} elements: save the page « Liste des Fabriques » with a browser.`,
      );
    }
    level = level.flatMap(childrenOf);
  }
  return document;
}

export const { isElementNode: isElement, isTextNode: isText } = defaultTreeAdapter;

export function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** All elements within a node, in the order of the page. */
export function elementsIn(node: Node): Element[] {
  return childrenOf(node).flatMap((child) => (isElement(child) ? [child, ...elementsIn(child)] : []));
}

/** The value of an attribute. Undefined if the element does not have it. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export function classesOf(element: Element): string[] {
  return (attribute(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '');
}

export function hasClass(element: Element, names: ReadonlySet<string>): boolean {
  return classesOf(element).some((name) => names.has(name));
}

export function roleOf(element: Element): string | undefined {
  return attribute(element, 'role')?.trim().split(/\s+/)[0]?.toLowerCase();
}

export function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.tagName) || roleOf(element) === 'heading';
}

export function parentOf(element: Element): Element | undefined {
  const { parentNode } = element;
  return parentNode && isElement(parentNode) ? parentNode : undefined;
}

/** The text within a node, with single blanks. */
export function textIn(node: Node): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Node): string {
  return isText(node) ? node.value : childrenOf(node).map(rawText).join('');
}

/** A set of the words of a text. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
