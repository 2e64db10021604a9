import fc from 'fast-check';
import { expect } from 'vitest';
import type { Answer, Ask } from '../../schema/ask.ts';
import { filterArbitraries, inputOf } from '../filter-arbitrary.ts';
import { passesFabrique, passesOrganisation, passesParticipation, passesTerritoire } from '../plain/filters.ts';
import { fabriquesOf, type PlainGraph } from '../plain/graph.ts';
import { isRefused, question } from './question.ts';

interface Filters {
  readonly fabrique: ReturnType<typeof inputOf<'fabrique'>> | null;
  readonly territoire: ReturnType<typeof inputOf<'territoire'>> | null;
  readonly organisation: ReturnType<typeof inputOf<'organisation'>> | null;
  readonly participation: ReturnType<typeof inputOf<'participation'>> | null;
}

/** Every list that a node has of its related nodes, each with the filter of its type. */
const document = `query (
  $fabrique: FabriqueFilter, $territoire: TerritoireFilter, $organisation: OrganisationFilter, $participation: ParticipationFilter
) {
  fabriques(first: 100) { nodes {
    slug
    participations(filter: $participation, first: 100) { totalCount nodes { ...One } }
    territoires(filter: $territoire, first: 100) { totalCount nodes { slug } }
    partners(filter: $organisation, first: 100) { totalCount nodes { slug } }
    associations(filter: $organisation, last: 100) { totalCount nodes { slug } }
  } }
  territoires(first: 100) { nodes {
    slug
    participations(filter: $participation, first: 100) { totalCount nodes { ...One } }
    contains(filter: $territoire, first: 100) { totalCount nodes { slug } }
    neighbours(filter: $territoire, first: 100) { totalCount nodes { slug } }
  } }
  organisations(first: 100) { nodes {
    slug
    participations(filter: $participation, first: 100) { totalCount nodes { ...One } }
    parts(filter: $organisation, first: 100) { totalCount nodes { slug } }
    withParts: participations(filter: $participation, withParts: true, first: 100) { totalCount nodes { ...One } }
  } }
  regions {
    slug: code
    fabriques(filter: $fabrique, first: 100) { totalCount nodes { slug } }
    territoires(filter: $territoire, last: 100) { totalCount nodes { slug } }
  }
  departements {
    slug: code
    fabriques(filter: $fabrique, last: 100) { totalCount nodes { slug } }
    territoires(filter: $territoire, first: 100) { totalCount nodes { slug } }
  }
}
fragment One on Participation { role fabrique { slug } actor { slug } }`;

type Row = Answer['data'];
type List = { readonly totalCount: number; readonly nodes: readonly Row[] };

/** The rows of a list that pass: of the lists without a filter, which other questions check. */
type Passes = (row: Row) => boolean;

function passing(graph: PlainGraph, filters: Filters): Readonly<Record<string, Passes>> {
  const { fabriques, territoires, organisations, participations } = graph.dataset;
  const bySlug = <Node extends { readonly slug: string }>(nodes: readonly Node[], { slug }: Row) =>
    nodes.find((it) => it.slug === slug) as Node;
  const organisation: Passes = (row) =>
    passesOrganisation(graph, bySlug(organisations, row), filters.organisation ?? {});
  // In a list of one role, a minimum counts the Fabriques in this role.
  const inRole =
    (role: 'PARTNER' | 'ASSOCIATION'): Passes =>
    (row) => {
      const { minFabriques, ...others } = filters.organisation ?? {};
      const its = fabriquesOf(graph, String(row['slug']), [role], fabriques);
      return its.length >= (minFabriques ?? 0) && passesOrganisation(graph, bySlug(organisations, row), others);
    };
  const participation: Passes = ({ role, fabrique, actor }) => {
    const idOf = graph.actors.find(({ slug }) => slug === actor.slug)?.id;
    const found = participations.find((it) => it.role === role && it.fabrique === fabrique.slug && it.actor === idOf);
    return found !== undefined && passesParticipation(graph, found, filters.participation ?? {});
  };
  const territoire: Passes = (row) => passesTerritoire(graph, bySlug(territoires, row), filters.territoire ?? {});
  return {
    participations: participation,
    withParts: participation,
    territoires: territoire,
    contains: territoire,
    neighbours: territoire,
    partners: inRole('PARTNER'),
    associations: inRole('ASSOCIATION'),
    parts: organisation,
    fabriques: (row) => passesFabrique(graph, bySlug(fabriques, row), filters.fabrique ?? {}),
  };
}

/** All nodes of an answer, with their lists. */
function nodesOf(data: Answer['data']): Row[] {
  const { fabriques, territoires, organisations, regions, departements } = data;
  return [...fabriques.nodes, ...territoires.nodes, ...organisations.nodes, ...regions, ...departements];
}

async function listsUnder(ask: Ask, filters: Filters): Promise<Row[] | null> {
  const { data, errors } = await ask(document, { ...filters });
  if (isRefused(errors)) return null;
  expect(errors).toEqual([]);
  return nodesOf(data);
}

const none: Filters = { fabrique: null, territoire: null, organisation: null, participation: null };

export const nestedLists = question({
  name: 'lists of the nodes related to each node, under any filter',
  args: fc.record({
    fabrique: filterArbitraries.fabrique,
    territoire: filterArbitraries.territoire,
    organisation: filterArbitraries.organisation,
    participation: filterArbitraries.participation,
  }),
  check: async (ask, graph, drawn) => {
    const filters: Filters = {
      fabrique: inputOf<'fabrique'>(graph, drawn.fabrique),
      territoire: inputOf<'territoire'>(graph, drawn.territoire),
      organisation: inputOf<'organisation'>(graph, drawn.organisation),
      participation: inputOf<'participation'>(graph, drawn.participation),
    };
    const found = await listsUnder(ask, filters);
    if (found === null) return;
    const passes = passing(graph, filters);
    const expected = (await listsUnder(ask, none))?.map((node) =>
      Object.fromEntries(
        Object.entries(node).map(([name, list]) => {
          const isPassing = passes[name];
          if (isPassing === undefined) return [name, list];
          const nodes = (list as List).nodes.filter(isPassing);
          return [name, { totalCount: nodes.length, nodes }];
        }),
      ),
    );
    expect(found).toEqual(expected);
  },
});
