import fc from 'fast-check';
import { expect } from 'vitest';
import { roles } from '../../../src/domain/roles.ts';
import { filterArbitraries, inputOf } from '../filter-arbitrary.ts';
import { fabriquesUnder, filterArbitrary, filterInput } from '../plain/fabrique-filter.ts';
import { passesParticipation } from '../plain/filters.ts';
import { fabriquesOf } from '../plain/graph.ts';
import {
  type PlainParticipation,
  participationList,
  participationsOfActor,
  participationsOfFabrique,
} from '../plain/lists.ts';
import { answerOf, isRefused, question, walk } from './question.ts';

const rolesArbitrary = fc.option(fc.subarray([...roles], { minLength: 1 }), { freq: 2 });
const pageSize = fc.integer({ min: 1, max: 4 });

const rowOf = ({ actor, fabrique, role }: PlainParticipation) => ({
  role,
  actor: { slug: actor.slug },
  fabrique: { slug: fabrique.slug },
  mention: { text: `${actor.id} ${role}` },
});

const connection = `
  totalCount
  nodes { role actor { slug } fabrique { slug } mention { text } }
  pageInfo { hasNextPage endCursor }
`;

export const ofActors = question({
  name: 'fabriqueCount and participations of an actor',
  args: fc.record({ actor: fc.nat(), roles: rolesArbitrary, filter: filterArbitrary, pageSize }),
  check: async (ask, graph, { actor: place, roles: wanted, filter, pageSize: size }) => {
    const actor = graph.actors[place % graph.actors.length];
    if (actor === undefined) return;
    const field = actor.type === 'Territoire' ? 'territoire' : 'organisation';
    const list = `query ($slug: String!, $roles: [Role!], $filter: FabriqueFilter, $first: Int, $after: String) {
      actor: ${field}(slug: $slug) {
        roles
        fabriqueCount(roles: $roles, filter: $filter)
        participations(roles: $roles, filter: { fabrique: $filter }, first: $first, after: $after) { ${connection} }
      }
    }`;
    const variables = { slug: actor.slug, roles: wanted, filter: filterInput(graph, filter) };
    const scope = fabriquesUnder(graph, filter);
    const expected = participationsOfActor(graph, actor, wanted ?? roles, scope).map(rowOf);
    const { actor: whole } = await answerOf(ask, list, variables);
    expect(whole.fabriqueCount).toBe(fabriquesOf(graph, actor.id, wanted ?? roles, scope).length);
    expect(whole.participations.totalCount).toBe(expected.length);
    expect(whole.roles).toEqual(
      roles.filter((role) => fabriquesOf(graph, actor.id, [role], graph.dataset.fabriques).length > 0),
    );
    expect(await walk(ask, list, variables, size, (data) => data.actor.participations)).toEqual(expected);
  },
});

export const ofAll = question({
  name: 'all participations',
  args: fc.record({
    orders: fc.uniqueArray(
      fc.record({
        field: fc.constantFrom('YEAR' as const, 'ACTOR' as const, 'LINE' as const),
        direction: fc.constantFrom('ASC' as const, 'DESC' as const),
      }),
      { minLength: 1, selector: ({ field }) => field },
    ),
    pageSize,
  }),
  check: async (ask, graph, { orders, pageSize: size }) => {
    const list = `query ($orderBy: [ParticipationOrder!], $first: Int, $after: String) {
      participations(orderBy: $orderBy, first: $first, after: $after) { ${connection} }
    }`;
    const variables = { orderBy: orders };
    const expected = participationList(graph, orders).map(rowOf);
    expect((await answerOf(ask, list, variables)).participations.totalCount).toBe(expected.length);
    expect(await walk(ask, list, variables, size, (data) => data.participations)).toEqual(expected);
  },
});

export const ofAllFiltered = question({
  name: 'all participations under any filter',
  args: fc.record({ filter: filterArbitraries.participation, pageSize }),
  check: async (ask, graph, { filter: drawn, pageSize: size }) => {
    const filter = inputOf<'participation'>(graph, drawn);
    const list = `query ($filter: ParticipationFilter, $first: Int, $after: String) {
      participations(filter: $filter, first: $first, after: $after) { ${connection} }
    }`;
    const { data, errors } = await ask(list, { filter });
    if (isRefused(errors)) return;
    expect(errors).toEqual([]);
    const passing = graph.dataset.participations
      .filter((it) => passesParticipation(graph, it, filter))
      .map(({ fabrique, actor, role }) => `${fabrique} ${actor} ${role}`);
    const expected = participationList(graph, [{ field: 'YEAR', direction: 'DESC' }])
      .filter(({ fabrique, actor, role }) => passing.includes(`${fabrique.slug} ${actor.id} ${role}`))
      .map(rowOf);
    expect(data.participations.totalCount).toBe(expected.length);
    expect(await walk(ask, list, { filter }, size, (page) => page.participations)).toEqual(expected);
  },
});

export const ofFabriques = question({
  name: 'participations of all Fabriques at once',
  args: fc.record({ roles: rolesArbitrary, pageSize }),
  check: async (ask, graph, { roles: wanted, pageSize: size }) => {
    const list = `query ($roles: [Role!], $first: Int) {
      fabriques(orderBy: { field: TITLE }) {
        nodes {
          slug
          participations(roles: $roles, first: $first) { ${connection} }
          partners(first: $first) { totalCount nodes { slug } }
          territoires(last: $first) { totalCount nodes { slug } }
        }
      }
    }`;
    const { fabriques } = await answerOf(ask, list, { roles: wanted, first: size });
    for (const found of fabriques.nodes) {
      const fabrique = graph.dataset.fabriques.find(({ slug }) => slug === found.slug);
      if (fabrique === undefined) throw new Error(`The data set has no Fabrique ${found.slug}.`);
      const all = participationsOfFabrique(graph, fabrique, wanted ?? roles);
      expect(found.participations.totalCount).toBe(all.length);
      expect(found.participations.nodes).toEqual(all.slice(0, size).map(rowOf));
      expect(found.participations.pageInfo.hasNextPage).toBe(all.length > size);
      const partners = participationsOfFabrique(graph, fabrique, ['PARTNER']).map(({ actor }) => ({
        slug: actor.slug,
      }));
      expect(found.partners).toEqual({ totalCount: partners.length, nodes: partners.slice(0, size) });
      const places = participationsOfFabrique(graph, fabrique, ['TERRITOIRE']).map(({ actor }) => ({
        slug: actor.slug,
      }));
      expect(found.territoires).toEqual({ totalCount: places.length, nodes: places.slice(-size) });
    }
    expect(fabriques.nodes).toHaveLength(graph.dataset.fabriques.length);
  },
});
