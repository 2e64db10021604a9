import './style/tokens.css';
import './style/page.css';
import './style/parts.css';
import './style/home.css';
import './style/lists.css';
import './style/map.css';
import './style/frame.css';
import './style/curation.css';
import './style/source.css';
import './style/reference.css';
import './style/network.css';
import './style/dossier.css';
import './style/network-canvas.css';
import './style/print.css';
import './copied-text.ts';
import './source-range.ts';
import { addCompletion } from './completion.ts';
import { addCopying } from './copy-links.ts';
import { messagesOf } from './messages.ts';

const messages = messagesOf(document.documentElement.lang);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-graphql]')) addCompletion(form, messages);
addCopying(document.querySelectorAll<HTMLAnchorElement>('a[data-copy]'), messages);

// A network is drawn by the server. Its script is loaded where there is one, and where the browser can draw it on a canvas. The
// drawing of a large network is for a canvas alone.
const network = document.querySelector('#reseau-donnees')?.textContent;
const drawing = document.querySelector<SVGSVGElement>('svg[data-reseau]');
const large = document.querySelector<HTMLElement>('[data-reseau-grand]');
const hasDrawing = network !== undefined && network !== null && drawing !== null;
if ((hasDrawing || large !== null) && document.createElement('canvas').getContext('webgl2') !== null) {
  import('./network/start.ts').then(({ startNetwork, startLargeNetwork }) =>
    hasDrawing ? startNetwork(drawing, JSON.parse(network)) : large && startLargeNetwork(large),
  );
}
