import { beforeAll, describe, expect, it } from 'vitest';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(smallDataset));
});

const document =
  'query ($names: [String!]!) { resolve(names: $names) { name candidates { score matched node { __typename } } } }';

describe('Query.resolve', () => {
  it('returns the candidates of each name with score and matched text, best first', async () => {
    const { data, errors } = await ask(document, { names: ['granville', '?'] });
    expect(errors).toEqual([]);
    expect(data.resolve).toEqual([
      {
        name: 'granville',
        candidates: [
          { score: 1, matched: 'Granville', node: { __typename: 'Territoire' } },
          { score: 0.595, matched: 'CC Granville Terre et Mer', node: { __typename: 'Territoire' } },
        ],
      },
      { name: '?', candidates: [] },
    ]);
  });

  it('returns the place of a name that the graph does not have, and the territoires that contain it', async () => {
    const { data, errors } = await ask(
      `{ resolve(names: ["Donville-les-Bains", "Granville", "ADEME"]) {
        absentPlace { kind code name territoires { slug } } candidates { score }
      } }`,
    );
    expect(errors).toEqual([]);
    const absentPlace = {
      ...{ kind: 'COMMUNE', code: '50165', name: 'Donville-les-Bains' },
      territoires: [{ slug: 'cc-granville-terre-et-mer' }],
    };
    expect(data.resolve).toMatchObject([
      { absentPlace, candidates: [] },
      { absentPlace: null, candidates: [{ score: 1 }, {}] },
      { absentPlace: null, candidates: [{ score: 1 }] },
    ]);
  });

  it('runs three statements for one name or a hundred, and none for no name', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `Granville ${index}`);
    expect((await ask(document, { names })).statements).toBe(3);
    expect((await ask(document, { names: ['Arras'] })).statements).toBe(3);
    expect(await ask(document, { names: [] })).toEqual({ data: { resolve: [] }, errors: [], statements: 0 });
  });

  it('refuses too many names before any statement', async () => {
    const { errors, statements } = await ask(document, { names: Array.from({ length: 101 }, () => 'Arras') });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: 'resolve' }]);
    expect(statements).toBe(0);
  });
});
