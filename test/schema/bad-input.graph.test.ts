import { beforeAll, describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../src/answers/global-id.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from './ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
});

const ademe = encodeGlobalId('Organisation', 'ademe');
const arras = encodeGlobalId('Territoire', '62041');

describe('bad input is refused with the argument and the remedy', () => {
  it.each([
    ['{ fabriques(first: -1) { totalCount } }', /^first: -1 is negative\. Give a number from 0 to 100\.$/],
    ['{ fabriques(last: -5) { totalCount } }', /^last: -5 is negative/],
    [
      '{ fabriques(first: 1000000000) { totalCount } }',
      /^first: 1000000000 is more than the maximum page size\. Give 100 or less/,
    ],
    [
      '{ fabriques(first: 1, last: 1) { totalCount } }',
      /^Page forward with first and after, or backward with last and before\./,
    ],
    ['{ fabriques(after: "garbage") { totalCount } }', /^after: "garbage" is not a cursor of this API\. Use a cursor/],
    ['{ fabriques(before: "") { totalCount } }', /^before: "" is not a cursor/],
    [
      '{ fabriques(filter: { departement: "99" }) { totalCount } }',
      /^filter\.departement: no département has the id, slug or code "99"/,
    ],
    [
      '{ fabriques(filter: { region: "Bretagne" }) { totalCount } }',
      /^filter\.region: no région has the id, slug or code "Bretagne"\. Find one with search/,
    ],
    [
      '{ territoires(filter: { departement: "9" }) { totalCount } }',
      /^filter\.departement: no département has the id, slug or code "9"/,
    ],
    [
      `{ fabriques(filter: { territoire: "${ademe}" }) { totalCount } }`,
      /^filter\.territoire: this is an id of type Organisation\. Give one of type Territoire\.$/,
    ],
    [
      `{ fabriques(filter: { organisation: "${arras}" }) { totalCount } }`,
      /^filter\.organisation: this is an id of type Territoire/,
    ],
    [
      `{ organisations(filter: { ids: ["${arras}"] }) { totalCount } }`,
      /^filter\.ids: this is an id of type Territoire/,
    ],
    ['{ fabriques(filter: { ids: ["x"] }) { totalCount } }', /^filter\.ids: no Fabrique has the id, slug or code "x"/],
    [
      '{ fabriques(filter: { years: { from: 2022, to: 2020 } }) { totalCount } }',
      /^filter\.years: Give a "from" that is not after "to"\.$/,
    ],
    [
      '{ territoires(filter: { minFabriques: 0 }) { totalCount } }',
      /^filter\.minFabriques: Give a number of 1 or more\.$/,
    ],
    ['{ organisations(filter: { roles: [] }) { totalCount } }', /^filter\.roles: Give one value or more/],
    [
      '{ organisations(filter: { roles: [TERRITOIRE] }) { totalCount } }',
      /^filter\.roles\.0: An organisation never has the role TERRITOIRE/,
    ],
    ['{ coOccurrences(minCount: -1) { totalCount } }', /^minCount: Give a number of 0 or more\.$/],
    [
      '{ coOccurrences(maxCount: 0) { totalCount } }',
      /^maxCount: 0 is less than minCount, which is 1\. .* give 0 for both/,
    ],
    ['{ fabriques(filter: { text: "a\\u0000b" }) { totalCount } }', /^filter\.text: Give plain text/],
    [
      `{ fabriques(filter: { text: "${'x'.repeat(201)}" }) { totalCount } }`,
      /^filter\.text: Give 200 characters or fewer\.$/,
    ],
    ['{ territoire { id } }', /^territoire: give either slug or code\.$/],
    ['{ territoire(slug: "a", code: "b") { id } }', /^territoire: give either slug or code\.$/],
    ['{ node(id: "nonsense") { id } }', /^id: "nonsense" is no id of this API\. Use the "id" field of a node\.$/],
  ])('%s', async (document, message) => {
    const { errors, statements } = await ask(document);
    expect(errors.map(({ code }) => code)).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]?.message).toMatch(message);
    // A reference is looked up in two statements, and names that are similar to an unknown one in three.
    expect(statements).toBeLessThanOrEqual(5);
  });

  describe('an unknown code in a filter is refused, not answered with an empty list', () => {
    const codes = [
      ['region: "99"', /^filter(\.fabrique)?\.region: no région has the id, slug or code "99"/],
      ['departement: "9"', /^filter(\.fabrique)?\.departement: no département has the id, slug or code "9"/],
    ] as const;
    const fields = [
      'coOccurrences(filter: { CODE }) { totalCount }',
      'counts(of: FABRIQUES, by: [], filter: { CODE }) { count }',
      'counts(of: TERRITOIRES, by: [YEAR], filter: { CODE }) { count }',
      'network(filter: { CODE }) { nodes(first: 1) { totalCount } }',
      'fabriques(filter: { CODE }) { totalCount }',
      'organisation(slug: "ademe") { coOccurrences(and: TERRITOIRE, filter: { CODE }) { totalCount } }',
      'organisation(slug: "ademe") { participations(filter: { fabrique: { CODE } }) { totalCount } }',
    ];

    it.each(fields.flatMap((field) => codes.map(([code, message]) => [field.replace('CODE', code), message] as const)))(
      '%s',
      async (field, message) => {
        const { errors } = await ask(`{ ${field} }`);
        expect(errors.map(({ code }) => code)).toEqual(['BAD_USER_INPUT']);
        expect(errors[0]?.message).toMatch(message);
      },
    );

    it('but a known code that selects no Fabrique is answered', async () => {
      const { data, errors } = await ask(`{
        coOccurrences(filter: { region: "28", years: { to: 1999 } }) { totalCount }
        counts(of: FABRIQUES, by: [], filter: { region: "28", years: { to: 1999 } }) { count }
        network(filter: { region: "28", years: { to: 1999 } }) { nodes(first: 1) { totalCount } }
      }`);
      expect(errors).toEqual([]);
      expect(data).toEqual({
        coOccurrences: { totalCount: 0 },
        counts: [{ count: 0 }],
        network: { nodes: { totalCount: 0 } },
      });
    });
  });

  it('refuses a cursor of another list, of another order, and of another parent', async () => {
    const { data } = await ask(`{
      fabriques(first: 1) { pageInfo { endCursor } }
      fabrique(slug: "eau") { partners(first: 1) { pageInfo { endCursor } } }
    }`);
    const after = data.fabriques.pageInfo.endCursor;
    const nested = data.fabrique.partners.pageInfo.endCursor;
    for (const [document, cursor] of [
      ['query ($after: String) { territoires(after: $after) { nodes { id } } }', after],
      ['query ($after: String) { fabriques(after: $after, orderBy: { field: TITLE }) { nodes { id } } }', after],
      ['query ($after: String) { fabrique(slug: "eau") { cofinanceurs(after: $after) { nodes { id } } } }', nested],
      ['query ($after: String) { fabrique(slug: "nature") { partners(after: $after) { nodes { id } } } }', nested],
    ]) {
      const { errors } = await ask(document, { after: cursor });
      expect(errors[0]).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(errors[0]?.message).toMatch(/^after: ".*" comes from another list, or another order/);
    }
  });

  it('refuses half of a surrogate pair', async () => {
    const { errors } = await ask('query ($text: String) { fabriques(filter: { text: $text }) { totalCount } }', {
      text: 'caf\ud800',
    });
    expect(errors[0]?.message).toMatch(/^filter\.text: Give plain text/);
  });

  it('takes what looks like Cypher for the text that it is', async () => {
    const { data, errors } = await ask('query ($text: String) { fabriques(filter: { text: $text }) { totalCount } }', {
      text: "' OR 1=1 //",
    });
    expect({ data, errors }).toEqual({ data: { fabriques: { totalCount: 0 } }, errors: [] });
  });
});
