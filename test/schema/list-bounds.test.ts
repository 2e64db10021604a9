import { getNamedType, getNullableType, isInterfaceType, isListType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { datasetSchema, listMaxima } from '../../src/domain/dataset.ts';
import { listMaximumOf } from '../../src/schema/bounds.ts';
import { schema } from '../../src/schema/index.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';

/** Lists without pages and without `first`, by coordinate. A field of an interface stands for those of its types. */
const lists = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .filter(({ name }) => !name.startsWith('__') && !name.endsWith('Connection'))
  .flatMap((type) => {
    const inherited = new Set(type.getInterfaces().flatMap((it) => Object.keys(it.getFields())));
    return Object.values(type.getFields())
      .filter(({ args }) => args.every(({ name }) => name !== 'first'))
      .filter(({ name, type: of }) => !inherited.has(name) && isListType(getNullableType(of)))
      .map(({ name }) => `${type.name}.${name}`);
  });

/** Whether a list has numbers. */
function isColumn(coordinate: string): boolean {
  const [type = '', field = ''] = coordinate.split('.');
  const of = schema.getType(type);
  const found = isObjectType(of) || isInterfaceType(of) ? of.getFields()[field] : undefined;
  return found !== undefined && ['Int', 'Float'].includes(getNamedType(found.type).name);
}

describe('a list has pages, or a maximum that no data exceeds', () => {
  test('all lists without pages are found', () => {
    expect(lists).toEqual(expect.arrayContaining(['Actor.aliases', 'Query.nodes', 'Network.downloads']));
  });

  test('each has a maximum in src/schema/bounds.ts: otherwise make it a connection', () => {
    expect(lists.filter((list) => !(list in listMaximumOf))).toEqual([]);
  });

  test('no maximum is of a list that is gone, or has pages', () => {
    expect(Object.keys(listMaximumOf).filter((list) => !lists.includes(list))).toEqual([]);
  });

  test('each maximum is small enough for one answer', () => {
    for (const [list, { maximum }] of Object.entries(listMaximumOf)) {
      // A column of numbers costs a few bytes a row: 50,000 are 300 kB. Objects and texts cost a hundred times as much.
      expect(maximum, list).toBeLessThanOrEqual(isColumn(list) ? 50_000 : 10_000);
    }
  });
});

describe('the schema of data sets refuses a list that is longer than its maximum', () => {
  const texts = (length: number) => Array.from({ length }, (_, n) => `text ${n}`);
  const [fabrique, ...fabriques] = smallDataset.fabriques;
  const [territoire, ...territoires] = smallDataset.territoires;
  const [organisation, ...organisations] = smallDataset.organisations;
  const [publication] = smallDataset.publications;
  const link = { title: 'A page', url: 'https://example.org/', kind: 'article' };

  test.each<[keyof typeof listMaxima, (length: number) => object]>([
    ['aliases', (length) => ({ territoires: [{ ...territoire, aliases: texts(length) }, ...territoires] })],
    ['aliases', (length) => ({ organisations: [{ ...organisation, aliases: texts(length) }, ...organisations] })],
    ['within', (length) => ({ territoires: [{ ...territoire, within: texts(length) }, ...territoires] })],
    ['linksOfFabrique', (length) => ({ fabriques: [{ ...fabrique, links: Array(length).fill(link) }, ...fabriques] })],
    ['publicationsOfFabrique', (length) => ({ publications: Array(length).fill(publication) })],
  ])('%s', (name, changed) => {
    const accepts = (length: number) => datasetSchema.safeParse({ ...smallDataset, ...changed(length) }).success;
    expect([accepts(listMaxima[name]), accepts(listMaxima[name] + 1)]).toEqual([true, false]);
  });
});
