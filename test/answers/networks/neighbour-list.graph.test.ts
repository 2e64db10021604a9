import { describe, expect, test } from 'vitest';
import { encodeGlobalId } from '../../../src/answers/global-id.ts';
import { fabriquesOfEdge } from '../../../src/answers/networks/edge-list.ts';
import { type NeighbourListArguments, neighboursOfNode } from '../../../src/answers/networks/neighbour-list.ts';
import { answerNetwork } from '../../../src/answers/networks/network-answer.ts';
import { nodeOfNetwork } from '../../../src/answers/networks/network-node.ts';
import { smallContext } from '../context.ts';

const context = await smallContext();

/** Of ADEME: Cerema and Villes with two Fabriques each, Banque with one. */
const neighbours = async (args: NeighbourListArguments, id = 'ademe') => {
  const network = await answerNetwork({ of: ['PARTNER', 'ASSOCIATION'] }, context);
  const node = await nodeOfNetwork(network, { id: encodeGlobalId('Organisation', id) }, context);
  if (node === null) throw new Error('The node is not in the network.');
  return neighboursOfNode(node, args);
};
const listed = async (args: NeighbourListArguments) =>
  (await (await neighbours(args)).edges).map(({ node, edge }) => [node.vertex.id.replace(/^.*:/, ''), edge.weight]);
const by = (field: 'WEIGHT' | 'COUNT' | 'DEGREE' | 'NAME', direction: 'ASC' | 'DESC') => ({
  orderBy: { field, direction },
});

describe('the neighbours of a node', () => {
  test.each([
    [{}, ['cerema', 'villes-de-france', 'banque-des-territoires']],
    [by('WEIGHT', 'ASC'), ['banque-des-territoires', 'cerema', 'villes-de-france']],
    [by('COUNT', 'DESC'), ['cerema', 'villes-de-france', 'banque-des-territoires']],
    // All have three edges.
    [by('DEGREE', 'DESC'), ['banque-des-territoires', 'cerema', 'villes-de-france']],
    [by('NAME', 'DESC'), ['villes-de-france', 'cerema', 'banque-des-territoires']],
  ] as const)('%j', async (args, expected) => {
    expect((await listed(args)).map(([id]) => id)).toEqual(expected);
  });

  test('come with their edges', async () => {
    expect(await listed({})).toEqual([
      ['cerema', 2],
      ['villes-de-france', 2],
      ['banque-des-territoires', 1],
    ]);
    const [first] = await (await neighbours({ first: 1 })).edges;
    if (first === undefined) throw new Error('There is no neighbour.');
    expect((await fabriquesOfEdge(first)).map(({ slug }) => slug)).toEqual(['eau', 'nature']);
  });

  test('come in pages, with their number', async () => {
    const first = await neighbours({ first: 2 });
    expect(await first.totalCount()).toBe(3);
    const { endCursor } = await first.pageInfo;
    expect(await listed({ after: endCursor })).toEqual([['banque-des-territoires', 1]]);
  });

  test('of a node without an edge are none', async () => {
    expect(await (await neighbours({}, 'tempo')).nodes).toEqual([]);
  });
});
