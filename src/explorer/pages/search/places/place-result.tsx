import type { ComponentChildren, JSX } from 'preact';
import type { PlaceRowFragment } from '../../../generated/operations.ts';
import { French } from '../../../parts/french.tsx';
import { Marked } from '../../../parts/marked.tsx';
import { placeWithCode } from '../../../parts/place-links.tsx';
import { usePage } from '../../../use-page.ts';
import { AreaAnswer } from './area-answer.tsx';
import type { Around, FoundPlace } from './around.ts';
import { placeSearchMessages } from './messages.ts';
import { PlaceAnswer } from './place-answer.tsx';

interface PlaceResultProps {
  readonly row: PlaceRowFragment;
  readonly query: string;
  readonly around: Around;
}

/** An official place, told apart by its département, and what a reader can know of it here. */
export function PlaceResult({ row: { node: place, part }, query, around }: PlaceResultProps): JSX.Element {
  const { language } = usePage();
  const texts = placeSearchMessages[language];
  const isArea = place.kind === 'DEPARTEMENT' || place.kind === 'REGION';
  const where = isArea ? '' : whereOf(place);
  return (
    <li>
      <PlaceName place={place}>
        <Marked text={place.kind === 'DEPARTEMENT' ? placeWithCode(place) : place.name} query={query} />
      </PlaceName>
      <French>
        {', '}
        {place.kindLabel}
        {where === '' ? '' : `, ${where}`}
      </French>
      {part === null ? null : (
        <span class="result-text">
          <French>{texts.part(part.name, part.kindLabel)}</French>
        </span>
      )}
      <span class="result-answer">
        {isArea ? <AreaAnswer place={place} around={around} /> : <PlaceAnswer place={place} around={around} />}
      </span>
    </li>
  );
}

/** What tells homonyms apart: the départements, or the collectivité d’outre-mer. */
function whereOf({ departements, within }: FoundPlace): string {
  if (departements.length > 0) return departements.map(placeWithCode).join(', ');
  return within.map(placeWithCode).join(', ');
}

/** The name, as a link if the place has a page. */
function PlaceName({ place, children }: { readonly place: FoundPlace; readonly children: ComponentChildren }) {
  const { addresses } = usePage();
  const name = <French>{children}</French>;
  const { kind, code, territoire } = place;
  if (territoire !== null) return <a href={addresses.entity({ kind: 'territoire', id: territoire.slug })}>{name}</a>;
  if (kind === 'DEPARTEMENT') return <a href={addresses.entity({ kind: 'departement', id: code })}>{name}</a>;
  if (kind === 'REGION') return <a href={addresses.entity({ kind: 'region', id: code })}>{name}</a>;
  return <strong>{name}</strong>;
}
