import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AnswerContext } from '../../../src/answers/context.ts';
import {
  countUnder,
  type FabriqueFilterInput,
  fabriqueFilter,
  scopeOf,
} from '../../../src/answers/filter/fabrique-filter.ts';
import { encodeGlobalId } from '../../../src/answers/global-id.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { storeOf } from '../../schema/ask.ts';
import { answerContext } from '../context.ts';
import { type CountingStore, countingStore } from '../counting-store.ts';

let graph: GraphStore;
let store: CountingStore;
let context: AnswerContext;
beforeAll(async () => {
  graph = await storeOf(smallDataset);
});
beforeEach(() => {
  store = countingStore(graph);
  context = answerContext(store);
});

const under = async (filter: FabriqueFilterInput) => (await scopeOf(filter, context)) ?? 'all';

describe('a filter of Fabriques', () => {
  test.each<[FabriqueFilterInput | null | undefined]>([
    [undefined],
    [null],
    [{}],
    [{ years: null, text: null, ids: null }],
    [{ years: {}, text: ' ', period: {} }],
    [{ and: [{}], or: [{}, { years: { from: 2020 } }] }],
    [{ territoires: { every: {} } }],
  ])('%j passes all', async (filter) => {
    expect((await fabriqueFilter(filter, context)).condition).toBeNull();
    expect(await scopeOf(filter, context)).toBeNull();
    expect(store.statements()).toBe(0);
  });

  // The small data set: eau 2025, nature 2023, temps 2021, sante 2018.
  test.each<[string, FabriqueFilterInput, string[]]>([
    ['years', { years: { from: 2021, to: 2023 } }, ['nature', 'temps']],
    ['years that are open on one side', { years: { to: 2020 } }, ['sante']],
    ['a status', { status: 'EN_COURS' }, ['eau']],
    [
      'ids, slugs and former slugs',
      { ids: [encodeGlobalId('Fabrique', 'temps'), 'eau-et-industrie'] },
      ['eau', 'temps'],
    ],
    ['no ids', { ids: [] }, []],
    ['a région', { region: '28' }, ['eau', 'nature', 'temps']],
    ['a département', { departement: '62' }, ['sante']],
    ['a territoire by its code', { territoire: '50218' }, ['eau']],
    ['an organisation by its slug, in any role', { organisation: 'banque-des-territoires' }, ['nature']],
    ['a month of the work', { period: { from: '2022-06', to: '2022-06' } }, ['temps']],
    ['a year of the work', { period: { from: '2022', to: '2022' } }, ['temps']],
    ['a later month', { period: { from: '2022-07' } }, []],
    ['more than a year of work', { period: { minMonths: 13 } }, ['temps']],
    ['at most a year of work', { period: { maxMonths: 12 } }, []],
    ['all territoires of a kind', { territoires: { every: { kinds: ['COMMUNE'] } } }, ['eau', 'sante']],
    ['a territoire of a kind', { territoires: { some: { kinds: ['QPV'] } } }, ['nature']],
    ['no territoire of a kind', { territoires: { none: { kinds: ['COMMUNE'] } } }, ['nature', 'temps']],
    ['a number of territoires', { territoires: { count: { min: 2 } } }, ['nature']],
    ['no cofinanceur', { cofinanceurs: { none: {} } }, ['sante', 'temps']],
    ['three partners or more', { partners: { count: { min: 3 } } }, ['nature']],
    ['a number of some partners', { partners: { count: { max: 0, filter: { ids: ['ademe'] } } } }, ['sante', 'temps']],
    ['a participation', { participations: { some: { origin: 'PROSE' } } }, ['nature']],
    ['a publication', { publications: { some: {} } }, ['temps']],
    [
      'no publication on a subject',
      { publications: { none: { text: 'rythmes' } }, years: { from: 2020 } },
      ['eau', 'nature'],
    ],
    ['one or the other', { or: [{ years: { to: 2020 } }, { status: 'EN_COURS' }] }, ['eau', 'sante']],
    ['not', { not: { organisation: 'cerema' } }, ['sante']],
    [
      'a partner that met one in another Fabrique',
      { partners: { some: { fabriques: { some: { associations: { none: {} } } } } } },
      ['sante'],
    ],
    [
      'partners that all came in another Fabrique too',
      { partners: { every: { fabriques: { count: { min: 2 } } } } },
      ['eau', 'temps'],
    ],
  ])('may be about %s', async (_, filter, expected) => {
    expect(await under(filter)).toEqual(expected);
  });

  test('costs at most two statements: one for all references, one for the ids', async () => {
    await under({
      or: [
        { region: '28', territoires: { some: { within: { some: { ids: ['200042604'] } } } } },
        { organisation: 'tempo' },
      ],
      not: { partners: { every: { fabriques: { none: { departement: '62' } } }, count: { min: 2 } } },
    });
    expect(store.statements()).toBe(2);
  });

  test('is given back in one way only, with ids for references', async () => {
    const { given } = await fabriqueFilter(
      {
        text: '  Élus   rythm* ',
        status: null,
        ids: ['eau-et-industrie', encodeGlobalId('Fabrique', 'eau')],
        partners: { some: { ids: ['certu'] }, none: null },
        years: { from: 2020, to: null },
      },
      context,
    );
    expect(given).toEqual({
      ids: ['eau'],
      partners: { some: { ids: ['cerema'] } },
      text: 'elus rythm*',
      years: { from: 2020 },
    });
  });

  test.each<[string, FabriqueFilterInput, string]>([
    ['an unknown région', { region: '99' }, 'filter.region: no région has the id, slug or code "99".'],
    ['an unknown département', { departement: '99' }, 'filter.departement: no département has the id'],
    [
      'an unknown slug, at any depth',
      { partners: { some: { or: [{ ids: ['ademee'] }] } } },
      'filter.partners.some.or.0.ids: no organisation',
    ],
    [
      'years in the wrong order',
      { years: { from: 2024, to: 2020 } },
      'filter.years: Give a "from" that is not after "to".',
    ],
    [
      'a month that is none',
      { period: { from: '2022-13' } },
      'filter.period.from: Give a month such as "2022-06", or a year.',
    ],
    ['months in the wrong order', { period: { from: '2022-06', to: '2021' } }, 'filter.period: Give a "from"'],
    ['a text with control characters', { text: 'a\u0000' }, 'filter.text: '],
    ['a text without a word', { text: '…' }, 'filter.text: Give a word with a letter or a digit.'],
    ['an id of another type', { territoire: encodeGlobalId('Organisation', 'cerema') }, 'filter.territoire: '],
    ['too many ids', { ids: Array.from({ length: 101 }, () => 'eau') }, 'filter.ids: Give 100 ids or fewer at once.'],
    ['an empty alternative', { or: [] }, 'filter.or: Give one filter or more.'],
    ['a negation of nothing', { not: {} }, 'filter.not: Give a condition.'],
    ['a relation without a condition', { partners: {} }, 'filter.partners: Give some, every, none or count.'],
    ['a count without a bound', { partners: { count: {} } }, 'filter.partners.count: Give min, max or both.'],
    ['bounds in the wrong order', { partners: { count: { min: 2, max: 1 } } }, 'filter.partners.count: Give a "min"'],
    [
      'more than four relations below each other',
      {
        partners: {
          some: { fabriques: { some: { partners: { some: { fabriques: { none: { partners: { none: {} } } } } } } } },
        },
      },
      'filter.partners.some.fabriques.some.partners.some.fabriques.none.partners: Give at most 4 relations below each other.',
    ],
    [
      'more conditions than the limit',
      { or: Array.from({ length: 40 }, () => ({ years: { from: 2020 } })) },
      'Give at most 40 conditions in a filter.',
    ],
  ])('refuses %s', async (_, filter, message) => {
    await expect(scopeOf(filter, context)).rejects.toThrow(message);
    await expect(scopeOf(filter, context)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test.each([
    [{ partner: { some: {} } }, 'filter: "partner" is no condition. Give and, associations, cofinanceurs'],
    [{ partners: { any: {} } }, 'filter.partners: Unrecognized key: "any"'],
    [{ and: { years: {} } }, 'filter.and: Invalid input: expected array'],
    [{ partners: { some: 3 } }, 'filter.partners.some: Invalid input: expected record'],
    [{ ids: 'eau' }, 'filter.ids: Invalid input: expected array'],
  ])('refuses %j, which a file path may have', async (filter, message) => {
    await expect(scopeOf(filter as FabriqueFilterInput, context)).rejects.toThrow(message);
  });
});

test('N is the number of Fabriques that pass', async () => {
  expect(await countUnder(null, context.loaders)).toBe(4);
  expect(await countUnder(['eau', 'temps'], context.loaders)).toBe(2);
  expect(await countUnder([], context.loaders)).toBe(0);
});
