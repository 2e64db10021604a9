import { describe, expect, test } from 'vitest';
import { encodeGlobalId } from '../../../src/answers/global-id.ts';
import { answerNetwork } from '../../../src/answers/networks/network-answer.ts';
import {
  distanceOf,
  type NetworkNode,
  nameOf,
  nodeOfNetwork,
  type RankedMeasure,
  rankOf,
} from '../../../src/answers/networks/network-node.ts';
import type { NetworkArguments } from '../../../src/answers/networks/network-request.ts';
import { smallContext } from '../context.ts';

const context = await smallContext();

/**
 * Cerema and Villes share three Fabriques; ADEME shares two with each of them; Banque shares one with all three. Tempo has no
 * edge.
 */
const partners: NetworkArguments = { of: ['PARTNER', 'ASSOCIATION'] };
/** Villes met Granville in eau, the CC and Cap in nature, the CC in temps too. Arras has no edge. */
const territoires: NetworkArguments = { of: ['TERRITOIRE', 'ASSOCIATION'] };

const organisation = (id: string) => encodeGlobalId('Organisation', id);
const nodeOf = async (args: NetworkArguments, id: string) =>
  nodeOfNetwork(await answerNetwork(args, context), { id }, context);
const known = async (args: NetworkArguments, id: string): Promise<NetworkNode> => {
  const node = await nodeOf(args, id);
  if (node === null) throw new Error(`The network has no ${id}.`);
  return node;
};

describe('one node of a network', () => {
  test.each([organisation('ademe'), 'ademe'])('is found by its id or slug: %s', async (id) => {
    const node = await known(partners, id);
    expect(node.vertex).toMatchObject({ id: 'Organisation:ademe', roles: ['PARTNER'] });
    expect(await nameOf(node)).toBe('Agence de la transition écologique');
  });

  test('may be a Fabrique in a two-mode network', async () => {
    const node = await known({ mode: 'TWO_MODE' }, encodeGlobalId('Fabrique', 'eau'));
    expect(await nameOf(node)).toBe("L'eau et l’industrie");
    expect(await rankOf(node, 'fabriqueCount')).toBeNull();
    // Two partners: nature has three, the others one. Cerema has three Fabriques, ADEME two.
    expect(await rankOf(node, 'degree')).toBe(3);
  });

  test('is null if the network does not have it', async () => {
    expect(await nodeOf({}, organisation('villes-de-france'))).toBeNull();
    expect(await nodeOf({ minFabriques: 2 }, organisation('tempo'))).toBeNull();
  });

  test.each([
    [organisation('nobody'), 'id: no organisation or territoire has the id, slug or code "nobody"'],
    ['nonsense', 'id: no organisation or territoire has the id, slug or code "nonsense"'],
    [encodeGlobalId('Region', '28'), 'id: this is an id of type Region'],
    [encodeGlobalId('Fabrique', 'eau'), 'id: this is an id of type Fabrique'],
  ])('is an error for %s, which no network can have', async (id, message) => {
    await expect(nodeOf(partners, id)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(message),
    });
  });
});

describe('the ranks of nodes', () => {
  const ids = ['cerema', 'villes-de-france', 'ademe', 'banque-des-territoires', 'tempo'];
  const ranks = async (measure: RankedMeasure) =>
    Promise.all(ids.map(async (id) => rankOf(await known(partners, organisation(id)), measure)));

  test.each<[RankedMeasure, (number | null)[]]>([
    // 3, 3, 2, 1 and 1 Fabriques.
    ['fabriqueCount', [1, 1, 3, 4, 4]],
    ['degree', [1, 1, 1, 1, 5]],
    // 6, 6, 5, 3 and 0.
    ['strength', [1, 1, 3, 4, 5]],
    ['betweenness', [1, 1, 1, 1, 1]],
    ['closeness', [1, 1, 1, 1, 5]],
    // Tempo is outside the largest component.
    ['eigenvector', [1, 1, 3, 4, null]],
    ['coreness', [1, 1, 1, 1, 5]],
  ])('by %s', async (measure, expected) => {
    expect(await ranks(measure)).toEqual(expected);
  });
});

describe('the distance to another node', () => {
  const granville = encodeGlobalId('Territoire', '50218');
  const distance = async (to: string) => distanceOf(await known(territoires, granville), { to }, context);

  test('is in edges, and null for what cannot be reached or is not in the network', async () => {
    expect(await distance(granville)).toBe(0);
    expect(await distance(organisation('villes-de-france'))).toBe(1);
    expect(await distance(encodeGlobalId('Territoire', '200042604'))).toBe(2);
    expect(await distance(encodeGlobalId('Territoire', '62041'))).toBeNull();
    expect(await distance(organisation('ademe'))).toBeNull();
  });

  test('is an error for an id that the graph does not have', async () => {
    await expect(distance(organisation('nobody'))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('to: '),
    });
  });
});
