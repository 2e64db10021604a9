import { beforeAll, describe, expect, it } from 'vitest';
import { nodeTypes, parseGlobalId } from '../../../src/answers/global-id.ts';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { projectPath } from '../../../src/project-root.ts';
import { readDataset } from '../../../src/store/load/read-dataset.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { type Ask, asker, storeOf } from '../ask.ts';
import { noises } from './noisy-names.ts';

const document =
  'query ($names: [String!]!) { resolve(names: $names) { name candidates { score matched node { id } } } }';

interface Resolution {
  readonly name: string;
  readonly candidates: readonly {
    readonly score: number;
    readonly matched: string;
    readonly node: { readonly id: string };
  }[];
}

const resolver = (ask: () => Ask) => async (names: readonly string[]) => {
  const found: { name: string; ids: string[]; scores: number[]; matched: string[] }[] = [];
  for (let start = 0; start < names.length; start += 100) {
    const { data, errors } = await ask()(document, { names: names.slice(start, start + 100) });
    expect(errors).toEqual([]);
    for (const { name, candidates } of data.resolve as Resolution[]) {
      found.push({
        name,
        ids: candidates.map(({ node }) => parseGlobalId(node.id, 'id', nodeTypes).id),
        scores: candidates.map(({ score }) => score),
        matched: candidates.map(({ matched }) => matched),
      });
    }
  }
  return found;
};

describe('with homonyms', () => {
  const [granville, epci] = smallDataset.territoires;
  if (granville === undefined || epci === undefined) throw new Error('The small data set has two Granville.');
  const joseph = (id: string, departement: string) => ({
    ...{ ...granville, id, code: id, slug: `saint-joseph-${departement}`, name: 'Saint-Joseph' },
    ...{ departements: [departement], within: [] },
  });
  const dataset: Dataset = {
    ...smallDataset,
    regions: [...smallDataset.regions, { code: '02', name: 'Martinique' }, { code: '04', name: 'La Réunion' }],
    departements: [
      ...smallDataset.departements,
      { code: '972', name: 'Martinique', region: '02' },
      { code: '974', name: 'La Réunion', region: '04' },
    ],
    territoires: [...smallDataset.territoires, joseph('97224', '972'), joseph('97412', '974')],
  };
  let ask: Ask;
  beforeAll(async () => {
    ask = asker(await storeOf(dataset));
  });
  const resolve = resolver(() => ask);

  it.each([
    ['Granville', ['50218', '200042604'], [1, 0.692]],
    ['CC Granville', ['200042604', '50218'], [0.692, 0.6]],
    ['commune de Granville (50)', ['50218'], [1]],
    ['Saint-Joseph', ['97224', '97412'], [1, 1]],
    ['saint joseph (974)', ['97412', '97224'], [1, 0.7]],
    ['SAINT-JOSEPH (La Réunion)', ['97412', '97224'], [1, 0.7]],
    ['St-Joseph 972', ['97224', '97412'], [1, 0.7]],
    ['Martinique', ['02', '972'], [1, 1]],
    ['L’eau et l’industrie', ['eau'], [1]],
    ['62041', ['62041'], [1]],
    ['Ademe', ['ademe'], [1]],
    ['Pontoise', [], []],
    ['', [], []],
    ['***', [], []],
  ])('%s', async (name, ids, scores) => {
    expect((await resolve([name]))[0]).toMatchObject({ name, ids, scores });
  });

  it('keeps the order and the names as they were given, the same one twice too', async () => {
    const names = ['  Arras ', 'Cerema', 'Arras', '?', 'Arras'];
    const found = await resolve(names);
    expect(found.map(({ name }) => name)).toEqual(names);
    expect(found.map(({ ids }) => ids[0])).toEqual(['62041', 'cerema', '62041', undefined, '62041']);
  });

  it('costs three statements, for one name or a hundred, and none for no name', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `Granville ${index}`);
    expect((await ask(document, { names })).statements).toBe(3);
    expect((await ask(document, { names: ['Arras'] })).statements).toBe(3);
    expect(await ask(document, { names: [] })).toEqual({ data: { resolve: [] }, errors: [], statements: 0 });
  });

  it.each([
    [Array.from({ length: 101 }, () => 'Arras'), /^names: Give 100 names or fewer at once\.$/],
    [['Arras', 'x'.repeat(201)], /^names\.1: Give 200 characters or fewer\.$/],
    [['a\u0000b'], /^names\.0: Give plain text/],
  ])('refuses what is too much, or no text', async (names, message) => {
    const { errors, statements } = await ask(document, { names });
    expect(errors[0]).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) });
    expect(statements).toBe(0);
  });
});

describe('the spellings of the page', async () => {
  const dataset = await readDataset(projectPath('seed/dataset.json'));
  const ask = asker(await storeOf(dataset));
  const resolve = resolver(() => ask);
  const actors = new Map<string, string[]>();
  for (const { mention, actor } of dataset.participations) {
    const known = actors.get(mention.text) ?? [];
    if (!known.includes(actor)) actors.set(mention.text, [...known, actor]);
  }
  const kinds = new Map(dataset.territoires.map(({ id, kind }) => [id, kind]));

  it('mean one body each, but for one, which names two', () => {
    expect(actors.size).toBe(207);
    expect([...actors].filter(([, ids]) => ids.length > 1)).toEqual([
      ['Pays Vallée de la Sarthe/CC Val de Sarthe (72)', ['247200629', 'pays-vallee-de-la-sarthe']],
    ]);
  });

  it('all give the right body first, and the one that names two gives both', async () => {
    const found = await resolve([...actors.keys()]);
    const wrong = found.filter(({ name, ids }) => !actors.get(name)?.includes(ids[0] ?? ''));
    expect(wrong).toEqual([]);
    const shared = found.find(({ name }) => name.startsWith('Pays Vallée'));
    expect(shared).toMatchObject({ scores: [0.95, 0.95, expect.any(Number)] });
    expect(shared?.ids.slice(0, 2)).toEqual(actors.get(shared?.name ?? ''));
  });

  // Measured: 100 %, but for the last two: 99.2 % and 97.7 %. Two typos in one short word make another word.
  it.each([
    ['without accents', noises.unaccented, 1],
    ['in capitals', noises.capitals, 1],
    ['in small letters', noises.small, 1],
    ['with blanks', noises.blanks, 1],
    ['without the code', noises.codeless, 1],
    ['with blanks in place of hyphens', noises.hyphensAsBlanks, 1],
    ['without the first hyphen', noises.hyphenless, 1],
    ['without apostrophes', noises.apostropheless, 1],
    ['with their kind in full', noises.kindInFull, 1],
    ['with two letters exchanged', noises.exchanged, 1],
    ['with a letter left out', noises.leftOut, 1],
    ['with a letter put in', noises.putIn, 1],
    ['with a letter replaced', noises.replaced, 1],
    ['with all of it: small, unaccented, no hyphen, two letters exchanged', noises.all, 0.98],
    ['with two letters exchanged, twice', noises.exchangedTwice, 0.95],
  ])('give it %s', async (_name, noise, least) => {
    const noisy = [...actors].flatMap(([text, ids]) =>
      noise(text, kinds.get(ids[0] ?? '') ?? null).map((name) => ({ name, ids })),
    );
    expect(noisy.length).toBeGreaterThan(30);
    const found = await resolve(noisy.map(({ name }) => name));
    const right = found.filter(({ ids }, index) => noisy[index]?.ids.includes(ids[0] ?? ''));
    expect(right.length / noisy.length).toBeGreaterThanOrEqual(least);
  });
});
