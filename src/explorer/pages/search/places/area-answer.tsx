import type { JSX } from 'preact';
import { French } from '../../../parts/french.tsx';
import { placeWithCode } from '../../../parts/place-links.tsx';
import { Hidden } from '../../../parts/section.tsx';
import { usePage } from '../../../use-page.ts';
import type { Around, FoundPlace } from './around.ts';
import { placeSearchMessages } from './messages.ts';

interface AreaAnswerProps {
  readonly place: FoundPlace;
  readonly around: Around;
}

/** How many territoires of a département or région took part. */
export function AreaAnswer({ place: { kind, code, name }, around }: AreaAnswerProps): JSX.Element {
  const { language } = usePage();
  const texts = placeSearchMessages[language];
  const isRegion = kind === 'REGION';
  const count = (isRegion ? around.regions : around.departements).get(code) ?? 0;
  if (count === 0) return <>{texts.noData}</>;
  return (
    <>
      <ParticipantsLink {...{ kind: isRegion ? 'region' : 'departement', code, name, count }} />{' '}
      {texts.participated(count)}.
    </>
  );
}

interface ParticipantsLinkProps {
  readonly kind: 'departement' | 'region';
  readonly code: string;
  readonly name: string;
  readonly count: number;
}

/** « 9 territoires », as a link to the list of them. */
export function ParticipantsLink({ kind, code, name, count }: ParticipantsLinkProps): JSX.Element {
  const { language, addresses } = usePage();
  return (
    <a href={addresses.page('/territoires', { [kind]: code })}>
      {placeSearchMessages[language].participants(count)}
      <Hidden>
        <French>{kind === 'departement' ? placeWithCode({ code, name }) : `région ${name}`}</French>
      </Hidden>
    </a>
  );
}
