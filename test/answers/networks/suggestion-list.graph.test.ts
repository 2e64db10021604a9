import { describe, expect, test } from 'vitest';
import { encodeGlobalId } from '../../../src/answers/global-id.ts';
import { answerNetwork } from '../../../src/answers/networks/network-answer.ts';
import { nodeOfNetwork } from '../../../src/answers/networks/network-node.ts';
import type { NetworkArguments } from '../../../src/answers/networks/network-request.ts';
import {
  fabriqueCountOfSuggestion,
  fabriquesOfSuggestion,
  reasonsOfSuggestion,
  suggestionsForNode,
} from '../../../src/answers/networks/suggestion-list.ts';
import type { PageArguments } from '../../../src/answers/page/page.ts';
import { smallContext } from '../context.ts';

const context = await smallContext();

/** Villes met Granville in eau, the CC and Cap in nature, the CC in temps too. Arras has no edge. */
const territoires: NetworkArguments = { of: ['TERRITOIRE', 'ASSOCIATION'] };
const suggestions = async (network: NetworkArguments, type: string, id: string, args: PageArguments = {}) => {
  const node = await nodeOfNetwork(await answerNetwork(network, context), { id: encodeGlobalId(type, id) }, context);
  if (node === null) throw new Error('The node is not in the network.');
  return suggestionsForNode(node, args, context);
};
const forGranville = (args: PageArguments = {}) => suggestions(territoires, 'Territoire', '50218', args);

describe('suggestions for a node of a network', () => {
  test('are actors with common neighbours that it never met, highest score first, ties by name', async () => {
    // Villes has three edges, so it gives a third to each.
    expect((await (await forGranville()).edges).map(({ node, score }) => [node.vertex.id, score])).toEqual([
      ['Territoire:cap-a', 1 / 3],
      ['Territoire:200042604', 1 / 3],
    ]);
  });

  test('come in pages, with their number', async () => {
    const first = await forGranville({ first: 1 });
    expect(await first.totalCount()).toBe(2);
    const { endCursor } = await first.pageInfo;
    const rest = await (await forGranville({ after: endCursor })).nodes;
    expect(rest.map(({ vertex }) => vertex.id)).toEqual(['Territoire:200042604']);
  });

  test('have reasons: the common neighbours, and the Fabriques', async () => {
    const [, cc] = await (await forGranville()).edges;
    if (cc === undefined) throw new Error('There is no second suggestion.');
    expect(await fabriqueCountOfSuggestion(cc)).toBe(2);
    expect((await fabriquesOfSuggestion(cc, { first: 5 })).map(({ slug }) => slug)).toEqual(['nature', 'temps']);
    expect((await fabriquesOfSuggestion(cc, { first: 1 })).map(({ slug }) => slug)).toEqual(['nature']);
    expect(await reasonsOfSuggestion(cc, { first: 5 })).toMatchObject([
      {
        node: { vertex: { id: 'Organisation:villes-de-france' } },
        share: 1 / 3,
        fabriqueIds: ['Fabrique:nature', 'Fabrique:temps'],
        ownFabriqueIds: ['Fabrique:eau'],
      },
    ]);
    expect(await reasonsOfSuggestion(cc, { first: 0 })).toEqual([]);
  });

  test('never have an actor that was met in any Fabrique, even where the network has no edge for it', async () => {
    // With two common Fabriques or more, only Cerema has edges: to ADEME and to the CC. These two met once, in nature.
    const network: NetworkArguments = { of: ['TERRITOIRE', 'PARTNER'], minCount: 2 };
    expect(await (await suggestions(network, 'Organisation', 'ademe')).nodes).toEqual([]);
    expect(await (await suggestions(network, 'Territoire', '200042604')).totalCount()).toBe(0);
  });

  test('are empty without an edge', async () => {
    expect(await (await suggestions(territoires, 'Territoire', '62041')).nodes).toEqual([]);
  });

  test('are refused in a two-mode network, which has no edges between actors', async () => {
    await expect(suggestions({ mode: 'TWO_MODE' }, 'Organisation', 'ademe')).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('Request ONE_MODE'),
    });
  });
});
