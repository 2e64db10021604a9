import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../src/store/engines/graph-store.ts';
import { frozenDataset } from '../fixtures/frozen/frozen.ts';
import { type Ask, asker, storeOf } from './ask.ts';

let store: GraphStore;
let ask: Ask;
beforeAll(async () => {
  store = await storeOf(frozenDataset());
  ask = asker(store);
});
afterAll(() => store.close());

/** The same operation, whose lists are not read ahead because a directive could leave them out. */
function withoutReadingAhead(document: string): string {
  return document.replaceAll('LIST', '@include(if: true)');
}

const rows = '{ totalCount pageInfo { hasNextPage endCursor } edges { cursor node { name } } }';

describe('lists that are read together with the nodes above them are those that their own statement reads', () => {
  test.each([
    ['of all Fabriques', `{ fabriques { nodes { title partners LIST ${rows} territoires LIST ${rows} } } }`, 1],
    [
      'of pages that end before the list',
      `{ fabriques(first: 5) { nodes { partners(first: 2) LIST ${rows} associations(first: 0) LIST ${rows} } } }`,
      2,
    ],
    [
      'of several roles, merged by role and name',
      '{ fabriques { nodes { participations(first: 4) LIST { nodes { role actor { name } mention { text line } } } } } }',
      1,
    ],
    [
      'of roles that a variable gives',
      `query ($roles: [Role!]) {
        fabriques { nodes { participations(roles: $roles) LIST { nodes { role actor { name } } } } }
      }`,
      1,
    ],
    [
      'of pages that a variable gives',
      'query ($first: Int) { fabriques { edges { node { partners(first: $first) LIST { nodes { name } } } } } }',
      1,
    ],
    [
      'with fragments, by type and by name',
      `{ fabriques { nodes { ...Actors } } }
      fragment Actors on Fabrique { ... on Node { ... on Fabrique { cofinanceurs LIST { nodes { name } } } } }`,
      1,
    ],
    [
      'of territoires and organisations',
      `{ territoires(orderBy: { field: FABRIQUE_COUNT, direction: DESC }) { nodes { name participations(first: 2) LIST {
        totalCount nodes { role note fabrique { title } } } } }
        organisations(filter: { minFabriques: 2 }) { nodes { participations(roles: [PARTNER, COFINANCEUR]) LIST {
        nodes { role fabrique { title } } } } } }`,
      2,
    ],
    ['of backward pages of nodes', `{ fabriques(last: 6) { nodes { title partners LIST { nodes { name } } } } }`, 1],
  ])('%s', async (_name, document, statements) => {
    const variables = { roles: ['COFINANCEUR', 'TERRITOIRE'], first: 3 };
    const answer = await ask(document.replaceAll('LIST', ''), variables);
    const alone = await ask(withoutReadingAhead(document), variables);
    expect(answer.errors).toEqual([]);
    expect(answer.data).toEqual(alone.data);
    expect(answer.statements).toBe(statements);
    expect(alone.statements).toBeGreaterThan(statements);
  });
});

describe('a list is left to its own statement', () => {
  test.each([
    ['after a cursor', 'partners(first: 1, after: "CURSOR") { nodes { name } }', 2],
    ['from its end', 'partners(last: 1) { nodes { name } }', 2],
    ['with a filter', 'partners(filter: { minFabriques: 3 }) { nodes { name } }', 2],
    ['with a directive', 'partners @skip(if: false) { nodes { name } }', 2],
  ])('%s', async (_name, list, statements) => {
    const first = await ask(
      '{ fabrique(slug: "sites-industriels-de-demain") { partners(first: 1) { edges { cursor } } } }',
    );
    const cursor: string = first.data.fabrique.partners.edges[0].cursor;
    const answer = await ask(`{ fabrique(slug: "sites-industriels-de-demain") { ${list.replace('CURSOR', cursor)} } }`);
    expect(answer.errors).toEqual([]);
    expect(answer.data.fabrique.partners.nodes.length).toBeGreaterThan(0);
    expect(answer.statements).toBe(statements);
  });

  test('that asks for its length only reads no rows', async () => {
    const answer = await ask('{ fabrique(slug: "sites-industriels-de-demain") { partners { totalCount } } }');
    expect(answer.statements).toBe(2);
  });
});
