import type { ComponentChildren } from 'preact';
import type { Language } from '../../../domain/language.ts';
import { FabriqueListDocument, type FabriqueListQuery } from '../../generated/operations.ts';
import type { Page } from '../../page.ts';
import { AlternativeNames, Alternatives } from '../../parts/list/alternatives.tsx';
import { facetOf, newestFirst, translated } from '../../parts/list/facet.ts';
import { type KnownPlaces, knownPlaces } from '../../parts/list/known-places.ts';
import { ListAddress } from '../../parts/list/list-address.ts';
import { listView } from '../../parts/list/list-view.tsx';
import { listMessages } from '../../parts/list/messages.ts';
import { enumText } from '../../parts/list/parameter.ts';
import { readRows } from '../../parts/list/rows.ts';
import { partMessages } from '../../parts/messages.ts';
import { EntityLink } from '../../parts/node-link.tsx';
import { PlaceLinks } from '../../parts/place-links.tsx';
import { type Column, tableOf } from '../../table.ts';
import { type FabriqueChoices, fabriqueFilters, fabriqueSortKeys, readFabriqueChoices } from './choices.ts';
import { fabriqueListMessages } from './messages.ts';

type Fabrique = NonNullable<FabriqueListQuery['fabriques']>['nodes'][number];

/** The Fabriques, by year, status, région and words. */
export const fabriqueListPage: Page = {
  pattern: '/fabriques',
  show: async (request) => {
    const { language, query, ask, addresses } = request;
    const texts = fabriqueListMessages[language];
    const address = new ListAddress(request);
    const places = await knownPlaces(query, ask);
    const choices = readFabriqueChoices(address, places);
    const order = address.order(fabriqueSortKeys, 'annee');
    const variables = { ...fabriqueFilters(choices), orderBy: order.orderBy };
    const list = await readRows(
      request,
      address.position,
      (range) => ask(FabriqueListDocument, { ...variables, ...range }),
      ({ fabriques }) => fabriques,
    );
    const table = tableOf('liste', list.rows, columnsOf(address, order, language));
    const facets = facetsOf(list.answer, choices, places, language);
    return listView({
      ...{ title: texts.title, lead: texts.lead, explanation: texts.explanation, wordsLabel: texts.wordsLabel },
      ...{ address, list, facets, table, origin: 'page' },
      shown: shownOf(choices, places, list.page.totalCount, list.answer.all?.totalCount ?? 0, language),
      operation: { document: FabriqueListDocument, variables: { ...variables, ...list.range } },
      indexed: [...query.keys()].length === 0,
      children: (
        <p>
          <a href={addresses.page('/chronologie')}>{texts.byYear}</a>
        </p>
      ),
    });
  },
};

function columnsOf(
  address: ListAddress,
  order: Parameters<ListAddress['sortBy']>[2],
  language: Language,
): readonly Column<Fabrique>[] {
  const texts = fabriqueListMessages[language];
  const { statuses } = partMessages[language];
  const sort = (name: keyof typeof fabriqueSortKeys) => address.sortBy(name, fabriqueSortKeys[name], order);
  return [
    {
      label: texts.fabrique,
      value: ({ title }) => title,
      cell: ({ slug, title }) => <EntityLink kind="fabrique" id={slug} name={title} />,
      sort: sort('titre'),
    },
    { label: texts.year, value: ({ year }) => year, sort: sort('annee') },
    { label: texts.status, value: ({ status }) => statuses[status] },
    {
      label: texts.territoires,
      value: ({ territoires }) => territoires.totalCount,
      sort: sort('territoires'),
    },
    { label: texts.partners, value: ({ partners }) => partners.totalCount, sort: sort('partenaires') },
    {
      label: texts.regions,
      value: ({ regions }) => regions.map(({ name }) => name).join(', '),
      cell: ({ regions }) => <PlaceLinks kind="region" places={regions} />,
    },
    { label: 'slug', value: ({ slug }) => slug, onlyInFile: true },
  ];
}

function facetsOf(answer: FabriqueListQuery, choices: FabriqueChoices, places: KnownPlaces, language: Language) {
  const texts = listMessages[language];
  const { statuses } = partMessages[language];
  return [
    facetOf({
      ...{ name: 'annee', legend: texts.year, groups: answer.years, chosen: choices.years.map(String) },
      labelOf: translated,
      compare: newestFirst,
    }),
    facetOf({
      ...{ name: 'statut', legend: texts.status, groups: answer.statuses, chosen: choices.statuses },
      parameter: enumText,
      labelOf: (key) => translated(statuses[key as keyof typeof statuses]),
    }),
    facetOf({
      ...{
        name: 'region',
        legend: texts.region,
        groups: answer.regions,
        chosen: choices.regions,
        names: places.regions,
      },
    }),
  ];
}

function shownOf(
  { years, statuses, regions, words }: FabriqueChoices,
  places: KnownPlaces,
  count: number,
  total: number,
  language: Language,
): ComponentChildren {
  const texts = fabriqueListMessages[language];
  const adjectives = count > 1 ? texts.statusesOfMany : texts.statuses;
  const isWhole = years.length + statuses.length + regions.length === 0 && words === null;
  return (
    <>
      {texts.counted(count)}
      {years.length === 0 ? null : texts.inYears}
      <Alternatives language={language} of={years} />
      {statuses.length === 0 ? null : texts.ofStatus}
      <Alternatives language={language} of={statuses.map((it) => adjectives[it])} />
      {regions.length === 0 ? null : texts.inRegions(regions.length)}
      <AlternativeNames language={language} of={regions.map((code) => places.regions.get(code) ?? code)} />
      {words === null ? null : texts.withWords + listMessages[language].quoted(words)}
      {isWhole ? null : texts.ofTotal(total)}
    </>
  );
}
