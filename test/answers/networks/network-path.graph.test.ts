import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FabriqueFilterInput, fabriqueFilter } from '../../../src/answers/filter/fabrique-filter.ts';
import type { ParticipationFilterInput } from '../../../src/answers/filter/filter-input.ts';
import { parseParticipationFilter } from '../../../src/answers/filter/filters.ts';
import { networkPath, parseNetworkPath } from '../../../src/answers/networks/network-path.ts';
import type { NetworkRequest } from '../../../src/answers/networks/network-request.ts';
import { parseNetworkArguments } from '../../../src/answers/networks/parse-network.ts';
import { roles } from '../../../src/domain/roles.ts';
import { networkWeights } from '../../../src/network/network.ts';
import { smallContext } from '../context.ts';

const defaults: NetworkRequest = {
  roles: ['PARTNER'],
  ...{ mode: 'ONE_MODE', weight: 'COUNT', minCount: 1, minFabriques: 1, backbone: null, ego: null },
  communities: { resolution: 1, seed: 1 },
  filter: { condition: null, given: {} },
  participations: { condition: null, given: {} },
};

const context = await smallContext();

const everything: NetworkRequest = {
  roles: ['PARTNER', 'ASSOCIATION'],
  ...{ mode: 'ONE_MODE', weight: 'ASSOCIATION_STRENGTH', minCount: 2, minFabriques: 3 },
  backbone: { method: 'DISPARITY', alpha: 0.1 },
  communities: { resolution: 1.5, seed: 42 },
  ego: { of: 'Organisation:cerema', radius: 2 },
  filter: await fabriqueFilter(
    {
      ...{ years: { from: 2020, to: 2023 }, status: 'ACHEVEE', text: 'industrie eau', region: '28', departement: '50' },
      ...{ territoire: '200042604', organisation: 'ademe', ids: ['eau', 'nature'] },
      partners: { count: { min: 2, filter: { text: 'cere*' } } },
    },
    context,
  ),
  participations: await parseParticipationFilter({ organisation: { kinds: ['MINISTERE'] } }, 'participations', context),
};

const everythingPath =
  'partner,association/one-mode/association-strength/min-count=2/min-fabriques=3/disparity=0.1/resolution=1.5/seed=42/' +
  'ego=organisation,cerema/radius=2/' +
  'from=2020/to=2023/status=achevee/text=industrie-eau/region=28/departement=50/territoire=200042604/' +
  'organisation=ademe/fabriques=eau,nature/' +
  `where=${encodeURIComponent('{"partners":{"count":{"min":2,"filter":{"text":"cere*"}}}}').replaceAll('%2C', ',')}/` +
  `participations=${encodeURIComponent('{"organisation":{"kinds":["MINISTERE"]}}')}`;

