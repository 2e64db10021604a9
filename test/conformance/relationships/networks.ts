import fc from 'fast-check';
import { expect } from 'vitest';
import type { ParticipationFilterInput } from '../../../src/answers/filter/filter-input.ts';
import { encodeGlobalId } from '../../../src/answers/global-id.ts';
import { roles } from '../../../src/domain/roles.ts';
import { filterArbitraries, inputOf } from '../filter-arbitrary.ts';
import { passesParticipation } from '../plain/filters.ts';
import { byName, type PlainActor, type PlainGraph, sortBy } from '../plain/graph.ts';
import { distancesFrom, networkOf, suggestionsFor, suggestionsForFabrique } from '../plain/networks.ts';
import { answerOf, isRefused, question, walk } from './question.ts';

const rolesArbitrary = fc.subarray([...roles], { minLength: 1 });
const globalId = ({ type, id }: PlainActor) => encodeGlobalId(type, id);
const nodeOf = (actor: PlainActor) => ({ node: { id: globalId(actor) } });
const near = (value: number) => expect.closeTo(value, 10);

/** The graph with the participations that pass a filter only. */
function withParticipations(graph: PlainGraph, filter: ParticipationFilterInput | null): PlainGraph {
  const participations = graph.dataset.participations.filter((it) => passesParticipation(graph, it, filter ?? {}));
  return { ...graph, dataset: { ...graph.dataset, participations } };
}

export const neighbourhoods = question({
  name: 'a node of a network, its ego network and its distances',
  args: fc.record({
    roles: rolesArbitrary,
    minCount: fc.integer({ min: 1, max: 2 }),
    node: fc.nat(),
    to: fc.nat(),
    radius: fc.integer({ min: 1, max: 3 }),
    pageSize: fc.integer({ min: 1, max: 3 }),
    participations: fc.option(filterArbitraries.participation, { freq: 2 }),
  }),
  check: async (ask, graph, { roles: wanted, minCount, node, to, radius, pageSize, participations: drawn }) => {
    const [of, target] = [graph.actors[node % graph.actors.length], graph.actors[to % graph.actors.length]];
    if (of === undefined || target === undefined) return;
    const participations = drawn === null ? null : inputOf<'participation'>(graph, drawn);
    const network = networkOf(withParticipations(graph, participations), wanted, minCount);
    const variables = { roles: wanted, minCount, id: globalId(of), to: globalId(target), radius, participations };
    const document = `query (
        $roles: [Role!]!, $minCount: Int, $id: ID!, $to: ID!, $radius: Int!, $participations: ParticipationFilter
      ) {
        network(of: $roles, minCount: $minCount, participations: $participations) {
          nodeCount
          edgeCount
          node(id: $id) {
            name degree distance(to: $to) ranks { degree }
            neighbours(first: 100) { totalCount edges { node { node { id } } count fabriques(first: 100) { nodes { slug } } } }
          }
          ego(of: $id, radius: $radius) {
            nodeCount
            nodes(first: 100, orderBy: { field: NAME, direction: ASC }) { nodes { node { id } degree } }
            edges(first: 100) { totalCount nodes { count } }
          }
          distances(from: $id) { counts(first: 100) { distance nodeCount } reachableCount unreachableCount }
        }
      }`;
    const { data, errors } = await ask(document, variables);
    if (isRefused(errors)) return;
    expect(errors).toEqual([]);
    const { network: found } = data;
    const { actors } = network;
    const degree = (actor: PlainActor) => network.neighbours(actor).length;
    const size = (within: readonly PlainActor[]) =>
      within.flatMap((one) => within.filter((other) => network.shared(one, other).length > 0)).length / 2;
    expect(found).toMatchObject({ nodeCount: actors.length, edgeCount: size(actors) });
    if (!actors.includes(of)) {
      expect(found).toMatchObject({ node: null, ego: null, distances: null });
      return;
    }
    const distances = distancesFrom(network, of);
    const neighbours = sortBy(network.neighbours(of), (actor) => [-network.shared(of, actor).length, ...byName(actor)]);
    expect(found.node).toEqual({
      ...{ name: of.name, degree: degree(of), distance: distances.get(target) ?? null },
      ranks: { degree: 1 + actors.filter((actor) => degree(actor) > degree(of)).length },
      neighbours: {
        totalCount: neighbours.length,
        edges: neighbours.map((actor) => {
          const shared = network.shared(of, actor);
          return {
            node: nodeOf(actor),
            count: shared.length,
            fabriques: { nodes: shared.map(({ slug }) => ({ slug })) },
          };
        }),
      },
    });
    const within = actors.filter((actor) => (distances.get(actor) ?? Number.POSITIVE_INFINITY) <= radius);
    expect(found.ego).toMatchObject({
      nodeCount: within.length,
      nodes: {
        nodes: sortBy(within, byName).map((actor) => ({
          ...nodeOf(actor),
          degree: within.filter((other) => network.shared(actor, other).length > 0).length,
        })),
      },
      edges: { totalCount: size(within) },
    });
    const reached = sortBy(
      [...distances].filter(([, distance]) => distance > 0),
      ([actor, distance]) => [distance, ...byName(actor)],
    );
    const counted = [...new Set(reached.map(([, distance]) => distance))].map((distance) => ({
      distance,
      nodeCount: reached.filter(([, other]) => other === distance).length,
    }));
    expect(found.distances).toEqual({
      ...{ counts: counted, reachableCount: reached.length },
      unreachableCount: actors.length - 1 - reached.length,
    });
    const list = `query (
      $roles: [Role!]!, $minCount: Int, $id: ID!, $participations: ParticipationFilter, $first: Int, $after: String
    ) {
      network(of: $roles, minCount: $minCount, participations: $participations) { distances(from: $id) { nodes(first: $first, after: $after) {
        edges { distance node { node { id } } } pageInfo { hasNextPage endCursor }
      } } }
    }`;
    const rows = await walk(ask, list, variables, pageSize, (data) => data.network.distances.nodes);
    expect(rows).toEqual(reached.map(([actor, distance]) => ({ distance, node: nodeOf(actor) })));
  },
});

