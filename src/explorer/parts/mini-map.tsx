import type { JSX } from 'preact';
import { coarseOutlines } from '../generated/outlines.ts';
import { bilingual } from '../language/bilingual.ts';
import { usePage } from '../use-page.ts';
import { placeWithCode } from './place-links.tsx';

const miniMapMessages = bilingual(
  {
    label: (places: string) => `Carte de la France métropolitaine. En couleur\u202f: ${places}.`,
    outside: (places: string) => `Hors de la carte\u202f: ${places}.`,
    map: 'La carte de tous les territoires',
    credit: 'Contours\u202f: svg-maps, CC BY 4.0',
  },
  {
    label: (places: string) => `Map of metropolitan France. In colour: ${places}.`,
    outside: (places: string) => `Outside the map: ${places}.`,
    map: 'The map of all territoires',
    credit: 'Outlines: svg-maps, CC BY 4.0',
  },
);

interface MiniMapProps {
  readonly departements: readonly { readonly code: string | null; readonly name: string }[];
}

/** Some départements on a small map of France, with a link to the map of all. Nothing if none of them is on it. */
export function MiniMap({ departements }: MiniMapProps): JSX.Element | null {
  const { language, addresses } = usePage();
  const texts = miniMapMessages[language];
  const named = new Map(departements.flatMap((place) => (place.code === null ? [] : [[place.code, place]])));
  const inOrder = [...named].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const drawn = inOrder.filter(([code]) => code in coarseOutlines);
  const outside = inOrder.filter(([code]) => !(code in coarseOutlines));
  const listed = (places: typeof inOrder) => places.map(([, place]) => placeWithCode(place)).join(', ');
  if (drawn.length === 0) return null;
  const rest = Object.entries(coarseOutlines).filter(([code]) => !named.has(code));
  return (
    <figure class="mini-map">
      <svg viewBox="0 0 153 146" role="img" aria-label={texts.label(listed(drawn))}>
        <path class="shade-0" d={rest.map(([, outline]) => outline).join('')} />
        <path class="shade-4" d={drawn.map(([code]) => coarseOutlines[code]).join('')} />
      </svg>
      <figcaption>
        {outside.length === 0 ? null : `${texts.outside(listed(outside))} `}
        <a href={addresses.page('/carte')}>{texts.map}</a>. {texts.credit}.
      </figcaption>
    </figure>
  );
}
