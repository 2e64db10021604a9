import type { ReadPage } from './page-text.ts';
import { attributeOf, elementsOf } from './page-text.ts';

/** The drawing of a page. */
export function drawingIn({ root }: ReadPage) {
  return elementsOf(root).find((element) => attributeOf(element, 'class') === 'reseau-dessin');
}

/** The rows of the table of a section, without its head. */
export function rowsOf({ root }: ReadPage, id: string) {
  const section = elementsOf(root).find((element) => attributeOf(element, 'id') === id);
  return elementsOf(section)
    .filter(({ tagName }) => tagName === 'tr')
    .slice(1);
}

/** The paths of a group of the drawing: "points" or "liens". */
export function pathsIn(shown: ReadPage, className: string) {
  const group = elementsOf(drawingIn(shown)).find((element) => attributeOf(element, 'class') === className);
  return elementsOf(group).filter(({ tagName }) => tagName === 'path');
}
