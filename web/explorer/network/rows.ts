import type { NetworkScriptData } from '../../../src/explorer/drawing/network/script-data.ts';
import type { NetworkTexts } from './network-texts.ts';
import { isSame, type Selection } from './selection.ts';

/** The rows of the tables of the page, by what they stand for. */
export interface Rows {
  readonly rowOf: (selection: Selection) => HTMLTableRowElement | undefined;
  /** Marks the row of the selection. */
  readonly mark: (selection: Selection | null) => void;
}

export interface RowEvents {
  /** The focus or the pointer is in a row, or in none any more. */
  readonly onPoint: (selection: Selection | null, by: 'focus' | 'pointer') => void;
  readonly onChoose: (selection: Selection) => void;
}

/**
 * Lets the tables drive the drawing: focus and pointer in a row show it, the number of a node becomes a button that selects it,
 * and arrows move to the row above or below.
 */
export function useRows(data: NetworkScriptData, texts: NetworkTexts, { onPoint, onChoose }: RowEvents): Rows {
  const urls = new Map(data.nodes.map(({ url }, index) => [url, index]));
  const rows: { row: HTMLTableRowElement; selection: Selection }[] = [];
  const buttons = new Map<number, HTMLButtonElement>();
  for (const row of document.querySelectorAll<HTMLTableRowElement>(
    '#points tbody tr, #liens tbody tr, #participations tbody tr',
  )) {
    const selection = selectionOf(row, urls);
    if (selection === null) continue;
    rows.push({ row, selection });
    if (selection.length === 1) {
      const button = addButton(row, selection[0], data, texts);
      button?.addEventListener('click', () => onChoose(selection));
      if (button !== null) buttons.set(selection[0], button);
    }
    row.addEventListener('focusin', () => onPoint(selection, 'focus'));
    row.addEventListener('focusout', () => onPoint(null, 'focus'));
    row.addEventListener('pointerenter', () => onPoint(selection, 'pointer'));
    row.addEventListener('pointerleave', () => onPoint(null, 'pointer'));
    row.addEventListener('keydown', moveBetweenRows);
  }
  return {
    rowOf: (selection) => rows.find((it) => isSame(it.selection, selection))?.row,
    mark: (chosen) => {
      for (const { row, selection } of rows) row.classList.toggle('choisi', isSame(selection, chosen));
      for (const [node, button] of buttons) button.setAttribute('aria-pressed', String(isSame([node], chosen)));
    },
  };
}

/** A row names one node, or the two ends of an edge, by their links. */
function selectionOf(row: HTMLTableRowElement, urls: ReadonlyMap<string, number>): Selection | null {
  const links = [...row.querySelectorAll('a')].map((link) => urls.get(link.getAttribute('href') ?? ''));
  const [one, other] = links.filter((node) => node !== undefined);
  if (one === undefined) return null;
  return other === undefined ? [one] : [one, other];
}

/** Makes the cell with the number of a node a button. */
function addButton(row: HTMLTableRowElement, node: number, { nodes }: NetworkScriptData, texts: NetworkTexts) {
  const cell = [...row.cells].find(({ dataset }) => dataset['label'] === texts.number);
  if (cell === undefined) return null;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'choisir';
  button.setAttribute('aria-pressed', 'false');
  const hidden = document.createElement('span');
  hidden.className = 'visually-hidden';
  hidden.textContent = texts.show(nodes[node]?.name ?? '');
  button.append(cell.textContent, hidden);
  cell.replaceChildren(button);
  return button;
}

/** Up and down go to the same link or button of the next row. */
function moveBetweenRows(event: KeyboardEvent): void {
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
  const row = event.currentTarget as HTMLTableRowElement;
  const next = event.key === 'ArrowUp' ? row.previousElementSibling : row.nextElementSibling;
  if (next === null) return;
  const place = [...row.querySelectorAll('a, button')].findIndex((it) => it.matches(':focus'));
  const targets = next.querySelectorAll<HTMLElement>('a, button');
  event.preventDefault();
  (targets[place] ?? targets[0])?.focus();
}
