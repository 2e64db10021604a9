import type {
  DepartementFilterInput,
  FabriqueFilterInput,
  OrganisationFilterInput,
  ParticipationFilterInput,
  RelationInput,
  Span,
  TerritoireFilterInput,
} from '../../../src/answers/filter/filter-input.ts';
import type { Dataset, Fabrique, Organisation, Participation, Territoire } from '../../../src/domain/dataset.ts';
import { fold } from '../../../src/domain/fold.ts';
import { organisationKindOf } from '../../../src/domain/organisation-kinds.ts';
import { organisationRoles, type Role } from '../../../src/domain/roles.ts';
import { type PlainGraph, regionsOf } from './graph.ts';

// Filters, worked out for one node at a time. A condition that is left out holds.

type Test<Node, Filter> = (graph: PlainGraph, node: Node, filter: Filter) => boolean;

interface Combined<Filter> {
  readonly and?: readonly Filter[] | null | undefined;
  readonly or?: readonly Filter[] | null | undefined;
  readonly not?: Filter | null | undefined;
}

function combined<Node, Filter extends Combined<Filter>>(
  graph: PlainGraph,
  node: Node,
  filter: Filter,
  passes: Test<Node, Filter>,
): boolean {
  return (
    (filter.and ?? []).every((it) => passes(graph, node, it)) &&
    (filter.or == null || filter.or.some((it) => passes(graph, node, it))) &&
    (filter.not == null || !passes(graph, node, filter.not))
  );
}

/** The related nodes are given once each. */
function related<Node, Filter>(
  graph: PlainGraph,
  nodes: readonly Node[],
  relation: RelationInput<Filter> | null | undefined,
  passes: Test<Node, Filter>,
): boolean {
  if (relation == null) return true;
  const { some, every, none, count } = relation;
  const number = (filter: Filter | null | undefined) =>
    nodes.filter((it) => filter == null || passes(graph, it, filter)).length;
  return (
    (some == null || number(some) > 0) &&
    (every == null || number(every) === nodes.length) &&
    (none == null || number(none) === 0) &&
    (count == null || (number(count.filter) >= (count.min ?? 0) && number(count.filter) <= (count.max ?? 999)))
  );
}

function within<Value extends number | string>(value: Value | null | undefined, span: Span<Value> | null | undefined) {
  if (span == null || (span.from == null && span.to == null)) return true;
  return value != null && (span.from == null || value >= span.from) && (span.to == null || value <= span.to);
}

const functionWords = ['l', 'd', 'la', 'de', 'du', 'et', 'une', 'sur'];

/** All words of the texts together are looked in, each of the text's words as a whole. */
export function hasWords(texts: readonly (string | null)[], text: string | null | undefined): boolean {
  const words = texts.flatMap((it) => (it === null ? [] : fold(it).split(' ')));
  return (text ?? '')
    .split(' ')
    .flatMap((token) => {
      const own = fold(token).split(' ');
      return own.map((word, at) => ({ word, begins: token.endsWith('*') && at === own.length - 1 }));
    })
    .filter(({ word }) => word !== '' && !functionWords.includes(word))
    .every(({ word, begins }) => words.some((it) => (begins ? it.startsWith(word) : it === word)));
}

const isOneOf = <Value>(value: Value, values: readonly Value[] | null | undefined) =>
  values == null || values.includes(value);

const once = <Value>(values: readonly Value[]) => [...new Set(values)];

const took = ({ dataset }: PlainGraph, fabrique: string, roles: readonly Role[]) =>
  dataset.participations.filter((it) => it.fabrique === fabrique && roles.includes(it.role));

const byId = {
  fabrique: ({ fabriques }: Dataset, slug: string) => fabriques.filter((it) => it.slug === slug),
  territoire: ({ territoires }: Dataset, id: string) => territoires.filter((it) => it.id === id),
  organisation: ({ organisations }: Dataset, slug: string) => organisations.filter((it) => it.slug === slug),
};

const monthsOf = ({ from, to }: { from: string; to: string }) =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5)) + 1;

export const passesFabrique: Test<Fabrique, FabriqueFilterInput> = (graph, fabrique, filter) => {
  const { dataset } = graph;
  const { slug, period } = fabrique;
  const territoires = once(took(graph, slug, ['TERRITOIRE']).flatMap(({ actor }) => byId.territoire(dataset, actor)));
  const organisations = (...roles: Role[]) =>
    once(took(graph, slug, roles).flatMap(({ actor }) => byId.organisation(dataset, actor)));
  const departements = territoires.flatMap((it) => it.departements);
  const { from, to, minMonths, maxMonths } = filter.period ?? {};
  return (
    combined(graph, fabrique, filter, passesFabrique) &&
    isOneOf(slug, filter.ids) &&
    within(fabrique.year, filter.years) &&
    (filter.status == null || fabrique.status === filter.status) &&
    hasWords([fabrique.title, fabrique.description], filter.text) &&
    (from == null || (period !== null && period.to >= from)) &&
    (to == null || (period !== null && period.from <= (to.length === 4 ? `${to}-12` : to))) &&
    (minMonths == null || (period !== null && monthsOf(period) >= minMonths)) &&
    (maxMonths == null || (period !== null && monthsOf(period) <= maxMonths)) &&
    (filter.departement == null || departements.includes(filter.departement)) &&
    (filter.region == null || regionsOf(graph, departements).has(filter.region)) &&
    (filter.territoire == null || territoires.some(({ id }) => id === filter.territoire)) &&
    (filter.organisation == null ||
      organisations(...organisationRoles).some((it) => it.slug === filter.organisation)) &&
    related(graph, territoires, filter.territoires, passesTerritoire) &&
    related(graph, organisations(...organisationRoles), filter.organisations, passesOrganisation) &&
    related(graph, organisations('PARTNER'), filter.partners, passesOrganisation) &&
    related(graph, organisations('COFINANCEUR'), filter.cofinanceurs, passesOrganisation) &&
    related(graph, organisations('ASSOCIATION'), filter.associations, passesOrganisation) &&
    related(
      graph,
      dataset.participations.filter((it) => it.fabrique === slug),
      filter.participations,
      passesParticipation,
    )
  );
};

