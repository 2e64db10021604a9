import type Sigma from 'sigma';
import type { NetworkTexts } from './network-texts.ts';

/** Buttons that zoom and move: all that the pointer can do. */
export function controlsOf(sigma: Sigma, whole: HTMLElement, texts: NetworkTexts): HTMLElement {
  const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200;
  const camera = sigma.getCamera();
  const buttons = [
    button('+', texts.zoomIn, () => camera.animatedZoom({ duration })),
    button('−', texts.zoomOut, () => camera.animatedUnzoom({ duration })),
    button(icon(circle), texts.reset, () => camera.animatedReset({ duration })),
  ];
  if (document.fullscreenEnabled) {
    buttons.push(
      button(icon(corners), texts.fullScreen, () =>
        document.fullscreenElement === null ? whole.requestFullscreen() : document.exitFullscreen(),
      ),
    );
  }
  const group = document.createElement('div');
  group.className = 'reseau-boutons';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', texts.zoom);
  group.append(...buttons);
  return group;
}

/** An arrow round, and four corners: their signs of Unicode are missing in many fonts. */
const circle = 'M12.5 8A5.5 5.5 0 1 1 11 3M11 0v3.5H7.5';
const corners = 'M1 5V1h4M9 1h4v4M13 9v4H9M5 13H1V9';

function icon(outline: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 14 14');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg.namespaceURI, 'path');
  path.setAttribute('d', outline);
  svg.append(path);
  return svg;
}

function button(sign: string | SVGSVGElement, label: string, act: () => unknown): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.append(sign);
  element.setAttribute('aria-label', label);
  element.title = label;
  element.addEventListener('click', () => void act());
  return element;
}
