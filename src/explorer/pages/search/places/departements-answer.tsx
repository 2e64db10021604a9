import { Fragment, type JSX } from 'preact';
import { capitalised } from '../../../../domain/capitalised.ts';
import { French } from '../../../parts/french.tsx';
import { EntityLink } from '../../../parts/node-link.tsx';
import { usePage } from '../../../use-page.ts';
import { ParticipantsLink } from './area-answer.tsx';
import type { Around, FoundPlace } from './around.ts';
import { placeSearchMessages } from './messages.ts';

interface AroundProps {
  readonly place: FoundPlace;
  readonly around: Around;
}

/** Territoires that are named. */
const namedTerritoires = 5;

/** What took part in the départements of a place; if nothing did, how much in its régions. */
export function DepartementsAnswer({ place, around }: AroundProps): JSX.Element {
  const { language } = usePage();
  const texts = placeSearchMessages[language];
  const departements = place.departements.flatMap(({ code, name }) => (code === null ? [] : [{ code, name }]));
  const withParticipants = departements.filter(({ code }) => (around.departements.get(code) ?? 0) > 0);
  if (withParticipants.length > 0) {
    return (
      <>
        {withParticipants.map(({ code, name }) => (
          <Participants key={code} code={code} name={name} around={around} />
        ))}
      </>
    );
  }
  const [only] = departements;
  return (
    <>
      {departements.length > 1 || only === undefined ? (
        texts.nobodyInAny
      ) : (
        <>
          {capitalised(texts.inPlace(only.name))}
          <French>{only.name}</French>, {texts.nobody}
        </>
      )}
      <RegionsAnswer place={place} around={around} />.
    </>
  );
}

interface ParticipantsProps {
  readonly code: string;
  readonly name: string;
  readonly around: Around;
}

/** « Dans la Loire, 3 territoires ont participé : Bard (2020), … ». */
function Participants({ code, name, around }: ParticipantsProps): JSX.Element {
  const { language } = usePage();
  const texts = placeSearchMessages[language];
  const count = around.departements.get(code) ?? 0;
  const named = around.territoires
    .filter(({ departements }) => departements.some((it) => it.code === code))
    .slice(0, namedTerritoires);
  return (
    <>
      {capitalised(texts.inPlace(name))}
      <French>{name}</French>, <ParticipantsLink {...{ kind: 'departement', code, name, count }} />{' '}
      {texts.participated(count)}
      {named.length === 0 ? '' : texts.fabriques}
      {named.map((territoire, index) => (
        <Fragment key={territoire.slug}>
          {index === 0 ? '' : ', '}
          <EntityLink kind="territoire" id={territoire.slug} name={territoire.name} /> ({territoire.years.join(', ')})
        </Fragment>
      ))}
      {named.length > 0 && count > named.length ? ` ${texts.andOthers(count - named.length)}` : ''}.{' '}
    </>
  );
}

/** « ; dans le Grand Est, 9 territoires ont participé ». */
function RegionsAnswer({ place, around }: AroundProps): JSX.Element {
  const { language } = usePage();
  const texts = placeSearchMessages[language];
  return (
    <>
      {place.regions.map(({ code, name }) => {
        const count = code === null ? 0 : (around.regions.get(code) ?? 0);
        return (
          <Fragment key={name}>
            {language === 'fr' ? '\u202f; ' : '; '}
            {texts.inPlace(name)}
            <French>{name}</French>,{' '}
            {code === null || count === 0 ? (
              texts.nobody
            ) : (
              <>
                <ParticipantsLink {...{ kind: 'region', code, name, count }} /> {texts.participated(count)}
              </>
            )}
          </Fragment>
        );
      })}
    </>
  );
}
