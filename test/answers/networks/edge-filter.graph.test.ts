import { describe, expect, test } from 'vitest';
import { encodeGlobalId } from '../../../src/answers/global-id.ts';
import type { EdgeFilterInput } from '../../../src/answers/networks/edge-filter.ts';
import { edgesOfNetwork } from '../../../src/answers/networks/edge-list.ts';
import { answerNetwork } from '../../../src/answers/networks/network-answer.ts';
import type { NetworkArguments } from '../../../src/answers/networks/network-request.ts';
import { smallContext } from '../context.ts';

const context = await smallContext();

/** Cerema and Villes share three Fabriques; ADEME shares two with each of them; Banque shares nature with all three. */
const partners: NetworkArguments = { of: ['PARTNER', 'ASSOCIATION'] };
const organisation = (id: string) => encodeGlobalId('Organisation', id);
const edges = async (filter: EdgeFilterInput, network = partners) =>
  edgesOfNetwork(
    await answerNetwork(network, context),
    { filter, orderBy: { field: 'NAME', direction: 'ASC' } },
    context,
  );
const ends = async (filter: EdgeFilterInput, network = partners) =>
  (await (await edges(filter, network)).nodes).map(({ edge }) =>
    `${edge.source} ${edge.target}`.replace(/\w+:/g, '').replace('-des-territoires', '').replace('-de-france', ''),
  );

describe('a filter of edges', () => {
  test.each<[EdgeFilterInput, string[]]>([
    [{}, ['ademe banque', 'ademe cerema', 'ademe villes', 'banque cerema', 'banque villes', 'cerema villes']],
    [{ of: organisation('banque-des-territoires') }, ['ademe banque', 'banque cerema', 'banque villes']],
    [{ of: organisation('tempo') }, []],
    // In the graph, but not in this network.
    [{ of: organisation('caisse-des-depots') }, []],
    [
      { between: ['ademe', 'cerema', 'villes-de-france', 'tempo'].map(organisation) },
      ['ademe cerema', 'ademe villes', 'cerema villes'],
    ],
    [{ between: [organisation('ademe')] }, []],
    [{ fabrique: encodeGlobalId('Fabrique', 'temps') }, ['cerema villes']],
    [{ fabrique: encodeGlobalId('Fabrique', 'sante') }, []],
    [{ roles: ['PARTNER'] }, ['ademe banque', 'ademe cerema', 'banque cerema']],
    [{ roles: ['ASSOCIATION'] }, []],
    [{ minCount: 2 }, ['ademe cerema', 'ademe villes', 'cerema villes']],
    [{ minWeight: 2.5 }, ['cerema villes']],
    [{ of: organisation('ademe'), minCount: 2, roles: ['PARTNER'] }, ['ademe cerema']],
  ])('%j', async (filter, expected) => {
    expect(await ends(filter)).toEqual(expected);
    expect(await (await edges(filter)).totalCount()).toBe(expected.length);
  });

  test('uses the roles in the Fabrique in a two-mode network', async () => {
    const twoMode: NetworkArguments = { of: ['PARTNER', 'COFINANCEUR'], mode: 'TWO_MODE' };
    expect(await ends({ roles: ['COFINANCEUR'] }, twoMode)).toEqual(['ademe eau', 'banque nature']);
    expect(await ends({ of: encodeGlobalId('Fabrique', 'eau') }, twoMode)).toEqual(['ademe eau', 'cerema eau']);
  });

  test.each<[EdgeFilterInput, string]>([
    [{ of: 'nonsense' }, 'filter.of: no organisation or territoire has the id, slug or code "nonsense"'],
    [{ between: [organisation('nobody')] }, 'filter.between.0: '],
    [{ fabrique: organisation('ademe') }, 'filter.fabrique: '],
    [{ fabrique: encodeGlobalId('Fabrique', 'nothing') }, 'filter.fabrique: '],
    [{ minCount: 0 }, 'filter.minCount: '],
    [{ minWeight: -1 }, 'filter.minWeight: Give a number of 0 or more.'],
  ])('refuses %j', async (filter, message) => {
    await expect(edges(filter)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(message),
    });
  });
});
