import fc from 'fast-check';
import { expect } from 'vitest';
import { roles } from '../../../src/domain/roles.ts';
import { fabriquesUnder, filterArbitrary, filterInput } from '../plain/fabrique-filter.ts';
import { fabriquesIn, neighboursOf, participationsWithParts, partsOf, territoiresOf } from '../plain/hierarchies.ts';
import { gapsOf, metIn, spanOf, yearsOf } from '../plain/history.ts';
import { answerOf, question, walk } from './question.ts';

const pageSize = fc.integer({ min: 1, max: 4 });
const slugOf = ({ slug }: { readonly slug: string }) => ({ slug });
const pageInfo = 'pageInfo { hasNextPage endCursor }';

export const parts = question({
  name: 'parts of organisations, and what an organisation did with its parts',
  args: fc.record({
    organisation: fc.nat(),
    roles: fc.option(fc.subarray([...roles], { minLength: 1 }), { freq: 2 }),
    filter: filterArbitrary,
    pageSize,
  }),
  check: async (ask, graph, { organisation: place, roles: wanted, filter, pageSize: size }) => {
    const organisations = graph.actors.filter(({ type }) => type === 'Organisation');
    const organisation = organisations[place % organisations.length];
    if (organisation === undefined) return;
    const list = `query ($slug: String!, $roles: [Role!], $filter: FabriqueFilter, $first: Int, $after: String) {
      organisation(slug: $slug) {
        parts { totalCount nodes { slug } }
        fabriqueCount(withParts: true, roles: $roles, filter: $filter)
        participations(withParts: true, roles: $roles, filter: { fabrique: $filter }, first: $first, after: $after) {
          totalCount nodes { role actor { slug } fabrique { slug } } ${pageInfo}
        }
      }
    }`;
    const variables = { slug: organisation.slug, roles: wanted, filter: filterInput(graph, filter) };
    const scope = fabriquesUnder(graph, filter);
    const all = participationsWithParts(graph, organisation, wanted ?? roles, scope);
    const { organisation: found } = await answerOf(ask, list, variables);
    const expected = partsOf(graph, organisation).map(slugOf);
    expect(found.parts).toEqual({ totalCount: expected.length, nodes: expected });
    expect(found.fabriqueCount).toBe(new Set(all.map(({ fabrique }) => fabrique)).size);
    expect(found.participations.totalCount).toBe(all.length);
    expect(await walk(ask, list, variables, size, (data) => data.organisation.participations)).toEqual(
      all.map(({ role, actor, fabrique }) => ({ role, actor: slugOf(actor), fabrique: slugOf(fabrique) })),
    );
  },
});

export const places = question({
  name: 'territoires and Fabriques of départements and régions',
  args: fc.record({ place: fc.nat(), pageSize }),
  check: async (ask, graph, { place, pageSize: size }) => {
    const { departements, regions } = graph.dataset;
    const all = [
      ...departements.map(({ code }) => ({ field: 'departement', code, codes: [code] })),
      ...regions.map(({ code }) => ({
        ...{ field: 'region', code },
        codes: departements.filter(({ region }) => region === code).map((it) => it.code),
      })),
    ];
    const { field, code, codes } = all[place % all.length] ?? { field: 'region', code: '', codes: [] };
    const listOf = (name: string) => `query ($code: String!, $first: Int, $after: String) {
      place: ${field}(code: $code) { list: ${name}(first: $first, after: $after) { totalCount nodes { slug } ${pageInfo} } }
    }`;
    for (const [name, expected] of [
      ['territoires', territoiresOf(graph, codes).map(slugOf)],
      ['fabriques', fabriquesIn(graph, codes).map(slugOf)],
    ] as const) {
      const { place: found } = await answerOf(ask, listOf(name), { code });
      expect(found.list.totalCount).toBe(expected.length);
      expect(await walk(ask, listOf(name), { code }, size, (data) => data.place.list)).toEqual(expected);
    }
  },
});

export const neighbours = question({
  name: 'neighbours of territoires',
  args: fc.record({ territoire: fc.nat(), pageSize }),
  check: async (ask, graph, { territoire: place, pageSize: size }) => {
    const territoires = graph.actors.filter(({ type }) => type === 'Territoire');
    const territoire = territoires[place % territoires.length];
    if (territoire === undefined) return;
    const list = `query ($slug: String!, $first: Int, $after: String) {
      territoire(slug: $slug) {
        neighbours(first: $first, after: $after) { totalCount edges { node { slug } fabriques { nodes { slug } } } ${pageInfo} }
      }
    }`;
    const variables = { slug: territoire.slug };
    const expected = neighboursOf(graph, territoire).map(({ it, others }) => ({
      node: slugOf(it),
      fabriques: { nodes: others.map(slugOf) },
    }));
    expect((await answerOf(ask, list, variables)).territoire.neighbours.totalCount).toBe(expected.length);
    expect(await walk(ask, list, variables, size, (data) => data.territoire.neighbours)).toEqual(expected);
  },
});

export const histories = question({
  name: 'years of actors, and the number of partners and territoires that they met',
  args: fc.constant(null),
  check: async (ask, graph) => {
    const history = 'slug years firstYear lastYear yearSpan longestGap metPartnerCount metTerritoireCount';
    const lists = `{ territoires(first: 100) { nodes { ${history} } } organisations(first: 100) { nodes { ${history} } } }`;
    const { territoires, organisations } = await answerOf(ask, lists, {});
    const expected = graph.actors.map((it) => {
      const years = yearsOf(graph, it);
      const gaps = gapsOf(years);
      return {
        ...{ slug: it.slug, years, firstYear: years[0] ?? null, lastYear: years.at(-1) ?? null },
        yearSpan: spanOf(years),
        longestGap: gaps.length === 0 ? null : Math.max(...gaps),
        metPartnerCount: metIn(graph, it, 'PARTNER').size,
        metTerritoireCount: metIn(graph, it, 'TERRITOIRE').size,
      };
    });
    const found = [...territoires.nodes, ...organisations.nodes];
    expect(found).toHaveLength(expected.length);
    expect(found).toEqual(expect.arrayContaining(expected));
  },
});
