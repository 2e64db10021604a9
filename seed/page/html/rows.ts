import { childrenOf, type Element, elementsIn, isElement, isHeading, parentOf, textIn, words } from './element.ts';

/** What a cell of a table or definition list is to its row: its name (TERM), its content (VALUE), or neither. */
export interface Cell {
  readonly part: 'TERM' | 'VALUE' | null;
  /** The heading of the column, where that is the name of the cell. */
  readonly columnTitle: string | null;
}

const noPart: Cell = { part: null, columnTitle: null };
const term: Cell = { part: 'TERM', columnTitle: null };
const value: Cell = { part: 'VALUE', columnTitle: null };
const complex = words('dl table section details');

/**
 * Finds the part of a cell: `<dt>` and `<dd>`; `<th>` and the other cells of its row; two cells of which the first ends with a
 * colon; the headings of columns and the cells under them. Cells with headings or tables are parts of the page.
 */
export function cellOf(element: Element): Cell {
  switch (element.tagName) {
    case 'dt':
      return isName(element) && nextContent(element).some(isSimple) ? term : noPart;
    case 'dd': {
      const name = siblingsBefore(element).findLast(({ tagName }) => tagName === 'dt');
      return isSimple(element) && name && isName(name) ? value : noPart;
    }
    case 'th':
    case 'td':
      return cellOfRow(element);
    default:
      return noPart;
  }
}

/** Whether an element is the heading of a column. It is read before each cell of its column instead. */
export function isColumnTitle(element: Element): boolean {
  return element.tagName === 'th' && columnTitles(element).includes(element);
}

function cellOfRow(cell: Element): Cell {
  const row = [...siblingsBefore(cell), cell, ...siblingsAfter(cell)];
  const first = row.find((one) => isName(one) && (one.tagName === 'th' || isLabelOfTwo(one, row)));
  if (cell === first && row.some(({ tagName }) => tagName === 'td')) return term;
  if (!isSimple(cell)) return noPart;
  if (first && row.indexOf(first) < row.indexOf(cell)) return value;
  const title = columnTitles(cell)[row.indexOf(cell)];
  return title && cell.tagName === 'td' ? { part: 'VALUE', columnTitle: textIn(title) } : noPart;
}

/** The headings of the columns of a table: its first row, if it has nothing but several `<th>`, and rows of `<td>` follow. */
function columnTitles(cell: Element): Element[] {
  const table = tableAround(cell);
  const [head, ...others] = table ? elementsIn(table).filter(({ tagName }) => tagName === 'tr') : [];
  const titles = head ? childrenOf(head).filter(isElement) : [];
  const isHead = titles.length > 1 && titles.every((one) => one.tagName === 'th' && isName(one));
  return isHead && others.some((row) => elementsIn(row).some(({ tagName }) => tagName === 'td')) ? titles : [];
}

function tableAround(element: Element): Element | undefined {
  const parent = parentOf(element);
  return parent === undefined || parent.tagName === 'table' ? parent : tableAround(parent);
}

function isLabelOfTwo(cell: Element, row: readonly Element[]): boolean {
  return row.length === 2 && row[0] === cell && textIn(cell).endsWith(':');
}

/** Whether a cell can be the name of a row. A year is a heading of the page. */
function isName(cell: Element): boolean {
  return isSimple(cell) && textIn(cell) !== '' && !/^\d{4}$/.test(textIn(cell));
}

function isSimple(element: Element): boolean {
  return !elementsIn(element).some((one) => isHeading(one) || complex.has(one.tagName));
}

function nextContent(name: Element): Element[] {
  const rest = siblingsAfter(name);
  const first = rest.findIndex(({ tagName }) => tagName === 'dd');
  return first < 0 ? [] : rest.slice(first, first + 1);
}

function siblings(element: Element): Element[] {
  const parent = parentOf(element);
  return parent ? childrenOf(parent).filter(isElement) : [element];
}

function siblingsBefore(element: Element): Element[] {
  const all = siblings(element);
  return all.slice(0, all.indexOf(element));
}

function siblingsAfter(element: Element): Element[] {
  const all = siblings(element);
  return all.slice(all.indexOf(element) + 1);
}
