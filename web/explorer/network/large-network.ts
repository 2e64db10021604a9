import type { NetworkScriptData } from '../../../src/explorer/drawing/network/script-data.ts';

/** The empty drawing of a large network, and what to draw. */
export interface LoadedNetwork {
  readonly svg: SVGSVGElement;
  readonly data: NetworkScriptData;
}

/** Answers of the server that mean: later. */
const busy: readonly number[] = [429, 503, 504];

/**
 * Fetches the caption and the data of a large network, which the server computes only now, and puts them into their place. Says
 * there what it waits for, and if the server refuses: null then.
 */
export async function loadLargeNetwork(place: HTMLElement): Promise<LoadedNetwork | null> {
  const { reseauGrand = '', attente = '', occupe = '', echec = '' } = place.dataset;
  const note = place.querySelector('[role=status]');
  const say = (text: string) => {
    if (note !== null) note.textContent = text;
    return null;
  };
  say(attente);
  const status = await fetchInto(place, reseauGrand);
  if (status !== 200) return say(busy.includes(status) ? occupe : echec);
  const [svg, json] = [place.querySelector<SVGSVGElement>('svg[data-reseau]'), place.querySelector('#reseau-donnees')];
  if (svg === null || json === null) return say(echec);
  note?.remove();
  return { svg, data: JSON.parse(json.textContent) };
}

/** The status of the answer, whose content is appended if it is 200. 0 without a connection. */
async function fetchInto(place: HTMLElement, url: string): Promise<number> {
  try {
    const response = await fetch(url);
    if (response.status === 200) {
      const template = document.createElement('template');
      template.innerHTML = await response.text();
      place.append(template.content);
    }
    return response.status;
  } catch {
    // fetch fails without an answer: the network is down, or the server has closed the connection.
    return 0;
  }
}
