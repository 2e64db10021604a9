import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coOccurrence, type PairOfTwoArguments } from '../../../src/answers/pairs/pair-of-two.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { storeOf } from '../../schema/ask.ts';
import { answerContext } from '../context.ts';
import { countingStore } from '../counting-store.ts';
import { inShort } from './read-pairs.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await storeOf(smallDataset);
});
afterAll(() => store.close());

const read = (args: PairOfTwoArguments) => coOccurrence(args, answerContext(store));

/** A pair in short: "PARTNER ademe, PARTNER cerema: 2 of 2 and 3". */
async function shown(args: PairOfTwoArguments): Promise<string> {
  const pair = await read(args);
  const [a, b] = (await inShort(pair)).split(' ');
  return `${pair.aRole} ${a}, ${pair.bRole} ${b}: ${pair.count} of ${pair.aCount} and ${pair.bCount}`;
}

describe('the pair of two actors', () => {
  test('is counted in the given roles, in the given order', async () => {
    const args = { a: 'cerema', b: 'ademe', between: 'PARTNER', and: 'PARTNER' } as const;
    const pair = await read(args);
    expect(await shown(args)).toBe('PARTNER cerema, PARTNER ademe: 2 of 3 and 2');
    expect([...pair.fabriqueIds].sort()).toEqual(['eau', 'nature']);
    expect(await pair.measures.tests()).toBe(6);
    expect(await pair.measures.pValue(pair)).toBeCloseTo(1 / 2, 12);
  });

  test('that never met has a count of 0, and a p-value and q-value of 1', async () => {
    const pair = await read({ a: 'ademe', b: 'tempo', between: 'PARTNER' });
    expect(pair).toMatchObject({ aCount: 2, bCount: 1, count: 0, fabriqueIds: [] });
    expect([await pair.measures.pValue(pair), await pair.measures.qValue(pair)]).toEqual([1, 1]);
  });

  test('under a filter counts only the matching Fabriques, none if an actor has none', async () => {
    const filter = { years: { to: 2018 } };
    expect(await shown({ a: 'ademe', b: 'tempo', between: 'PARTNER', filter })).toBe(
      'PARTNER ademe, PARTNER tempo: 0 of 0 and 1',
    );
  });

  test.each<[PairOfTwoArguments, string]>([
    // A territoire has one role only. CC Granville took part in nature and temps, Arras in sante.
    [{ a: '200042604', b: 'arras' }, 'TERRITOIRE cc-granville-terre-et-mer, TERRITOIRE arras: 0 of 2 and 1'],
    // Cerema has been a partner only, Villes de France an association only.
    [{ a: 'cerema', b: 'villes-de-france' }, 'PARTNER cerema, ASSOCIATION villes-de-france: 3 of 3 and 3'],
    [{ a: 'cerema', b: 'granville' }, 'PARTNER cerema, TERRITOIRE granville: 1 of 3 and 1'],
    // As in the list, an organisation takes the role of the other.
    [{ a: 'ademe', b: 'cerema', between: 'PARTNER' }, 'PARTNER ademe, PARTNER cerema: 2 of 2 and 3'],
    [
      { a: 'ademe', b: 'banque-des-territoires', and: 'COFINANCEUR' },
      'COFINANCEUR ademe, COFINANCEUR banque-des-territoires: 0 of 1 and 1',
    ],
    [{ a: 'granville', b: 'ademe', and: 'COFINANCEUR' }, 'TERRITOIRE granville, COFINANCEUR ademe: 1 of 1 and 1'],
  ])('has roles by default: %j', async (args, expected) => {
    expect(await shown(args)).toBe(expected);
  });

  test.each<[string, PairOfTwoArguments, string | RegExp]>([
    [
      'an organisation with several roles, of which none is given',
      { a: 'ademe', b: 'cerema' },
      'between: Agence de la transition écologique has held the roles PARTNER and COFINANCEUR. Give the role in which to count it: PARTNER or COFINANCEUR or ASSOCIATION.',
    ],
    [
      'an organisation without a role',
      { a: 'granville', b: 'caisse-des-depots' },
      /^and: Caisse des dépôts has held no role\. Give the role/,
    ],
    [
      'a role that a territoire never has',
      { a: 'granville', b: 'cerema', between: 'PARTNER' },
      'between: Granville is a territoire, which never has the role PARTNER. Give TERRITOIRE.',
    ],
    [
      'a role that an organisation never has',
      { a: 'granville', b: 'cerema', and: 'TERRITOIRE' },
      'and: Cerema is an organisation, which never has the role TERRITOIRE. Give PARTNER or COFINANCEUR or ASSOCIATION.',
    ],
    [
      'the same actor twice',
      { a: 'certu', b: 'cerema' },
      'b: Cerema is also a. Give two actors: none is paired with itself.',
    ],
    ['an unknown actor', { a: 'cerema', b: 'no-such-actor' }, /^b: no .* "no-such-actor"\./],
    ['a Fabrique', { a: 'eau', b: 'cerema' }, /^a: no /],
  ])('refuses %s', async (_what, args, message) => {
    const promise = read(args);
    await expect(promise).rejects.toThrow(message);
    await expect(promise).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('costs one statement for references, one for actors, one for Fabriques; all pairs share those of q-values', async () => {
    const counting = countingStore(store);
    const context = answerContext(counting);
    const ids = ['cerema', 'ademe', 'tempo'];
    const pairs = await Promise.all(
      ids.map((a, index) => coOccurrence({ a, b: ids[(index + 1) % 3] as string, between: 'PARTNER' }, context)),
    );
    // References and actors of all three pairs are read at once.
    expect(counting.statements()).toBe(1 + 1 + 3);
    await Promise.all(pairs.map((pair) => pair.measures.qValue(pair)));
    expect(counting.statements()).toBe(5 + 3);
  });
});