/** What territoires and organisations have in common. */
function passesActor(
  graph: PlainGraph,
  id: string,
  filter: Pick<OrganisationFilterInput, 'ids' | 'years' | 'firstYear' | 'lastYear' | 'fabriques' | 'participations'>,
): boolean {
  const { dataset } = graph;
  const own = dataset.participations.filter((it) => it.actor === id);
  const fabriques = once(own.flatMap((it) => byId.fabrique(dataset, it.fabrique)));
  const years = fabriques.map(({ year }) => year).toSorted((a, b) => a - b);
  return (
    isOneOf(id, filter.ids) &&
    (filter.years == null || years.some((year) => within(year, filter.years)) || isOpen(filter.years)) &&
    within(years[0], filter.firstYear) &&
    within(years.at(-1), filter.lastYear) &&
    related(graph, fabriques, filter.fabriques, passesFabrique) &&
    related(graph, own, filter.participations, passesParticipation)
  );
}

const isOpen = ({ from, to }: Span<number>) => from == null && to == null;

const fabriqueCount = ({ dataset }: PlainGraph, id: string, roles: readonly Role[] | null | undefined) =>
  new Set(dataset.participations.filter((it) => it.actor === id && isOneOf(it.role, roles)).map((it) => it.fabrique))
    .size;

export const passesTerritoire: Test<Territoire, TerritoireFilterInput> = (graph, territoire, filter) => {
  const { id, name, aliases, kind, departements } = territoire;
  const around = graph.dataset.territoires.filter((it) => territoire.within.includes(it.id));
  const inside = graph.dataset.territoires.filter((it) => it.within.includes(id));
  return (
    combined(graph, territoire, filter, passesTerritoire) &&
    passesActor(graph, id, filter) &&
    isOneOf(kind, filter.kinds) &&
    hasWords([name, ...aliases], filter.text) &&
    fabriqueCount(graph, id, null) >= (filter.minFabriques ?? 0) &&
    (filter.departement == null || departements.includes(filter.departement)) &&
    (filter.region == null || regionsOf(graph, departements).has(filter.region)) &&
    related(graph, around, filter.within, passesTerritoire) &&
    related(graph, inside, filter.contains, passesTerritoire)
  );
};

export const passesOrganisation: Test<Organisation, OrganisationFilterInput> = (graph, organisation, filter) => {
  const { slug, name, acronym, kind, aliases, parent } = organisation;
  const parts = graph.dataset.organisations.filter((it) => it.parent === slug);
  return (
    combined(graph, organisation, filter, passesOrganisation) &&
    passesActor(graph, slug, filter) &&
    isOneOf(organisationKindOf(kind), filter.kinds) &&
    hasWords([name, acronym, ...aliases], filter.text) &&
    (filter.roles == null || fabriqueCount(graph, slug, filter.roles) > 0) &&
    fabriqueCount(graph, slug, filter.roles) >= (filter.minFabriques ?? 0) &&
    (filter.parent == null || parent === filter.parent) &&
    related(graph, parts, filter.parts, passesOrganisation)
  );
};

export const passesParticipation: Test<Participation, ParticipationFilterInput> = (graph, participation, filter) => {
  const { fabrique, actor, role, origin, mention } = participation;
  return (
    combined(graph, participation, filter, passesParticipation) &&
    isOneOf(role, filter.roles) &&
    (filter.origin == null || origin === filter.origin) &&
    isOneOf(mention.line, filter.lines) &&
    hasWords([mention.text], filter.text) &&
    (filter.hasNote == null || (mention.note !== null) === filter.hasNote) &&
    (filter.actor == null || actor === filter.actor) &&
    byId
      .fabrique(graph.dataset, fabrique)
      .every(
        (it) =>
          within(it.year, filter.years) && (filter.fabrique == null || passesFabrique(graph, it, filter.fabrique)),
      ) &&
    (filter.territoire == null ||
      (role === 'TERRITOIRE' &&
        byId.territoire(graph.dataset, actor).some((it) => passesTerritoire(graph, it, filter.territoire ?? {})))) &&
    (filter.organisation == null ||
      (role !== 'TERRITOIRE' &&
        byId.organisation(graph.dataset, actor).some((it) => passesOrganisation(graph, it, filter.organisation ?? {}))))
  );
};

export const passesDepartement: Test<{ code: string; region: string }, DepartementFilterInput> = (
  graph,
  departement,
  filter,
) =>
  combined(graph, departement, filter, passesDepartement) &&
  isOneOf(departement.code, filter.codes) &&
  (filter.region == null || departement.region === filter.region) &&
  related(
    graph,
    graph.dataset.territoires.filter((it) => it.departements.includes(departement.code)),
    filter.territoires,
    passesTerritoire,
  );
