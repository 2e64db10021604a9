import fc from 'fast-check';
import { expect } from 'vitest';
import { organisationRoles } from '../../../src/domain/roles.ts';
import { fabriquesUnder, filterArbitrary, filterInput } from '../plain/fabrique-filter.ts';
import { fabriqueList, organisationList, overlaps, territoireList } from '../plain/lists.ts';
import { answerOf, question, walk } from './question.ts';

/** A field that is there half of the time. */
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

const direction = fc.constantFrom('ASC' as const, 'DESC' as const);
const paging = { direction, pageSize: fc.integer({ min: 1, max: 4 }) };
const actorArgs = {
  ...paging,
  order: fc.constantFrom('NAME' as const, 'FABRIQUE_COUNT' as const),
  minFabriques: maybe(fc.integer({ min: 1, max: 3 })),
  text: fc.option(fc.constantFrom('elu', 'ÉLUS', 'l’eau', 'zones d', 'oe'), { nil: undefined, freq: 2 }),
};

const slugsOf = (rows: readonly { readonly slug?: unknown }[]) => rows.map(({ slug }) => slug);

export const territoires = question({
  name: 'territoires',
  args: fc.record({
    ...actorArgs,
    kinds: maybe(fc.subarray(['COMMUNE' as const, 'CC' as const, 'QPV' as const], { minLength: 1 })),
    region: fc.option(fc.constantFrom('11', '53'), { nil: undefined, freq: 2 }),
    departement: fc.option(fc.constantFrom('75', '35', '56'), { nil: undefined, freq: 2 }),
  }),
  check: async (ask, graph, args) => {
    const { order, direction, pageSize, ...filter } = args;
    const list = `query ($filter: TerritoireFilter, $orderBy: TerritoireOrder, $first: Int, $after: String) {
      territoires(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        totalCount nodes { slug } pageInfo { hasNextPage endCursor }
      }
    }`;
    const variables = { filter, orderBy: { field: order, direction } };
    const expected = slugsOf(territoireList(graph, args));
    expect((await answerOf(ask, list, variables)).territoires.totalCount).toBe(expected.length);
    expect(slugsOf(await walk(ask, list, variables, pageSize, (data) => data.territoires))).toEqual(expected);
  },
});

const organisationLists = {
  organisations: null,
  partners: 'PARTNER',
  cofinanceurs: 'COFINANCEUR',
  associations: 'ASSOCIATION',
} as const;

export const organisations = question({
  name: 'organisations, partners, cofinanceurs and associations',
  args: fc.record({
    ...actorArgs,
    list: fc.constantFrom(
      'organisations' as const,
      'partners' as const,
      'cofinanceurs' as const,
      'associations' as const,
    ),
    held: maybe(fc.subarray([...organisationRoles], { minLength: 1 })),
  }),
  check: async (ask, graph, args) => {
    const { list: name, order, direction, pageSize, held, ...filter } = args;
    const list = `query ($filter: OrganisationFilter, $orderBy: OrganisationOrder, $first: Int, $after: String) {
      ${name}(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        totalCount nodes { slug } pageInfo { hasNextPage endCursor }
      }
    }`;
    const variables = { filter: { ...filter, roles: held }, orderBy: { field: order, direction } };
    const expected = slugsOf(organisationList(graph, organisationLists[name], args));
    expect((await answerOf(ask, list, variables))[name].totalCount).toBe(expected.length);
    expect(slugsOf(await walk(ask, list, variables, pageSize, (data) => data[name]))).toEqual(expected);
  },
});

export const fabriques = question({
  name: 'fabriques',
  args: fc.record({
    ...paging,
    filter: filterArbitrary,
    field: fc.constantFrom(
      'YEAR' as const,
      'TITLE' as const,
      'TERRITOIRE_COUNT' as const,
      'ORGANISATION_COUNT' as const,
    ),
  }),
  check: async (ask, graph, { filter, field, direction, pageSize }) => {
    const list = `query ($filter: FabriqueFilter, $orderBy: FabriqueOrder, $first: Int, $after: String) {
      fabriques(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        totalCount nodes { slug } pageInfo { hasNextPage endCursor }
      }
    }`;
    const variables = { filter: filterInput(graph, filter), orderBy: { field, direction } };
    const expected = slugsOf(
      fabriqueList(graph, fabriquesUnder(graph, filter), field, direction) as { slug: string }[],
    );
    expect((await answerOf(ask, list, variables)).fabriques.totalCount).toBe(expected.length);
    expect(slugsOf(await walk(ask, list, variables, pageSize, (data) => data.fabriques))).toEqual(expected);
  },
});

export const territoireOverlaps = question({
  name: 'territoireOverlaps',
  args: fc.record({ pageSize: paging.pageSize }),
  check: async (ask, graph, { pageSize }) => {
    const list = `query ($first: Int, $after: String) {
      territoireOverlaps(first: $first, after: $after) {
        totalCount nodes { inner { slug } outer { slug } } pageInfo { hasNextPage endCursor }
      }
    }`;
    const expected = overlaps(graph).map(({ inner, outer }) => ({
      inner: { slug: inner.slug },
      outer: { slug: outer.slug },
    }));
    expect((await answerOf(ask, list, {})).territoireOverlaps.totalCount).toBe(expected.length);
    expect(await walk(ask, list, {}, pageSize, (data) => data.territoireOverlaps)).toEqual(expected);
  },
});
