import type { ComponentChildren } from 'preact';
import type { Language } from '../../../domain/language.ts';
import type { OrganisationKind } from '../../../domain/organisation-kinds.ts';
import type { OrganisationRole } from '../../../domain/roles.ts';
import { OrganisationListDocument, type OrganisationListQuery } from '../../generated/operations.ts';
import type { Page, PageRequest, View } from '../../page.ts';
import { kindColumn } from '../../parts/kind-column.tsx';
import { kindLabel } from '../../parts/kind-labels.ts';
import { KindName } from '../../parts/kind-name.tsx';
import { Alternatives } from '../../parts/list/alternatives.tsx';
import { facetOf, newestFirst, translated } from '../../parts/list/facet.ts';
import { ListAddress } from '../../parts/list/list-address.ts';
import { listView } from '../../parts/list/list-view.tsx';
import { listMessages } from '../../parts/list/messages.ts';
import { OthersNote } from '../../parts/list/others-note.tsx';
import { enumText } from '../../parts/list/parameter.ts';
import { readRows } from '../../parts/list/rows.ts';
import { EntityLink } from '../../parts/node-link.tsx';
import { type Column, tableOf } from '../../table.ts';
import {
  type OrganisationChoices,
  organisationFilters,
  organisationSortKeys,
  readOrganisationChoices,
  roleParameter,
} from './choices.ts';
import { containingOrganisations } from './containing-organisations.tsx';
import { organisationListMessages } from './messages.ts';

type Organisation = NonNullable<OrganisationListQuery['organisations']>['nodes'][number];

/** The organisations that took part, by role, year, kind and words; with `participation=non`, the others. */
export const organisationListPage: Page = {
  pattern: '/organisations',
  show: (request) =>
    request.query.get('participation') === 'non' ? containingOrganisations(request) : participants(request),
};

async function participants(request: PageRequest): Promise<View> {
  const { language, query, ask } = request;
  const texts = organisationListMessages[language];
  const address = new ListAddress(request);
  const choices = readOrganisationChoices(address);
  const order = address.order(organisationSortKeys, 'nom');
  const variables = { ...organisationFilters(choices), orderBy: order.orderBy };
  const list = await readRows(
    request,
    address.position,
    (range) => ask(OrganisationListDocument, { ...variables, ...range }),
    ({ organisations }) => organisations,
  );
  const table = tableOf('liste', list.rows, columnsOf(address, order, language));
  return listView({
    ...{ title: texts.title, lead: texts.lead, explanation: texts.explanation, wordsLabel: texts.wordsLabel },
    ...{ address, list, table, origin: 'computed' },
    facets: facetsOf(list.answer, choices, language),
    shown: shownOf(choices, list.page.totalCount, list.answer.all?.totalCount ?? 0, language),
    operation: { document: OrganisationListDocument, variables: { ...variables, ...list.range } },
    indexed: [...query.keys()].length === 0,
    children: <OthersNote count={list.answer.others?.totalCount ?? 0} others={texts.others} why={texts.othersWhy} />,
  });
}

function columnsOf(
  address: ListAddress,
  order: Parameters<ListAddress['sortBy']>[2],
  language: Language,
): readonly Column<Organisation>[] {
  const texts = organisationListMessages[language];
  const sort = (name: keyof typeof organisationSortKeys) => address.sortBy(name, organisationSortKeys[name], order);
  return [
    {
      label: texts.organisation,
      value: ({ name }) => name,
      cell: ({ slug, name, acronym }) => (
        <>
          <EntityLink kind="organisation" id={slug} name={name} />
          {acronym === null || acronym === name ? null : ` (${acronym})`}
        </>
      ),
      sort: sort('nom'),
    },
    { label: texts.acronym, value: ({ acronym }) => acronym, onlyInFile: true },
    kindColumn(texts.kind, language, ({ kind }) => kind),
    { label: texts.roles, value: ({ roles }) => roles.map((role) => texts.roleOf[role]).join(', ') },
    { label: texts.fabriques, value: ({ fabriqueCount }) => fabriqueCount, sort: sort('fabriques') },
    { label: texts.years, value: ({ years }) => years.join(', '), sort: sort('annee') },
    { label: 'slug', value: ({ slug }) => slug, onlyInFile: true },
  ];
}

function facetsOf(answer: OrganisationListQuery, choices: OrganisationChoices, language: Language) {
  const texts = listMessages[language];
  const roles = organisationListMessages[language].roleOf;
  return [
    facetOf({
      ...{ name: 'role', legend: texts.role, groups: answer.roles, chosen: choices.roles },
      parameter: (key) => roleParameter.write(key as OrganisationRole),
      labelOf: (key) => translated(roles[key as OrganisationRole]),
    }),
    facetOf({
      ...{ name: 'annee', legend: texts.year, groups: answer.years, chosen: choices.years.map(String) },
      labelOf: translated,
      compare: newestFirst,
    }),
    facetOf({
      ...{ name: 'nature', legend: texts.kind, groups: answer.kinds, chosen: choices.kinds },
      parameter: enumText,
      labelOf: (key) => kindLabel(key as OrganisationKind, language),
    }),
  ];
}

function shownOf(
  { roles, years, kinds, words }: OrganisationChoices,
  count: number,
  total: number,
  language: Language,
): ComponentChildren {
  const texts = organisationListMessages[language];
  const roleNouns = count > 1 ? texts.rolesOfMany : texts.roleOf;
  const isWhole = [roles, years, kinds].every(({ length }) => length === 0) && words === null;
  return (
    <>
      {texts.counted(count)}
      {texts.named(count)}
      {roles.length > 0 ? texts.as : years.length > 0 ? null : texts.inAnyFabrique}
      <Alternatives language={language} of={roles.map((role) => roleNouns[role])} />
      {years.length === 0 ? null : texts.inYears}
      <Alternatives language={language} of={years} />
      {kinds.length === 0 ? null : texts.ofKinds}
      <Alternatives language={language} of={kinds.map((kind) => <KindName key={kind} kind={kind} />)} />
      {words === null ? null : texts.withWords + listMessages[language].quoted(words)}
      {isWhole ? null : texts.ofTotal(total)}
    </>
  );
}
