import { beforeAll, describe, expect, it } from 'vitest';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from './ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
});

describe('statements', () => {
  it.each([
    ['a list', '{ fabriques { nodes { title year } } }', 1],
    [
      'a list with its edges, cursors and page',
      '{ fabriques { nodes { slug } edges { cursor } pageInfo { endCursor } } }',
      1,
    ],
    ['a count alone', '{ fabriques { totalCount } }', 1],
    ['a list and its count', '{ fabriques { totalCount nodes { slug } } }', 2],
    ['nothing that is asked of a list', '{ fabriques { __typename } }', 0],
    [
      'all that took part in all Fabriques, by role: read together with the Fabriques',
      `{ fabriques { nodes {
        territoires { nodes { name } } partners { nodes { name } }
        cofinanceurs { nodes { name } } associations { nodes { name } }
      } } }`,
      1,
    ],
    [
      'the lengths of lists that were read to their end: none more',
      '{ fabriques { nodes { territoires { totalCount nodes { name } } partners { totalCount nodes { name } } } } }',
      1,
    ],
    [
      'the lengths of lists whose rows nobody selects, or not all: one more for all',
      '{ fabriques { nodes { territoires(first: 1) { totalCount nodes { name } } cofinanceurs { totalCount } } } }',
      2,
    ],
    [
      'siblings with pages of their own',
      '{ fabriques { nodes { territoires(first: 1) { nodes { name } } partners(first: 2) { nodes { name } } } } }',
      1,
    ],
    [
      'there and back again: two levels in each statement',
      `{ fabriques { nodes { partners { nodes { name participations { nodes {
        fabrique { title partners { nodes { name } } }
      } } } } } } }`,
      2,
    ],
    [
      'two aliases of one question',
      '{ fabriques { nodes { a: partners { nodes { name } } b: partners { nodes { slug } } } } }',
      1,
    ],
    ['a Fabrique with its partners', '{ fabrique(slug: "eau") { partners { nodes { name } } } }', 1],
    [
      'a territoire with the Fabriques of its participations',
      '{ territoire(slug: "granville") { participations { nodes { fabrique { title } } } } }',
      1,
    ],
    [
      'an organisation, its Fabriques, and the territoires of these: one more for the second level',
      `{ organisation(slug: "cerema") { participations { nodes { fabrique { title territoires { nodes { name } } } } } } }`,
      2,
    ],
    [
      'a list in an order that the graph does not keep, with a filter, and the lists below it',
      `{ territoires(filter: { minFabriques: 1 }, orderBy: { field: YEAR_SPAN }) { nodes { participations { nodes { year } } } } }`,
      1,
    ],
    [
      'a list below that has a filter or a cursor: one more',
      '{ fabriques { nodes { partners(filter: { minFabriques: 2 }) { nodes { name } } } } }',
      2,
    ],
    ['groups under a filter', '{ counts(of: FABRIQUES, by: [ROLE], filter: { years: { from: 2020 } }) { count } }', 1],
    [
      'groups with two measures: one more for each, whatever the number of groups',
      '{ counts(of: FABRIQUES, by: [ROLE]) { distinct(of: ORGANISATIONS) perItem(of: ORGANISATIONS) { average maximum } } }',
      3,
    ],
    ['counts that the graph keeps', '{ organisations { nodes { fabriqueCount } } }', 1],
    ['counts in a role', '{ organisations { nodes { fabriqueCount(roles: [PARTNER]) } } }', 2],
    [
      'a filter on a nested field, looked up once',
      '{ organisations { nodes { fabriqueCount(filter: { years: { from: 2020 } }) } } }',
      3,
    ],
    [
      'places, and their régions',
      '{ territoires { nodes { departements { name region { name } } regions { name } } } }',
      3,
    ],
    ['territoires within territoires', '{ territoires { nodes { within { name } contains { nodes { name } } } } }', 3],
    [
      'issues with their Fabriques and actors: one for all of these',
      '{ dataset { dataIssues { nodes { text fabrique { title } actor { name } } } } }',
      3,
    ],
    [
      'the issues of all mentions: one for all, and none more for those of the participations',
      '{ fabriques { nodes { participations { nodes { issues { text } mention { issues { id } } } } } } }',
      2,
    ],
    ['parents', '{ organisations { nodes { parent { name } } } }', 2],
    [
      'départements with their territoires',
      '{ regions { departements { territoires { totalCount nodes { name } } } } }',
      4,
    ],
    [
      'régions with their territoires and Fabriques: their départements, both lists, both counts',
      '{ regions { territoires { totalCount nodes { name } } fabriques { totalCount nodes { title } } } }',
      6,
    ],
    ['départements with their Fabriques', '{ departements { fabriques { nodes { title } } } }', 2],
    ['places of Fabriques', '{ fabriques { nodes { departements { name } regions { name } } } }', 3],
    [
      'neighbours of territoires, with their Fabriques',
      '{ territoires { nodes { neighbours { totalCount edges { node { name } fabriques { nodes { title } } } } } } }',
      4,
    ],
    [
      'parts of parts, which are those that the first level read',
      '{ organisations { nodes { parts { nodes { parts { nodes { name } } } } } } }',
      2,
    ],
    ['counts of parts', '{ organisations { nodes { parts { totalCount } } } }', 2],
    [
      'what organisations did with their parts, by any roles: lists in one, counts in another',
      `{ organisations { nodes {
        fabriqueCount(withParts: true) participations(withParts: true) { totalCount nodes { actor { name } fabrique { title } } }
        paid: participations(withParts: true, roles: [COFINANCEUR]) { nodes { fabrique { title } } }
      } } }`,
      3,
    ],
    [
      'an order by several values',
      '{ organisations(orderBy: [{ field: LAST_YEAR }, { field: FIRST_YEAR }]) { nodes { name } } }',
      1,
    ],
    ['pairs', '{ coOccurrences { nodes { a { name } b { name } count } } }', 2],
    [
      'pairs with their Fabriques',
      '{ coOccurrences { nodes { a { name } b { name } fabriques { nodes { title } } } } }',
      2,
    ],
    [
      'the pairs of every partner',
      '{ partners { nodes { coOccurrences(and: PARTNER) { nodes { b { name } count fabriques { nodes { title } } } } } } }',
      3,
    ],
    [
      'publications and links',
      '{ fabriques { nodes { publications { title fabrique { title } } links { url } } } }',
      4,
    ],
  ])('%s', async (_name, document, statements) => {
    const answer = await ask(document);
    expect(answer.errors).toEqual([]);
    expect(answer.statements).toBe(statements);
  });
});
