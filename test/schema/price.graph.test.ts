import {
  type GraphQLField,
  getNamedType,
  getNullableType,
  isIntrospectionType,
  isListType,
  isObjectType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/answers/limits.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { groupBy } from '../../src/domain/group-by.ts';
import { bounds } from '../../src/schema/bounds.ts';
import { schema } from '../../src/schema/index.ts';
import { type Charge, priceOf } from '../../src/schema/price.ts';
import { graphRows } from '../../src/store/load/graph-rows.ts';
import { frozenDataset } from '../fixtures/frozen/frozen.ts';
import { asker, storeOf } from './ask.ts';

type Field = GraphQLField<unknown, unknown>;

const fields = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !isIntrospectionType(type))
  .flatMap((type) =>
    Object.values(isObjectType(type) ? type.getFields() : {}).map((field): [string, Field] => [
      `${type.name}.${field.name}`,
      field,
    ]),
  );

/** The charge of a field with its default arguments, and empty lists for required list arguments. */
function chargeOf(field: Field): Charge | undefined {
  const price = priceOf(field);
  const args = field.args.map(({ name, defaultValue, type }) => [
    name,
    isListType(getNullableType(type)) && defaultValue === undefined ? [] : defaultValue,
  ]);
  return typeof price === 'function' ? price(Object.fromEntries(args), defaultLimits) : price;
}

const isConnection = ({ type }: Field) => /Connection$/.test(getNamedType(type).name);

describe('every field that returns many rows has a price', () => {
  test.each(fields.filter(([, { type }]) => isListType(getNullableType(type))))('the list %s', (_name, field) => {
    expect(chargeOf(field)?.rows).toBeDefined();
  });

  test.each(fields.filter(([, field]) => isConnection(field)))('the connection %s', (_name, field) => {
    expect(chargeOf(field)?.page).toBe(25);
    expect(field.args.map(({ name }) => name)).toContain('first');
  });

  test('and the schema has many lists and connections', () => {
    expect(fields.filter(([, { type }]) => isListType(getNullableType(type))).length).toBeGreaterThan(50);
    expect(fields.filter(([, field]) => isConnection(field)).length).toBeGreaterThan(20);
  });
});

describe('the measures of a network', () => {
  const measured = fields.filter(([, field]) => chargeOf(field)?.measure === true).map(([name]) => name);

  test('are marked in their prices', () => {
    expect(measured.sort()).toEqual(
      [
        ...['density', 'componentCount', 'diameter', 'averageClustering', 'assortativity'].map(
          (name) => `Network.${name}`,
        ),
        ...['modularity', 'communities', 'stability'].map((name) => `Network.${name}`),
        ...['betweenness', 'closeness', 'eigenvector', 'pageRank'].map((name) => `NetworkNode.${name}`),
        ...['coreness', 'clustering', 'component', 'community'].map((name) => `NetworkNode.${name}`),
        // Positions take about as long as the measures.
        ...['Network.drawing', 'Network.layout', 'NetworkLayout.values', 'NetworkNode.position'],
        ...['betweenness', 'closeness', 'eigenvector', 'pageRank', 'coreness', 'clustering'].map(
          (name) => `NetworkNodeRanks.${name}`,
        ),
      ].sort(),
    );
  });
});

/** The largest number of items with the same key. */
function largestGroup<Item>(items: readonly Item[], keyOf: (item: Item) => string): number {
  return Math.max(...[...groupBy(items, keyOf).values()].map((group) => group.length));
}

describe('the maximum lengths of lists are right for the data set', async () => {
  const dataset = frozenDataset();
  const { territoires, organisations, publications, fabriques, participations, departements } = dataset;
  const longest = (lists: readonly (readonly unknown[])[]) => Math.max(...lists.map(({ length }) => length));
  const actorsOf = groupBy(participations, ({ fabrique }) => fabrique);
  const pairs = [...actorsOf.entries()].flatMap(([fabrique, group]) => {
    const actors = [...new Set(group.map(({ actor }) => actor))].sort();
    return actors.flatMap((a, n) => actors.slice(n + 1).map((b) => ({ pair: `${a} ${b}`, fabrique })));
  });

  const placesOfFabriques = [...graphRows(dataset).fabriques];
  const yearOf = new Map(fabriques.map(({ slug, year }) => [slug, year]));
  const yearsOfActors = [...groupBy(participations, ({ actor }) => actor).values()].map((group) => [
    ...new Set(group.map(({ fabrique }) => yearOf.get(fabrique))),
  ]);

  test.each<[keyof typeof bounds, number]>([
    ['regions', dataset.regions.length],
    ['departements', departements.length],
    ['departementsOfRegion', largestGroup(departements, ({ region }) => region)],
    ['aliases', longest([...territoires, ...organisations].map(({ aliases }) => aliases))],
    ['departementsOfTerritoire', longest(territoires.map((territoire) => territoire.departements))],
    ['regionsOfTerritoire', longest(territoires.map((territoire) => regionsOf(territoire, dataset)))],
    ['within', longest(territoires.map(({ id }) => containing(id, dataset)))],
    ['yearsOfActor', longest(yearsOfActors)],
    ['departementsOfFabrique', longest(placesOfFabriques.map(({ departements }) => departements))],
    ['regionsOfFabrique', longest(placesOfFabriques.map(({ regions }) => regions))],
    ['publications', largestGroup(publications, ({ fabrique }) => fabrique)],
    ['links', longest(fabriques.map(({ links }) => links))],
    ['fabriquesTogether', largestGroup(pairs, ({ pair }) => pair)],
  ])('%s', (name, found) => {
    expect(found).toBeLessThanOrEqual(bounds[name]);
    // A maximum that is far too high would refuse operations that the server can answer.
    expect(found).toBeGreaterThan(bounds[name] / 6);
  });

  test('distances', async () => {
    const ask = asker(await storeOf(dataset));
    const { data } = await ask(`{
      partners: network { diameter }
      all: network(of: [TERRITOIRE, PARTNER, COFINANCEUR, ASSOCIATION], mode: TWO_MODE) { diameter }
    }`);
    expect(data.all.diameter).toBeLessThanOrEqual(bounds.distances);
    expect(data.all.diameter).toBeGreaterThan(bounds.distances / 6);
    expect(data.partners.diameter).toBeLessThan(data.all.diameter);
  });

  test('countGroups', async () => {
    const ask = asker(await storeOf(dataset));
    const { data } = await ask('{ counts(of: FABRIQUES, by: [DEPARTEMENT, YEAR, ROLE, ORGANISATION_KIND]) { count } }');
    expect(data.counts.length).toBeLessThanOrEqual(bounds.countGroups);
  });
});

function regionsOf(territoire: Dataset['territoires'][number], { departements }: Dataset): string[] {
  const region = new Map(departements.map((departement) => [departement.code, departement.region]));
  return [...new Set(territoire.departements.map((code) => region.get(code) ?? ''))];
}

/** All territoires that contain one, directly or indirectly. */
function containing(id: string, dataset: Dataset): string[] {
  const direct = dataset.territoires.find((territoire) => territoire.id === id)?.within ?? [];
  return [...new Set(direct.flatMap((outer) => [outer, ...containing(outer, dataset)]))];
}
