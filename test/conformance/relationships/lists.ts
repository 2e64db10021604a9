import fc from 'fast-check';
import { expect } from 'vitest';
import { organisationRoles } from '../../../src/domain/roles.ts';
import { fabriquesUnder, filterArbitrary, filterInput } from '../plain/fabrique-filter.ts';
import {
  actorFields,
  fabriqueFields,
  fabriqueList,
  organisationList,
  overlaps,
  territoireList,
} from '../plain/lists.ts';
import { answerOf, question, walk } from './question.ts';

/** A field that is there half of the time. */
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

const ordersBy = <Field extends string>(fields: readonly Field[]) =>
  fc.array(
    fc.record({ field: fc.constantFrom(...fields), direction: fc.constantFrom('ASC' as const, 'DESC' as const) }),
    {
      minLength: 1,
      maxLength: 3,
    },
  );
const paging = { pageSize: fc.integer({ min: 1, max: 4 }) };
const actorArgs = {
  ...paging,
  orders: ordersBy(actorFields),
  minFabriques: maybe(fc.integer({ min: 1, max: 3 })),
  text: fc.option(fc.constantFrom('elu*', 'ÉLUS', 'l’eau', 'zones d', 'oe*', 'elu'), { nil: undefined, freq: 2 }),
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
    const { orders, pageSize, ...filter } = args;
    const list = `query ($filter: TerritoireFilter, $orderBy: [TerritoireOrder!], $first: Int, $after: String) {
      territoires(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        totalCount nodes { slug } pageInfo { hasNextPage endCursor }
      }
    }`;
    const variables = { filter, orderBy: orders };
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
    const { list: name, orders, pageSize, held, ...filter } = args;
    const list = `query ($filter: OrganisationFilter, $orderBy: [OrganisationOrder!], $first: Int, $after: String) {
      ${name}(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        totalCount nodes { slug } pageInfo { hasNextPage endCursor }
      }
    }`;
    const variables = { filter: { ...filter, roles: held }, orderBy: orders };
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
    orders: ordersBy(fabriqueFields),
  }),
  check: async (ask, graph, { filter, orders, pageSize }) => {
    const list = `query ($filter: FabriqueFilter, $orderBy: [FabriqueOrder!], $first: Int, $after: String) {
      fabriques(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        totalCount nodes { slug } pageInfo { hasNextPage endCursor }
      }
    }`;
    const variables = { filter: filterInput(graph, filter), orderBy: orders };
    const expected = slugsOf(fabriqueList(graph, fabriquesUnder(graph, filter), orders) as { slug: string }[]);
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
