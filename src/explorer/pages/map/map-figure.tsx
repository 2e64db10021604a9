import type { JSX } from 'preact';
import { DepartementMap, EnlargedMap, hasOutline } from '../../drawing/departement-map.tsx';
import { type Step, shadeOf, stepOf, stepsOf } from '../../drawing/steps.ts';
import { French } from '../../parts/french.tsx';
import { placeWithCode } from '../../parts/place-links.tsx';
import { usePage } from '../../use-page.ts';
import { mapMessages } from './messages.ts';
import type { MapPlace } from './places.ts';

interface MapFigureProps {
  readonly places: readonly MapPlace[];
  /** The list of the territoires of a département. */
  readonly listOf: (place: MapPlace) => string;
}

/** The map with its legend. Départements without an outline, those overseas, are tiles beside it. */
export function MapFigure({ places, listOf }: MapFigureProps): JSX.Element {
  const { language } = usePage();
  const texts = mapMessages[language];
  const steps = stepsOf(places.map(({ count }) => count));
  const drawn = places.map((place) => ({
    code: place.code,
    label: texts.label(placeWithCode(place), place.count),
    href: place.count === 0 ? undefined : listOf(place),
    shade: shadeOf(stepOf(place.count, steps), steps),
  }));
  const tiles = places.filter(({ code }) => !hasOutline(code));
  return (
    <figure class="map-figure">
      <DepartementMap departements={drawn} label={texts.mapLabel} />
      <div class="map-side">
        <p>{texts.enlarged}</p>
        <EnlargedMap departements={drawn} label={texts.enlarged} />
        {tiles.length === 0 ? null : (
          <>
            <p>{texts.overseas}</p>
            <ul class="legend">
              {tiles.map((place) => (
                <li key={place.code}>
                  <span class={`swatch ${shadeOf(stepOf(place.count, steps), steps)}`} />{' '}
                  <Tile place={place} href={place.count === 0 ? undefined : listOf(place)} />
                </li>
              ))}
            </ul>
          </>
        )}
        <Legend steps={steps} />
      </div>
      <Credit />
    </figure>
  );
}

function Tile({ place, href }: { readonly place: MapPlace; readonly href: string | undefined }): JSX.Element {
  const { language } = usePage();
  const text = (
    <>
      <French>{placeWithCode(place)}</French>
      {mapMessages[language].counted(place.count)}
    </>
  );
  return href === undefined ? text : <a href={href}>{text}</a>;
}

function Legend({ steps }: { readonly steps: readonly Step[] }): JSX.Element {
  const { language } = usePage();
  const texts = mapMessages[language];
  return (
    <>
      <p>{texts.legend}</p>
      <ul class="legend">
        <li>
          <span class="swatch shade-0" /> {texts.none}
        </li>
        {steps.map(({ from, to }, index) => (
          <li key={from}>
            <span class={`swatch ${shadeOf(index + 1, steps)}`} /> {texts.step(from, to)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who made the outlines, under which licence, and that they were changed: the licence asks for all three. */
function Credit(): JSX.Element {
  const { language } = usePage();
  const texts = mapMessages[language];
  return (
    <figcaption>
      {texts.credit} <a href="https://github.com/VictorCazanave/svg-maps">svg-maps</a> {texts.by}{' '}
      <a href="https://creativecommons.org/licenses/by/4.0/">{texts.licence}</a>
      {texts.changed}
    </figcaption>
  );
}
