import type { NetworkScriptData } from '../../../src/explorer/drawing/network/script-data.ts';
import type { NetworkTexts } from './network-texts.ts';
import type { Selection } from './selection.ts';

export interface PanelActions {
  readonly row: HTMLTableRowElement | undefined;
  readonly close: () => void;
}

/** What the page says of a node or of an edge, with the links that lead on. */
export function panelOf(
  selection: Selection,
  data: NetworkScriptData,
  texts: NetworkTexts,
  { row, close }: PanelActions,
): readonly Node[] {
  const [one, other] = selection.map((index) => data.nodes[index]);
  if (one === undefined) return [];
  const title = element('p', { className: 'panneau-titre', id: 'panneau-titre' }, link(one.url, one.name));
  if (other !== undefined) title.append(texts.and(''), link(other.url, other.name));
  const closing = element('button', { type: 'button', className: 'panneau-fermer' }, '×');
  closing.setAttribute('aria-label', texts.close);
  closing.addEventListener('click', close);
  const parts: Node[] = [title, closing, ...factsOf(row)];
  if (row !== undefined) {
    const toRow = element('button', { type: 'button' }, texts.row);
    toRow.addEventListener('click', () => {
      row.scrollIntoView({ block: 'center' });
      row.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true });
    });
    parts.push(element('p', {}, toRow));
  }
  if (other === undefined) {
    const items = linksOf(selection[0], data).map(({ url, neighbour }) =>
      element(
        'li',
        {},
        url === null ? link(neighbour.url, neighbour.name) : pairLink(url, neighbour.name, texts.and(one.name)),
      ),
    );
    parts.push(element('p', {}, texts.linkedTo), element('ul', {}, ...items));
  } else {
    const url =
      data.edges.find(({ source, target }) => source === selection[0] && target === selection[1])?.url ?? null;
    if (url !== null) parts.push(element('p', {}, pairLink(url, texts.pair, texts.pairOf(one.name, other.name))));
  }
  return parts;
}

/** The edges of a node, the heaviest first. */
function linksOf(node: number, { nodes, edges }: NetworkScriptData) {
  return edges
    .filter(({ source, target }) => source === node || target === node)
    .toSorted((one, other) => other.weight - one.weight)
    .flatMap(({ source, target, url }) => {
      const neighbour = nodes[source === node ? target : source];
      return neighbour === undefined ? [] : [{ url, neighbour }];
    });
}

/** What the cells of a row say, except its links and its number. */
function factsOf(row: HTMLTableRowElement | undefined): Node[] {
  const cells = [...(row?.cells ?? [])].filter(
    (cell) =>
      cell.dataset['label'] !== undefined && cell.querySelector('a, button') === null && cell.textContent !== '',
  );
  if (cells.length === 0) return [];
  return [
    element(
      'dl',
      {},
      ...cells.flatMap((cell) => {
        const value = document.createElement('dd');
        value.append(...[...cell.childNodes].map((child) => child.cloneNode(true)));
        return [element('dt', {}, cell.dataset['label'] ?? ''), value];
      }),
    ),
  ];
}

function link(url: string, text: string): HTMLAnchorElement {
  return element('a', { href: url }, text);
}

function pairLink(url: string, text: string, hidden: string): HTMLAnchorElement {
  return element('a', { href: url }, text, element('span', { className: 'visually-hidden' }, hidden));
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
