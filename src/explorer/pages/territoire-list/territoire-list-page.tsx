import type { ComponentChildren } from 'preact';
import type { Language } from '../../../domain/language.ts';
import type { TerritoireKind } from '../../../domain/territoire-kinds.ts';
import type { Addresses } from '../../addresses.ts';
import { TerritoireListDocument, type TerritoireListQuery } from '../../generated/operations.ts';
import { inDigits } from '../../language/numbers.ts';
import type { Page, PageRequest, View } from '../../page.ts';
import { kindColumn } from '../../parts/kind-column.tsx';
import { kindLabel } from '../../parts/kind-labels.ts';
import { KindName } from '../../parts/kind-name.tsx';
import { AlternativeNames, Alternatives } from '../../parts/list/alternatives.tsx';
import { facetOf, type Group, newestFirst, translated } from '../../parts/list/facet.ts';
import { type KnownPlaces, knownPlaces } from '../../parts/list/known-places.ts';
import { ListAddress } from '../../parts/list/list-address.ts';
import { listView } from '../../parts/list/list-view.tsx';
import { listMessages } from '../../parts/list/messages.ts';
import { OthersNote } from '../../parts/list/others-note.tsx';
import { enumText } from '../../parts/list/parameter.ts';
import { readRows } from '../../parts/list/rows.ts';
import { EntityLink } from '../../parts/node-link.tsx';
import { PlaceLinks, placeWithCode } from '../../parts/place-links.tsx';
import { type Column, tableOf } from '../../table.ts';
import { readTerritoireChoices, type TerritoireChoices, territoireFilters, territoireSortKeys } from './choices.ts';
import { containingTerritoires } from './containing-territoires.tsx';
import { territoireListMessages } from './messages.ts';
import { type Size, sizeLabel, sizes } from './sizes.ts';

type Territoire = NonNullable<TerritoireListQuery['territoires']>['nodes'][number];

/** The territoires that took part, by year, kind, place and words; with `participation=non`, the others. */
export const territoireListPage: Page = {
  pattern: '/territoires',
  show: (request) =>
    request.query.get('participation') === 'non' ? containingTerritoires(request) : participants(request),
};

async function participants(request: PageRequest): Promise<View> {
  const { language, query, ask, addresses } = request;
  const texts = territoireListMessages[language];
  const address = new ListAddress(request);
  const places = await knownPlaces(query, ask);
  const choices = readTerritoireChoices(address, places);
  const order = address.order(territoireSortKeys, 'nom');
  const variables = { ...territoireFilters(choices), orderBy: order.orderBy };
  const list = await readRows(
    request,
    address.position,
    (range) => ask(TerritoireListDocument, { ...variables, ...range }),
    ({ territoires }) => territoires,
  );
  const table = tableOf('liste', list.rows, columnsOf(address, order, language));
  return listView({
    ...{ title: texts.title, lead: texts.lead, explanation: texts.explanation, wordsLabel: texts.wordsLabel },
    ...{ address, list, table, origin: 'computed' },
    facets: facetsOf(list.answer, choices, places, language),
    shown: shownOf(choices, places, list.page.totalCount, list.answer.all?.totalCount ?? 0, language),
    operation: { document: TerritoireListDocument, variables: { ...variables, ...list.range } },
    indexed: [...query.keys()].length === 0,
    children: (
      <>
        {' '}
        <p>
          <a href={mapAddress(address, addresses)}>{texts.onMap}</a>
        </p>
        <OthersNote count={list.answer.others?.totalCount ?? 0} others={texts.others} why={texts.othersWhy} />
      </>
    ),
  });
}

/** The map with the year and the kind of the list, if it has one of each at most. */
function mapAddress({ parameters: { annee = [], nature = [] } }: ListAddress, addresses: Addresses): string {
  return addresses.page('/carte', annee.length > 1 || nature.length > 1 ? {} : { annee, nature });
}

