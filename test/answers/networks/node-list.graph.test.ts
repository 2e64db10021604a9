import { describe, expect, test } from 'vitest';
import { answerNetwork } from '../../../src/answers/networks/network-answer.ts';
import type { NetworkArguments } from '../../../src/answers/networks/network-request.ts';
import { type NodeListArguments, type NodeOrder, nodesOfNetwork } from '../../../src/answers/networks/node-list.ts';
import { smallContext } from '../context.ts';

const context = await smallContext();

/**
 * Partners and associations. Villes de France and Cerema share three Fabriques; ADEME shares two with each of them; Banque shares
 * one with all three. Tempo has no edge.
 */
const partners: NetworkArguments = { of: ['PARTNER', 'ASSOCIATION'] };
const nodes = async (args: NodeListArguments, network = partners) =>
  nodesOfNetwork(await answerNetwork(network, context), args, context);
const ids = async (args: NodeListArguments, network = partners) =>
  (await (await nodes(args, network)).nodes).map(({ vertex }) => vertex.id.replace(/^.*:/, ''));
const by = (field: NodeOrder['field'], direction: 'ASC' | 'DESC') => ({ orderBy: { field, direction } });

describe('the nodes of a network', () => {
  test('are ordered by degree by default, the highest first, ties by name', async () => {
    // Degrees 3, 3, 3, 3 and 0.
    expect(await ids({})).toEqual(['ademe', 'banque-des-territoires', 'cerema', 'villes-de-france', 'tempo']);
  });

  test.each([
    // "Agence de la transition écologique", "Banque…", "Cerema", "Tempo…", "Villes…"
    ['by name, A to Z', by('NAME', 'ASC'), ['ademe', 'banque-des-territoires', 'cerema', 'tempo', 'villes-de-france']],
    // 3, 3, 2, 1 and 1 Fabriques.
    [
      'by number of Fabriques',
      by('FABRIQUE_COUNT', 'DESC'),
      ['cerema', 'villes-de-france', 'ademe', 'banque-des-territoires', 'tempo'],
    ],
    // 6, 6, 5, 3 and 0.
    ['by strength', by('STRENGTH', 'DESC'), ['cerema', 'villes-de-france', 'ademe', 'banque-des-territoires', 'tempo']],
    // Null for Tempo, which is outside the largest component.
    [
      'by eigenvector centrality, null first in ascending order',
      by('EIGENVECTOR', 'ASC'),
      ['tempo', 'banque-des-territoires', 'ademe', 'cerema', 'villes-de-france'],
    ],
    // The component of four is number 1, Tempo is number 2.
    [
      'by component',
      by('COMPONENT', 'DESC'),
      ['tempo', 'ademe', 'banque-des-territoires', 'cerema', 'villes-de-france'],
    ],
  ])('can be ordered %s', async (_, args, expected) => {
    expect(await ids(args)).toEqual(expected);
  });

  test('of a two-mode network include Fabriques, which count as 0 Fabriques', async () => {
    const network: NetworkArguments = { of: ['COFINANCEUR'], mode: 'TWO_MODE' };
    // ADEME paid for eau, Banque for nature. Fabriques are ordered by title.
    expect(await ids(by('FABRIQUE_COUNT', 'DESC'), network)).toEqual([
      'ademe',
      'banque-des-territoires',
      'eau',
      'nature',
    ]);
  });

  test('come in pages, with the total number', async () => {
    const first = await nodes({ first: 2 });
    expect([await first.totalCount(), (await first.nodes).length]).toEqual([5, 2]);
    const { endCursor, hasNextPage } = await first.pageInfo;
    expect(hasNextPage).toBe(true);
    expect(await ids({ first: 9, after: endCursor })).toEqual(['cerema', 'villes-de-france', 'tempo']);
  });

  test('refuse a cursor of another order', async () => {
    const { endCursor } = await (await nodes({ first: 2 })).pageInfo;
    await expect(ids({ ...by('NAME', 'ASC'), after: endCursor })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
