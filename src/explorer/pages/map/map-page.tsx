import type { ComponentChildren } from 'preact';
import type { Language } from '../../../domain/language.ts';
import { TerritoireMapDocument } from '../../generated/operations.ts';
import type { Page } from '../../page.ts';
import { French } from '../../parts/french.tsx';
import { KindName } from '../../parts/kind-name.tsx';
import { ListAddress } from '../../parts/list/list-address.ts';
import { listMessages } from '../../parts/list/messages.ts';
import { PlaceLinks, placeWithCode } from '../../parts/place-links.tsx';
import { Hidden, Section } from '../../parts/section.tsx';
import { type Table, tableOf } from '../../table.ts';
import { listParameters, type MapChoices, mapFilters, readMapChoices } from './choices.ts';
import { MapFigure } from './map-figure.tsx';
import { MapForm } from './map-form.tsx';
import { mapMessages } from './messages.ts';
import { type MapPlace, placesOf } from './places.ts';

/** Where the territoires are that took part: a map by département, and the same as a table. */
export const mapPage: Page = {
  pattern: '/carte',
  show: async (request) => {
    const { language, ask, addresses, query } = request;
    const texts = mapMessages[language];
    const address = new ListAddress(request);
    const choices = readMapChoices(address);
    const operation = { document: TerritoireMapDocument, variables: mapFilters(choices) };
    const answer = await ask(operation.document, operation.variables);
    const { places, withoutPlace } = placesOf(answer);
    const taken = places.filter(({ count }) => count > 0);
    const [count, total] = [answer.chosen?.[0]?.count ?? 0, answer.all?.[0]?.count ?? 0];
    const listOf = ({ code }: MapPlace) =>
      addresses.page('/territoires', { ...listParameters(choices), departement: code });
    const table = tableOfPlaces(taken, listOf, language);
    return {
      kind: 'view',
      title: texts.title,
      description: texts.description,
      indexed: [...query.keys()].length === 0,
      tables: [table],
      body: (
        <>
          <h1>{texts.title}</h1>
          <p class="lead">{texts.description}</p>
          <MapForm choices={choices} years={answer.years} kinds={answer.kinds} />
          {address.ignored.length === 0 ? null : (
            <p class="notice">{listMessages[language].ignored(address.ignored.join(', '))}</p>
          )}
          <Section
            {...{ id: 'departements', origin: 'official', operation }}
            {...(taken.length === 0 ? {} : { table })}
            title={<Shown choices={choices} count={count} total={total} language={language} />}
            explanation={count === 0 ? texts.nothing : texts.explanation(taken.length, places.length)}
            below={<Without places={places.filter((place) => place.count === 0)} language={language} />}
          >
            {withoutPlace === 0 ? null : <p>{texts.nowhere(withoutPlace)}</p>}
            <p>{texts.caution}</p>
            {count === 0 ? null : (
              <p>
                <a href={addresses.page('/territoires', listParameters(choices))}>{texts.list(count)}</a>
              </p>
            )}
            <MapFigure places={places} listOf={listOf} />
          </Section>
        </>
      ),
    };
  },
};

interface ShownProps {
  readonly choices: MapChoices;
  readonly count: number;
  readonly total: number;
  readonly language: Language;
}

/** « 9 territoires sur 112, en 2023, de nature : communauté de communes ». */
function Shown({ choices, count, total, language }: ShownProps): ComponentChildren {
  const texts = mapMessages[language];
  return (
    <>
      {texts.shown(count, total)}
      {choices.year === undefined ? null : texts.inYear(choices.year)}
      {choices.kind === undefined ? null : (
        <>
          {texts.ofKind}
          <KindName kind={choices.kind} />
        </>
      )}
    </>
  );
}

function tableOfPlaces(places: readonly MapPlace[], listOf: (place: MapPlace) => string, language: Language): Table {
  const texts = mapMessages[language];
  return tableOf('departements', places, [
    {
      label: texts.departement,
      value: ({ name }) => name,
      cell: (place) => <PlaceLinks kind="departement" places={[place]} />,
    },
    { label: texts.code, value: ({ code }) => code, onlyInFile: true },
    {
      label: texts.region,
      value: ({ region }) => region.name,
      cell: ({ region }) => <PlaceLinks kind="region" places={[region]} />,
    },
    {
      label: texts.territoires,
      value: ({ count }) => count,
      cell: (place) => (
        <a href={listOf(place)}>
          {place.count}
          <Hidden>
            <French>{texts.inDepartement(placeWithCode(place))}</French>
          </Hidden>
        </a>
      ),
    },
    { label: texts.fabriques, value: ({ fabriqueCount }) => fabriqueCount },
  ]);
}

/** The départements that the table leaves out. */
function Without({ places, language }: { readonly places: readonly MapPlace[]; readonly language: Language }) {
  if (places.length === 0) return null;
  return (
    <details>
      <summary>{mapMessages[language].without(places.length)}</summary>
      <p>
        <PlaceLinks kind="departement" places={places} />
      </p>
    </details>
  );
}
