import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FrequentSetArguments, frequentSets } from '../../../src/answers/sets/frequent-sets.ts';
import { type Dataset, datasetSchema } from '../../../src/domain/dataset.ts';
import { roles } from '../../../src/domain/roles.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { storeOf } from '../../schema/ask.ts';
import { answerContext } from '../context.ts';
import { countingStore } from '../counting-store.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await storeOf(smallDataset);
});
afterAll(() => store.close());

const read = (args: FrequentSetArguments) => frequentSets(args, answerContext(store));

/** The sets of a page in short: "ademe cerema: eau nature". */
const inShort = async (args: FrequentSetArguments) =>
  (await (await read(args)).nodes).map(
    ({ actorIds, fabriqueIds }) => `${actorIds.join(' ')}: ${[...fabriqueIds].sort().join(' ')}`,
  );

// eau:    ADEME, Cerema (partners), ADEME (cofinanceur), Villes de France, Granville
// nature: ADEME, Cerema, the Banque (partners), Villes de France, CC Granville Terre et Mer, …
// temps:  Cerema, Villes de France, CC Granville Terre et Mer
const organisations = ['PARTNER', 'COFINANCEUR', 'ASSOCIATION'] as const;

describe('frequent sets', () => {
  test('have the actors that took part in the same Fabriques, most Fabriques first, then most actors', async () => {
    expect(await inShort({ of: organisations, minSize: 2 })).toEqual([
      'cerema villes-de-france: eau nature temps',
      'ademe cerema villes-de-france: eau nature',
    ]);
    const page = await read({ of: organisations, minSize: 2 });
    expect(await page.totalCount()).toBe(2);
    expect(await page.fabriqueCount()).toBe(4);
  });

  test('are of at least three partners in two Fabriques by default', async () => {
    expect(await inShort({})).toEqual([]);
    expect(await inShort({ of: organisations })).toEqual(['ademe cerema villes-de-france: eau nature']);
    expect(await inShort({ of: ['PARTNER'], minCount: 1 })).toEqual(['ademe banque-des-territoires cerema: nature']);
  });

  test('mix territoires and organisations', async () => {
    expect(await inShort({ of: roles, minSize: 3 })).toContain('200042604 cerema villes-de-france: nature temps');
  });

  test('under a filter count only the matching Fabriques', async () => {
    const page = await read({ of: organisations, minSize: 2, filter: { years: { from: 2022 } } });
    expect((await page.nodes).map(({ fabriqueIds }) => fabriqueIds.length)).toEqual([2]);
    expect(await page.fabriqueCount()).toBe(2);
  });

  test('are the same in one page and in many', async () => {
    const args = { of: roles, minSize: 2, minCount: 1 };
    const whole = await inShort(args);
    const walked: string[] = [];
    for (let after: string | null = null; walked.length < whole.length; ) {
      const page: FrequentSetArguments = { ...args, first: 1, after };
      walked.push(...(await inShort(page)));
      after = (await (await read(page)).pageInfo).endCursor;
    }
    expect(walked).toEqual(whole);
    expect(whole.length).toBeGreaterThan(4);
  });

  test('cost one statement, with their number, and one more for N', async () => {
    const counting = countingStore(store);
    const page = await frequentSets({}, answerContext(counting));
    expect(counting.statements()).toBe(0);
    await page.nodes;
    await page.totalCount();
    expect(counting.statements()).toBe(1);
    await page.fabriqueCount();
    expect(counting.statements()).toBe(2);
  });

  test.each<[FrequentSetArguments, string]>([
    [{ of: [] }, 'of: Give at least one role.'],
    [{ minSize: 1 }, 'minSize: Give a number of 2 or more.'],
    [{ minCount: 0 }, 'minCount: Give a number of 1 or more.'],
  ])('refuse %j', async (args, message) => {
    await expect(read(args)).rejects.toThrow(message);
  });

  test('are refused, with advice, if the search takes too much work', async () => {
    // Each of 20 Fabriques lacks another one of 20 partners: every set of partners is closed.
    const own = await storeOf(eachLacksOne(20));
    const context = answerContext(own);
    const page = await frequentSets({ minCount: 1 }, context);
    await expect(page.nodes).rejects.toThrow(
      /^These sets would take more than 1000000 operations\. Give a higher minCount, fewer roles/,
    );
    // 18 Fabriques in common: two partners, each of which lacks one.
    expect(await (await frequentSets({ minCount: 18, minSize: 2 }, context)).totalCount()).toBe(190);
    await own.close();
  });
});

function eachLacksOne(count: number): Dataset {
  const [fabrique] = smallDataset.fabriques;
  const [organisation] = smallDataset.organisations;
  const [participation] = smallDataset.participations;
  const numbers = Array.from({ length: count }, (_, number) => number);
  return datasetSchema.parse({
    ...smallDataset,
    fabriques: numbers.map((number) => ({ ...fabrique, slug: `f${number}`, formerSlugs: [] })),
    organisations: numbers.map((number) => ({ ...organisation, slug: `p${number}`, name: `p${number}` })),
    participations: numbers.flatMap((one) =>
      numbers
        .filter((other) => other !== one)
        .map((other) => ({ ...participation, fabrique: `f${one}`, actor: `p${other}`, role: 'PARTNER' })),
    ),
    publications: [],
  });
}
