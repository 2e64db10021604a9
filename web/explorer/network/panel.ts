import type { NetworkScriptData } from '../../../src/explorer/drawing/network/script-data.ts';
import { readExcerpt } from './excerpt.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { NetworkTexts } from './network-texts.ts';
import { type Selection, urlOf } from './selection.ts';

export interface PanelSource {
  readonly data: NetworkScriptData;
  readonly around: Neighbourhood;
  readonly texts: NetworkTexts;
  /** Undefined: the tables of the page have no row of it. */
  readonly row: HTMLTableRowElement | undefined;
  readonly close: () => void;
  /** Aborts when the panel shows something else. */
  readonly signal: AbortSignal;
}

/** Most neighbours that are listed. */
const mostNeighbours = 20;

/** What a node or an edge is, with the links that lead on: the first facts of its page, then those of its row. */
export function panelOf(selection: Selection, source: PanelSource): readonly Node[] {
  const { data, texts, row, close } = source;
  const [one, other] = selection.map((index) => data.nodes[index]);
  if (one === undefined) return [];
  const title = element('p', { className: 'panneau-titre', id: 'panneau-titre' }, link(one.url, one.name));
  if (other !== undefined) title.append(texts.and(''), link(other.url, other.name));
  const closing = element('button', { type: 'button', className: 'panneau-fermer' }, '×');
  closing.setAttribute('aria-label', texts.close);
  closing.addEventListener('click', close);
  const rest = [...factsOf(row, texts)];
  if (row !== undefined) {
    const toRow = element('button', { type: 'button' }, texts.row);
    toRow.addEventListener('click', () => {
      row.scrollIntoView({ block: 'center' });
      row.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true });
    });
    rest.push(element('p', {}, toRow));
  }
  if (other === undefined) rest.push(...neighboursOf(selection[0], source));
  const below = element('div', { className: 'panneau-suite' }, ...rest);
  const page = urlOf(selection, data);
  if (page === null) return [title, closing, below];
  const instead =
    other === undefined ? [] : [element('p', {}, pairLink(page, texts.pair, texts.pairOf(one.name, other.name)))];
  return [title, closing, excerptOf(page, instead, below, source), below];
}

/**
 * The first facts of a page, as soon as the server has given them. `instead`: what is shown if it does not. `below` appears
 * then, too, so that it does not move.
 */
function excerptOf(
  page: string,
  instead: readonly Node[],
  below: HTMLElement,
  { texts, signal }: PanelSource,
): HTMLElement {
  const place = element('div', { className: 'panneau-extrait' });
  place.setAttribute('aria-busy', 'true');
  below.hidden = true;
  readExcerpt(page, signal).then(
    (excerpt) => {
      place.setAttribute('aria-busy', 'false');
      below.hidden = false;
      place.replaceChildren(...(excerpt === null ? [element('p', {}, texts.unread), ...instead] : [excerpt]));
    },
    (error: unknown) => {
      // The panel already shows something else.
      if (!signal.aborted) throw error;
    },
  );
  return place;
}

/** With whom a node is linked, the heaviest edges first. */
function neighboursOf(node: number, { data, around, texts }: PanelSource): Node[] {
  const name = data.nodes[node]?.name ?? '';
  const edges = (around.edges[node] ?? [])
    .flatMap((index) => data.edges[index] ?? [])
    .toSorted((one, other) => other.weight - one.weight);
  const items = edges.slice(0, mostNeighbours).flatMap(({ source, target }) => {
    const neighbour = data.nodes[source === node ? target : source];
    if (neighbour === undefined) return [];
    const pair = data.pairs === null ? null : urlOf([source, target], data);
    const to = pair === null ? link(neighbour.url, neighbour.name) : pairLink(pair, neighbour.name, texts.and(name));
    return [element('li', {}, to)];
  });
  const hidden = edges.length - items.length;
  if (hidden > 0) items.push(element('li', {}, texts.more(hidden)));
  return [element('p', {}, texts.linkedTo), element('ul', {}, ...items)];
}

/** What the cells of a row say, except its links, its number, and the kind, which is among the first facts of the page. */
function factsOf(row: HTMLTableRowElement | undefined, texts: NetworkTexts): Node[] {
  const cells = [...(row?.cells ?? [])].filter(
    (cell) =>
      cell.dataset['label'] !== undefined &&
      cell.dataset['label'] !== texts.kind &&
      cell.querySelector('a, button') === null &&
      cell.textContent !== '',
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