function columnsOf(
  address: ListAddress,
  order: Parameters<ListAddress['sortBy']>[2],
  language: Language,
): readonly Column<Territoire>[] {
  const texts = territoireListMessages[language];
  const sort = (name: keyof typeof territoireSortKeys) => address.sortBy(name, territoireSortKeys[name], order);
  return [
    {
      label: texts.territoire,
      value: ({ name }) => name,
      cell: ({ slug, name }) => <EntityLink kind="territoire" id={slug} name={name} />,
      sort: sort('nom'),
    },
    kindColumn(texts.kind, language, ({ kind }) => kind),
    {
      label: texts.departements,
      value: ({ departements }) => departements.map(placeWithCode).join(', '),
      cell: ({ departements }) => <PlaceLinks kind="departement" places={departements} />,
    },
    {
      label: texts.regions,
      value: ({ regions }) => regions.map(({ name }) => name).join(', '),
      onlyInFile: true,
    },
    {
      label: texts.inhabitants,
      value: ({ population }) => population,
      cell: ({ population }) => (population === null ? null : inDigits(population, language)),
      sort: sort('habitants'),
    },
    { label: texts.fabriques, value: ({ fabriqueCount }) => fabriqueCount, sort: sort('fabriques') },
    { label: texts.years, value: ({ years }) => years.join(', '), sort: sort('annee') },
    { label: texts.code, value: ({ code }) => code, onlyInFile: true },
    { label: 'slug', value: ({ slug }) => slug, onlyInFile: true },
  ];
}

function facetsOf(answer: TerritoireListQuery, choices: TerritoireChoices, places: KnownPlaces, language: Language) {
  const texts = listMessages[language];
  return [
    facetOf({
      ...{ name: 'annee', legend: texts.year, groups: answer.years, chosen: choices.years.map(String) },
      labelOf: translated,
      compare: newestFirst,
    }),
    facetOf({
      ...{ name: 'nature', legend: texts.kind, groups: answer.kinds, chosen: choices.kinds },
      parameter: enumText,
      labelOf: (key) => kindLabel(key as TerritoireKind, language),
    }),
    facetOf({
      ...{ name: 'habitants', legend: territoireListMessages[language].size, groups: sizeGroups(answer) },
      chosen: choices.sizes,
      labelOf: (key) => translated(sizeLabel(key as Size, language)),
      compare: (one, other) => sizes.indexOf(one.key as Size) - sizes.indexOf(other.key as Size),
    }),
    facetOf({
      ...{ name: 'region', legend: texts.region, groups: answer.regions, chosen: choices.regions },
      names: places.regions,
    }),
    facetOf({
      ...{ name: 'departement', legend: texts.departement },
      ...{ groups: answer.departements, chosen: choices.departements, names: places.departements },
    }),
  ];
}

/** The number of rows of each size, as a count of the API gives it. */
function sizeGroups({ size1, size2, size3, size4 }: TerritoireListQuery): Group[] {
  return [size1, size2, size3, size4].flatMap((counted, index) => {
    const [key, count] = [sizes[index] ?? null, counted?.totalCount ?? 0];
    return count === 0 ? [] : [{ keys: [{ key, label: '' }], count }];
  });
}

function shownOf(
  choices: TerritoireChoices,
  places: KnownPlaces,
  count: number,
  total: number,
  language: Language,
): ComponentChildren {
  const { years, kinds, regions, departements, words } = choices;
  const sizesChosen = choices.sizes;
  const texts = territoireListMessages[language];
  const isWhole =
    [years, kinds, sizesChosen, regions, departements].every(({ length }) => length === 0) && words === null;
  return (
    <>
      {texts.counted(count)}
      {years.length === 0 ? null : texts.inYears}
      <Alternatives language={language} of={years} />
      {kinds.length === 0 ? null : texts.ofKinds}
      <Alternatives language={language} of={kinds.map((kind) => <KindName key={kind} kind={kind} />)} />
      {sizesChosen.length === 0 ? null : ', '}
      <Alternatives language={language} of={sizesChosen.map((size) => sizeLabel(size, language))} />
      {regions.length === 0 ? null : texts.inRegions(regions.length)}
      <AlternativeNames language={language} of={regions.map((code) => places.regions.get(code) ?? code)} />
      {departements.length === 0 ? null : texts.inDepartements}
      <AlternativeNames language={language} of={departements.map((code) => places.departements.get(code) ?? code)} />
      {words === null ? null : texts.withWords + listMessages[language].quoted(words)}
      {isWhole ? null : texts.ofTotal(total)}
    </>
  );
}
