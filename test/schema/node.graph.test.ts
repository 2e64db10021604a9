import { beforeAll, describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../src/answers/global-id.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from './ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
});

const nodes: [type: string, id: string][] = [
  ['Fabrique', 'eau'],
  ['Territoire', '50218'],
  ['Organisation', 'cerema'],
  ['Departement', '50'],
  ['Region', '28'],
  ['Publication', 'temps-1'],
];

describe('node', () => {
  it.each(nodes)('gives a %s by its id', async (type, id) => {
    const globalId = encodeGlobalId(type, id);
    const { data } = await ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id: globalId });
    expect(data).toEqual({ node: { __typename: type, id: globalId } });
  });

  const missing: [type: string, id: string][] = nodes.map(([type]) => [type, 'nothing']);
  it.each([...missing, ['Organisation', '50218'] as const, ['Territoire', 'ademe'] as const])(
    'is null for the %s %s',
    async (type, id) => {
      const answer = await ask('query ($id: ID!) { node(id: $id) { id } }', { id: encodeGlobalId(type, id) });
      expect(answer).toMatchObject({ data: { node: null }, errors: [] });
    },
  );
});

describe('nodes', () => {
  it('come in the order asked, null where there is none', async () => {
    const ids = [
      encodeGlobalId('Organisation', 'cerema'),
      encodeGlobalId('Fabrique', 'nowhere'),
      encodeGlobalId('Fabrique', 'eau'),
      encodeGlobalId('Fabrique', 'temps'),
      encodeGlobalId('Organisation', 'cerema'),
    ];
    const { data, errors, statements } = await ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Fabrique { slug } ... on Organisation { slug } } }',
      { ids },
    );
    expect(data.nodes).toEqual([{ slug: 'cerema' }, null, { slug: 'eau' }, { slug: 'temps' }, { slug: 'cerema' }]);
    expect(errors).toEqual([]);
    // One for both types, and two that look for what had the unknown id before.
    expect(statements).toBe(3);
  });

  it('takes one statement a type if all are known', async () => {
    const ids = [encodeGlobalId('Fabrique', 'eau'), encodeGlobalId('Fabrique', 'temps')];
    const { statements } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(statements).toBe(1);
  });

  it('keeps the fault of one id to its own place', async () => {
    const { data, errors } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: ['garbage', encodeGlobalId('Fabrique', 'eau'), encodeGlobalId('Mention', '1')],
    });
    expect(data.nodes).toEqual([null, { id: encodeGlobalId('Fabrique', 'eau') }, null]);
    expect(errors.map(({ code, path }) => [code, path])).toEqual([
      ['BAD_USER_INPUT', 'nodes.0'],
      ['BAD_USER_INPUT', 'nodes.2'],
    ]);
  });

  it('are 100 at most', async () => {
    const { errors } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 101 }, () => encodeGlobalId('Fabrique', 'eau')),
    });
    expect(errors[0]).toMatchObject({ code: 'BAD_USER_INPUT', message: 'ids: Give 100 ids or fewer at once.' });
  });
});
