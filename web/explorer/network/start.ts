import type { NetworkScriptData } from '../../../src/explorer/drawing/network/script-data.ts';
import { controlsOf } from './controls.ts';
import { drawNetwork } from './drawing.ts';
import { leaveScrolling } from './gestures.ts';
import { loadLargeNetwork } from './large-network.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import { networkTextsOf } from './network-texts.ts';
import { panelOf } from './panel.ts';
import { useRows } from './rows.ts';
import { hashOf, isSame, readSelection, type Selection } from './selection.ts';

/** Fetches the drawing of a large network into its place on the page, and starts it. */
export async function startLargeNetwork(place: HTMLElement): Promise<void> {
  const loaded = await loadLargeNetwork(place);
  if (loaded !== null) startNetwork(loaded.svg, loaded.data);
}

/** Draws the network of the page on a canvas over its SVG, and joins drawing, tables and address. */
export function startNetwork(svg: SVGSVGElement, data: NetworkScriptData): void {
  const texts = networkTextsOf(document.documentElement.lang);
  const around = neighbourhoodOf(data);
  const [frame, canvas, panel, status] = [
    part('reseau-cadre'),
    part('reseau-toile'),
    part('reseau-panneau'),
    part('visually-hidden'),
  ];
  canvas.setAttribute('aria-hidden', 'true');
  // The canvas has the place of the drawing within the SVG, whose legend stays below.
  canvas.style.setProperty('--proportions', `${data.width} / ${data.height}`);
  status.setAttribute('role', 'status');
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-labelledby', 'panneau-titre');
  panel.hidden = true;
  panel.tabIndex = -1;
  svg.before(frame);
  frame.append(svg, canvas, panel, status);

  let chosen: Selection | null = null;
  let pointed: Selection | null = null;
  /** Of the page of what is chosen. */
  let reading = new AbortController();
  const nameOf = (node: number) => data.nodes[node]?.label ?? '';
  const say = (selection: Selection) => {
    const [one, other] = selection;
    status.textContent =
      other === undefined
        ? texts.neighbours(nameOf(one), around.neighbours[one]?.size ?? 0)
        : texts.linked(nameOf(one), nameOf(other));
  };
  const point = (selection: Selection | null) => {
    if (isSame(pointed, selection)) return;
    pointed = selection;
    drawing.pass(selection);
  };
  const show = (selection: Selection | null) => {
    if (isSame(chosen, selection)) return;
    chosen = selection;
    drawing.choose(chosen);
    rows.mark(chosen);
    panel.hidden = chosen === null;
    reading.abort();
    panel.replaceChildren();
    if (chosen === null) status.textContent = texts.closed;
    else {
      reading = new AbortController();
      const row = rows.rowOf(chosen);
      panel.append(...panelOf(chosen, { data, around, texts, row, close, signal: reading.signal }));
      say(chosen);
    }
  };
  const choose = (selection: Selection | null) => {
    if (isSame(chosen, selection)) return;
    history.pushState(null, '', hashOf(selection, data) || `${location.pathname}${location.search}`);
    show(selection);
  };
  const close = () => {
    const row = chosen === null ? undefined : rows.rowOf(chosen);
    const hadFocus = panel.contains(document.activeElement);
    choose(null);
    if (hadFocus) row?.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true });
    // What has just been closed is not shown because its row has the focus again.
    point(null);
  };

  let drawing: ReturnType<typeof drawNetwork>;
  try {
    drawing = drawNetwork(canvas, data, around, { onPoint: point, onChoose: choose });
  } catch (error) {
    // The SVG stays as it was.
    canvas.remove();
    throw error;
  }
  const rows = useRows(data, texts, {
    onPoint: (selection, by) => {
      point(selection);
      if (selection !== null && by === 'focus') say(selection);
    },
    onChoose: (selection) => {
      choose(selection);
      // Readers with a keyboard are at the row: the panel is far before it. Closing it goes back.
      panel.focus();
    },
  });
  leaveScrolling(frame);
  canvas.before(controlsOf(drawing.sigma, frame, texts));
  frame.classList.add('est-pret');
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && chosen !== null && document.fullscreenElement === null) close();
  });
  addEventListener('popstate', () => show(readSelection(location.hash, data)));
  show(readSelection(location.hash, data));
}

function part(className: string): HTMLElement {
  return Object.assign(document.createElement('div'), { className });
}