export const suggestions = question({
  name: 'suggestions for a node of a network',
  args: fc.record({
    roles: rolesArbitrary,
    minCount: fc.integer({ min: 1, max: 2 }),
    pageSize: fc.integer({ min: 1, max: 3 }),
  }),
  check: async (ask, graph, { roles: wanted, minCount, pageSize }) => {
    const network = networkOf(graph, wanted, minCount);
    const selection = `
      totalCount
      edges {
        score commonNeighbourCount fabriqueCount node { node { id } } fabriques(first: 100) { slug }
        reasons(first: 100) { share commonNeighbour { node { id } } fabriques(first: 100) { slug } ownFabriques(first: 100) { slug } }
      }
      pageInfo { hasNextPage endCursor }
    `;
    const expectedOf = (to: PlainActor) =>
      suggestionsFor(graph, network, to).map(({ actor, score, common }) => {
        const fabriques = new Set(common.flatMap((other) => network.shared(actor, other).map(({ slug }) => slug)));
        return {
          ...{ score: near(score), commonNeighbourCount: common.length, fabriqueCount: fabriques.size },
          node: nodeOf(actor),
          fabriques: expect.arrayContaining([...fabriques].map((slug) => ({ slug }))),
          reasons: common.map((other) => ({
            share: near(1 / network.neighbours(other).length),
            commonNeighbour: nodeOf(other),
            fabriques: network.shared(actor, other).map(({ slug }) => ({ slug })),
            ownFabriques: network.shared(to, other).map(({ slug }) => ({ slug })),
          })),
        };
      });
    const { network: found } = await answerOf(
      ask,
      `query ($roles: [Role!]!, $minCount: Int) {
        network(of: $roles, minCount: $minCount) { nodes(first: 100) { nodes { node { id } suggestions(first: 100) { ${selection} } } } }
      }`,
      { roles: wanted, minCount },
    );
    expect(found.nodes.nodes).toHaveLength(network.actors.length);
    for (const row of found.nodes.nodes) {
      const to = network.actors.find((actor) => globalId(actor) === row.node.id);
      if (to === undefined) throw new Error(`${row.node.id} is not in the network.`);
      const expected = expectedOf(to);
      expect(row.suggestions).toMatchObject({ totalCount: expected.length, edges: expected });
    }
    // Those of one node page by page.
    const [to] = network.actors;
    if (to === undefined) return;
    const list = `query ($roles: [Role!]!, $minCount: Int, $id: ID!, $first: Int, $after: String) {
      network(of: $roles, minCount: $minCount) { node(id: $id) { suggestions(first: $first, after: $after) { ${selection} } } }
    }`;
    const variables = { roles: wanted, minCount, id: globalId(to) };
    const rows = await walk(ask, list, variables, pageSize, (data) => data.network.node.suggestions);
    expect(rows).toEqual(expectedOf(to));
  },
});

export const fabriqueSuggestions = question({
  name: 'suggestions for Fabriques, of all at once',
  args: fc.record({ roles: fc.option(rolesArbitrary), pageSize: fc.integer({ min: 1, max: 3 }) }),
  check: async (ask, graph, { roles: wanted, pageSize }) => {
    const selection = `
      totalCount edges { score fabriqueCount node { id } reasons(first: 100) { jaccard } } pageInfo { hasNextPage endCursor }
    `;
    const expectedOf = (slug: string) =>
      graph.dataset.fabriques
        .filter((fabrique) => fabrique.slug === slug)
        .flatMap((fabrique) => suggestionsForFabrique(graph, fabrique, wanted ?? roles))
        .map(({ actor, score, jaccards }) => ({
          ...{ score: near(score), fabriqueCount: jaccards.length, node: { id: globalId(actor) } },
          reasons: jaccards.map((jaccard) => ({ jaccard: near(jaccard) })),
        }));
    const { fabriques } = await answerOf(
      ask,
      `query ($roles: [Role!]) { fabriques { nodes { slug suggestions(first: 100, roles: $roles) { ${selection} } } } }`,
      { roles: wanted },
    );
    for (const { slug, suggestions: found } of fabriques.nodes) {
      const expected = expectedOf(slug);
      expect(found).toMatchObject({ totalCount: expected.length, edges: expected });
    }
    const slug = graph.dataset.fabriques[0]?.slug ?? '';
    const list = `query ($slug: String!, $roles: [Role!], $first: Int, $after: String) {
      fabrique(slug: $slug) { suggestions(roles: $roles, first: $first, after: $after) { ${selection} } }
    }`;
    const rows = await walk(ask, list, { slug, roles: wanted }, pageSize, (data) => data.fabrique.suggestions);
    expect(rows).toEqual(expectedOf(slug));
  },
});