describe('the path of a network', () => {
  test('has roles, mode and weight, and no other default', () => {
    expect(networkPath(defaults)).toBe('partner/one-mode/count');
    expect(networkPath({ ...defaults, mode: 'TWO_MODE', roles: ['TERRITOIRE', 'COFINANCEUR'] })).toBe(
      'territoire,cofinanceur/two-mode/count',
    );
  });

  test('has every argument that differs from its default', () => {
    expect(networkPath(everything)).toBe(everythingPath);
  });

  const requestOf = async (path: string) => parseNetworkArguments(parseNetworkPath(path) ?? {}, context);

  test('is parsed into the same request', async () => {
    expect(await requestOf('partner/one-mode/count')).toEqual(defaults);
    expect(await requestOf(everythingPath)).toEqual(everything);
  });

  test('may contain defaults, or omit them, in any order', async () => {
    for (const path of ['partner', 'partner/count', 'partner/seed=1/one-mode', 'partner/min-count=1/count/one-mode']) {
      expect(await requestOf(path), path).toEqual(defaults);
    }
  });

  test('may name the node of an ego network by its slug alone', async () => {
    const { ego } = await requestOf('partner/ego=cerema');
    expect(ego).toEqual({ of: 'Organisation:cerema', radius: 1 });
  });

  const level = fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true });
  const optional = <Value>(values: fc.Arbitrary<Value>) => fc.option(values);
  type Filters = { filter: FabriqueFilterInput; participations: ParticipationFilterInput };
  const requests: fc.Arbitrary<Omit<NetworkRequest, keyof Filters> & Filters> = fc.record({
    roles: fc.subarray([...roles], { minLength: 1 }),
    mode: fc.constant('ONE_MODE'),
    weight: fc.constantFrom(...networkWeights),
    minCount: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    minFabriques: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    backbone: optional(
      fc.oneof(
        level.map((alpha) => ({ method: 'DISPARITY' as const, alpha })),
        level.map((q) => ({ method: 'HYPERGEOMETRIC' as const, q })),
      ),
    ),
    communities: fc.record({
      resolution: fc.double({ min: 0, minExcluded: true, noNaN: true, noDefaultInfinity: true }),
      seed: fc.nat(),
    }),
    // The arguments are checked: these nodes exist.
    ego: optional(
      fc.record({
        of: fc.constantFrom('Organisation:ademe', 'Territoire:200042604', 'Territoire:cap-a'),
        radius: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
      }),
    ),
    filter: fc
      .record({
        years: fc.record({
          from: optional(fc.integer({ min: -5_000, max: 2020 })),
          to: optional(fc.integer({ min: 2020, max: 9_999 })),
        }),
        status: optional(fc.constantFrom('EN_COURS', 'ACHEVEE')),
        text: optional(fc.stringMatching(/^([a-z0-9]{1,8}( [a-z0-9]{1,8}\\*?){0,3})?$/)),
        region: optional(fc.constantFrom('28', '32')),
        departement: optional(fc.constantFrom('50', '62')),
        territoire: optional(fc.constantFrom('granville', '62041')),
        organisation: optional(fc.constantFrom('ademe', 'certu')),
        ids: optional(fc.subarray(['eau', 'nature', 'temps', 'sante'])),
        cofinanceurs: optional(
          fc.constantFrom({ none: {} }, { some: { text: 'l’état/100 %' } }, { count: { max: 3 } }),
        ),
      })
      .map((filter): FabriqueFilterInput => filter),
    participations: fc.constantFrom<ParticipationFilterInput>(
      {},
      { hasNote: false, text: 'cerema/100 %*' },
      { territoire: { kinds: ['CC'], region: '28' } },
    ),
  });

  test('of any request is parsed into the same request, and has no character that a URL must escape', async () => {
    await fc.assert(
      fc.asyncProperty(requests, async (drawn) => {
        const request = {
          ...drawn,
          filter: await fabriqueFilter(drawn.filter, context),
          participations: await parseParticipationFilter(drawn.participations, 'participations', context),
        };
        const path = networkPath(request);
        expect(await requestOf(path)).toEqual(request);
        expect(new URL(`https://example.org/${path}`).href).toBe(`https://example.org/${path}`);
        expect(path).toMatch(/^[\w.,=/%*-]+$/);
      }),
    );
  });

  test.each([
    '',
    'nobody',
    'partner,',
    'PARTNER',
    'partner/count/count',
    'partner/of=association',
    'partner/three-mode',
    'partner/heavy',
    'partner/min-count=',
    'partner/min-count=two',
    'partner/min-count=2/min-count=2',
    'partner/disparity=0.1/hypergeometric=0.1',
    'partner/status=lost',
    'partner/colour=red',
    'partner/__proto__=1',
    'partner//count',
    'partner/status=EN_COURS',
    'partner/ego=region,28',
    'partner/ego=organisation,',
    'partner/ego=organisation,a,b',
    'partner/radius=2',
    'partner/participations=ademe',
    'partner/participations=[]',
  ])('cannot be %j', (path) => {
    expect(parseNetworkPath(path)).toBeUndefined();
  });

  test('with invalid percent-encoding matches no known value', async () => {
    await expect(requestOf('partner/region=%E0%A4%A')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
