import { Fragment, type JSX } from 'preact';
import type { EntityKind } from '../addresses.ts';
import { usePage } from '../use-page.ts';
import { French } from './french.tsx';

interface Place {
  readonly code: string | null;
  readonly name: string;
}

interface PlaceLinksProps {
  readonly kind: Extract<EntityKind, 'departement' | 'region'>;
  readonly places: readonly Place[];
}

/** « Manche (50) ». */
export const placeWithCode = ({ name, code }: Place) => (code === null ? name : `${name} (${code})`);

/** Links to départements, with their codes, or to régions. */
export function PlaceLinks({ kind, places }: PlaceLinksProps): JSX.Element {
  const { addresses } = usePage();
  return (
    <>
      {places.map((place, index) => (
        <Fragment key={place.name}>
          {index === 0 ? '' : ', '}
          {place.code === null ? (
            <French>{place.name}</French>
          ) : (
            <a href={addresses.entity({ kind, id: place.code })}>
              <French>{kind === 'departement' ? placeWithCode(place) : place.name}</French>
            </a>
          )}
        </Fragment>
      ))}
    </>
  );
}
