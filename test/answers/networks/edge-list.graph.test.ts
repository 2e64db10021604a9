import { describe, expect, test } from 'vitest';
import { type EdgeListArguments, edgesOfNetwork, fabriquesOfEdge } from '../../../src/answers/networks/edge-list.ts';
import { answerNetwork } from '../../../src/answers/networks/network-answer.ts';
import type { NetworkArguments } from '../../../src/answers/networks/network-request.ts';
import { smallContext } from '../context.ts';

const context = await smallContext();

const edges = async (args: EdgeListArguments, network: NetworkArguments = {}) =>
  edgesOfNetwork(await answerNetwork(network, context), args, context);
const named = async (args: EdgeListArguments, network: NetworkArguments = {}) =>
  (await (await edges(args, network)).nodes).map(({ edge }) =>
    `${edge.source} ${edge.target} ${edge.weight}`.replace(/\w+:/g, ''),
  );

describe('the edges of a network', () => {
  test('are by default those of partners, the highest weight first, ties by the names of both ends', async () => {
    expect(await named({})).toEqual([
      'ademe cerema 2',
      'ademe banque-des-territoires 1',
      'banque-des-territoires cerema 1',
    ]);
  });

  test.each([
    [
      'by name of the source, then of the target',
      { orderBy: { field: 'NAME', direction: 'ASC' } } as const,
      ['ademe banque-des-territoires 1', 'ademe cerema 2', 'banque-des-territoires cerema 1'],
    ],
    [
      'by number of Fabriques, the lowest first',
      { orderBy: { field: 'COUNT', direction: 'ASC' } } as const,
      ['ademe banque-des-territoires 1', 'banque-des-territoires cerema 1', 'ademe cerema 2'],
    ],
  ])('can be ordered %s', async (_, args, expected) => {
    expect(await named(args)).toEqual(expected);
  });

  test('of a two-mode network link actors to Fabriques', async () => {
    expect(await named({}, { of: ['COFINANCEUR'], mode: 'TWO_MODE' })).toEqual([
      'ademe eau 1',
      'banque-des-territoires nature 1',
    ]);
  });

  test('come in pages, with the total number', async () => {
    const first = await edges({ first: 2 });
    expect(await first.totalCount()).toBe(3);
    const { endCursor } = await first.pageInfo;
    expect(await named({ after: endCursor })).toEqual(['banque-des-territoires cerema 1']);
  });

  test('have the Fabriques that both ends share, newest first', async () => {
    const [first] = await (await edges({ first: 1 })).nodes;
    if (first === undefined) throw new Error('There is no edge.');
    expect((await fabriquesOfEdge(first)).map(({ slug, year }) => [slug, year])).toEqual([
      ['eau', 2025],
      ['nature', 2023],
    ]);
  });
});
