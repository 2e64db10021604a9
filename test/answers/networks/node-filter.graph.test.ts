import { describe, expect, test } from 'vitest';
import { encodeGlobalId } from '../../../src/answers/global-id.ts';
import { answerNetwork } from '../../../src/answers/networks/network-answer.ts';
import type { NetworkArguments } from '../../../src/answers/networks/network-request.ts';
import type { NodeFilterInput } from '../../../src/answers/networks/node-filter.ts';
import { needsAnalysis, nodesOfNetwork } from '../../../src/answers/networks/node-list.ts';
import { smallContext } from '../context.ts';

const context = await smallContext();

/**
 * Cerema and Villes share three Fabriques; ADEME shares two with each of them; Banque shares one with all three. Tempo has no
 * edge.
 */
const partners: NetworkArguments = { of: ['PARTNER', 'ASSOCIATION'] };
const organisation = (id: string) => encodeGlobalId('Organisation', id);
const nodes = async (filter: NodeFilterInput, network = partners) =>
  nodesOfNetwork(
    await answerNetwork(network, context),
    { filter, orderBy: { field: 'NAME', direction: 'ASC' } },
    context,
  );
const ids = async (filter: NodeFilterInput, network = partners) =>
  (await (await nodes(filter, network)).nodes).map(({ vertex }) => vertex.id.replace(/^.*:/, ''));

describe('a filter of nodes', () => {
  test.each<[NodeFilterInput, string[]]>([
    [{}, ['ademe', 'banque-des-territoires', 'cerema', 'tempo', 'villes-de-france']],
    [{ ids: [organisation('tempo'), organisation('ademe')] }, ['ademe', 'tempo']],
    // In the graph, but not in this network.
    [{ ids: [organisation('caisse-des-depots')] }, []],
    [{ ids: [] }, []],
    [{ linkedTo: [organisation('banque-des-territoires')] }, ['ademe', 'cerema', 'villes-de-france']],
    [{ linkedTo: [organisation('ademe'), organisation('cerema')] }, ['banque-des-territoires', 'villes-de-france']],
    [{ linkedTo: [organisation('ademe'), organisation('tempo')] }, []],
    [{ kinds: ['TERRITOIRE', 'FABRIQUE'] }, []],
    [{ roles: ['ASSOCIATION'] }, ['villes-de-france']],
    [{ community: 2 }, ['tempo']],
    [{ component: 1 }, ['ademe', 'banque-des-territoires', 'cerema', 'villes-de-france']],
    [{ minDegree: 3 }, ['ademe', 'banque-des-territoires', 'cerema', 'villes-de-france']],
    [{ maxDegree: 0 }, ['tempo']],
    // 6, 6, 5, 3 and 0.
    [{ minStrength: 5 }, ['ademe', 'cerema', 'villes-de-france']],
    [{ minFabriques: 2 }, ['ademe', 'cerema', 'villes-de-france']],
    [{ minFabriques: 2, roles: ['PARTNER'] }, ['ademe', 'cerema']],
  ])('%j', async (filter, expected) => {
    expect(await ids(filter)).toEqual(expected);
    expect(await (await nodes(filter)).totalCount()).toBe(expected.length);
  });

  test('tells actors from Fabriques', async () => {
    const twoMode: NetworkArguments = { of: ['TERRITOIRE', 'COFINANCEUR'], mode: 'TWO_MODE' };
    expect(await ids({ kinds: ['FABRIQUE'] }, twoMode)).toEqual(['temps', 'eau', 'nature', 'sante']);
    expect(await ids({ kinds: ['ORGANISATION'] }, twoMode)).toEqual(['ademe', 'banque-des-territoires']);
    // Fabriques have no number of Fabriques.
    expect(await ids({ minFabriques: 1, kinds: ['FABRIQUE'] }, twoMode)).toEqual([]);
  });

  test('needs the analysis for communities and components only', () => {
    expect(needsAnalysis({ filter: { community: 1 } })).toBe(true);
    expect(needsAnalysis({ filter: { component: 1 } })).toBe(true);
    expect(needsAnalysis({ filter: { minDegree: 1, minStrength: 1, ids: [] } })).toBe(false);
    expect(needsAnalysis({ filter: null, orderBy: null })).toBe(false);
    expect(needsAnalysis({ orderBy: { field: 'BETWEENNESS', direction: 'DESC' } })).toBe(true);
  });

  test.each<[NodeFilterInput, string]>([
    [{ ids: ['nonsense'] }, 'filter.ids.0: no organisation or territoire has the id, slug or code "nonsense"'],
    [{ linkedTo: [organisation('ademe'), organisation('nobody')] }, 'filter.linkedTo.1: '],
    [{ ids: Array.from({ length: 101 }, () => organisation('ademe')) }, 'filter.ids: Give 100 ids or fewer'],
    [{ minDegree: -1 }, 'filter.minDegree: Give a number of 0 or more.'],
    [{ minDegree: 2, maxDegree: 1 }, 'filter.minDegree: Give a number that is not above maxDegree.'],
    [{ community: 0 }, 'filter.community: '],
    [{ minFabriques: 0 }, 'filter.minFabriques: '],
    [{ minStrength: Number.NaN }, 'filter.minStrength: '],
  ])('refuses %j', async (filter, message) => {
    await expect(nodes(filter)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(message),
    });
  });
});
