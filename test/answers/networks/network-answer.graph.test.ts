import { describe, expect, test } from 'vitest';
import { encodeGlobalId } from '../../../src/answers/global-id.ts';
import { answerNetwork } from '../../../src/answers/networks/network-answer.ts';
import type { NetworkArguments } from '../../../src/answers/networks/network-request.ts';
import { datasetVersion } from '../../../src/domain/dataset-version.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { smallContext } from '../context.ts';

const context = await smallContext();

const network = (args: NetworkArguments) => answerNetwork(args, context);

describe('a network', () => {
  test('has defaults for arguments that are absent or null', async () => {
    const { request } = await network({ of: null, mode: null, backbone: null, communities: { seed: null } });
    expect(request).toMatchObject({
      ...{ roles: ['PARTNER'], mode: 'ONE_MODE', weight: 'COUNT', minCount: 1, minFabriques: 1, backbone: null },
      communities: { resolution: 1, seed: 1 },
    });
    expect(request).toEqual((await network({})).request);
  });

  test('has roles in their own order, each once, and default levels of backbones', async () => {
    const { request } = await network({
      of: ['ASSOCIATION', 'PARTNER', 'ASSOCIATION'],
      backbone: { method: 'DISPARITY' },
    });
    expect(request).toMatchObject({
      roles: ['PARTNER', 'ASSOCIATION'],
      backbone: { method: 'DISPARITY', alpha: 0.05 },
    });
  });

  test.each([
    // Partners: ADEME, Banque, Cerema, Tempo. The first three share nature; ADEME and Cerema share eau too.
    [{}, { order: 4, size: 3, fabriqueCount: 4 }],
    [{ filter: { years: { from: 2025 } } }, { order: 2, size: 1, fabriqueCount: 1 }],
    // Tempo took part in sante only, with nobody else.
    [{ filter: { ids: [encodeGlobalId('Fabrique', 'sante')] } }, { order: 1, size: 0, fabriqueCount: 1 }],
    [{ minFabriques: 2 }, { order: 2, size: 1, fabriqueCount: 4 }],
    [{ minCount: 2 }, { order: 4, size: 1, fabriqueCount: 4 }],
  ])('has order, size and N of %j', async (args, expected) => {
    const answer = await network(args);
    const [order, size, fabriqueCount] = [await answer.order(), await answer.size(), await answer.fabriqueCount()];
    expect({ order, size, fabriqueCount }).toEqual(expected);
  });

  test('has measures', async () => {
    // Three nodes with all edges between them, and one alone.
    expect(await (await network({})).measures()).toMatchObject({ density: 3 / 6, componentCount: 2, diameter: 1 });
  });

  test('describes its method and its filter', async () => {
    const answer = await network({
      filter: { years: { to: 2021 }, organisation: encodeGlobalId('Organisation', 'cerema') },
    });
    expect(await answer.method()).toMatch(
      / of 1 Fabrique prospective .* The Fabriques selected are those that the source page lists under 2021 or earlier, and that the organisation cerema took part in\. Data: /,
    );
  });

  test('names the version of the data in its method', async () => {
    const method = await (await network({})).method();
    expect(
      method.endsWith(
        ` Data: Graphe des Fabriques prospectives, version ${datasetVersion(smallDataset)} of 2026-01-31.`,
      ),
    ).toBe(true);
  });

  test.each([
    [{ of: [] }, 'of: Give at least one role.'],
    [{ minCount: 0 }, 'minCount: Give an integer of 1 or more.'],
    [{ backbone: { method: 'HYPERGEOMETRIC', q: 1 } }, 'backbone.q: Give a number above 0 and below 1, such as 0.05.'],
    [{ mode: 'TWO_MODE', minCount: 2 }, 'minCount: An edge of a TWO_MODE network stands for one Fabrique.'],
    [{ communities: { seed: -1 } }, 'communities.seed: Give an integer from 0 to 4294967295.'],
    [{ filter: { departement: '99' } }, 'filter.departement: no département has the id, slug or code "99".'],
  ] satisfies [NetworkArguments, string][])('refuses %j', async (args, message) => {
    await expect(network(args)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(message),
    });
  });
});
