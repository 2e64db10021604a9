import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { datasetVersion } from '../src/domain/dataset-version.ts';
import { roles } from '../src/domain/roles.ts';
import { networkFormats } from '../src/export/network-format.ts';
import { methodOf } from '../src/network/method.ts';
import { type Backbone, networkWeights } from '../src/network/network.ts';
import { project } from '../src/network/project.ts';
import { seededRandom, shuffled } from '../src/network/random.ts';
import { projectPath } from '../src/project-root.ts';
import { expectShownAnswers } from './docs/shown-queries.ts';
import { fabriquesByActor, numbersByFabrique, pairsOf, twoMode, upperTail } from './examples/expected.ts';
import { realDataset } from './export/render.ts';
import { frozenDataset } from './fixtures/frozen/frozen.ts';
import { type Ask, asker, storeOf } from './schema/ask.ts';

const page = readFileSync(projectPath('docs/researchers.md'), 'utf8');
/** The text without bold marks, line breaks and indentation. */
const prose = page.replaceAll('**', '').replace(/\s+/g, ' ');

/** Rounds numbers like the page: the last digits of some depend on the version of Node. */
const withTwelveDigits = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data), (_key, value) =>
    typeof value === 'number' ? Number(value.toPrecision(12)) : value,
  );

let ask: Ask;
beforeAll(async () => {
  ask = asker(await storeOf(frozenDataset()));
});

describe('the page for researchers', () => {
  test('shows queries with their actual answers', async () => {
    await expectShownAnswers(page, ask, withTwelveDigits);
  });

  test('links only to existing files', () => {
    const paths = [...page.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, path]) => path ?? '');
    expect(paths.length).toBeGreaterThan(3);
    for (const path of paths) expect(() => readFileSync(join(projectPath('docs'), path)), path).not.toThrow(/ENOENT/);
  });

  test('links only to existing headings', () => {
    const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, text]) => text?.toLowerCase().replaceAll(' ', '-'));
    const anchors = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    expect(headings).toEqual(expect.arrayContaining(anchors));
  });
});

describe('the page for researchers mentions', () => {
  test.each(networkFormats)('the file $suffix', ({ suffix }) => {
    expect(page).toContain(`\`${suffix}\``);
  });

  test('every reference that the method of a network gives', () => {
    const backbones = [
      null,
      { method: 'DISPARITY', alpha: 0.05 },
      { method: 'HYPERGEOMETRIC', q: 0.05 },
    ] as const satisfies (Backbone | null)[];
    const methods = networkWeights.flatMap((weight) =>
      backbones.map((backbone) => {
        const question = {
          roles: ['PARTNER'],
          mode: 'ONE_MODE',
          weight,
          minCount: 1,
          minFabriques: 1,
          backbone,
        } as const;
        return methodOf(project([], question, 23), question, { resolution: 1, seed: 1 }, 23);
      }),
    );
    // Volume and page or issue, with the year: "40(1), 1977", "64, 016132, 2001".
    const places = new Set(methods.join(' ').match(/(\d+\(\d+\)|\d+, \d{6}|P\d+|[a-z] \d+), (19|20)\d\d/g));
    expect(places.size).toBeGreaterThan(15);
    for (const place of places) expect(prose).toContain(place);
  });
});

describe('the numbers of the page for researchers', () => {
  test('name the data set that they are of', () => {
    expect(realDataset.releasedAt).toBe('2026-11-23');
    expect(prose).toContain(`the data set of 23 November 2026, version \`${datasetVersion(realDataset)}\``);
  });

  const { fabriques, territoires, participations, organisations, dataIssues, source } = realDataset;
  const inRole = (role: string) => participations.filter((it) => it.role === role).length;
  const partners = [...fabriquesByActor('PARTNER').values()];
  const pairs = pairsOf('PARTNER', 1);
  const met = pairs.filter(({ c }) => c > 0);
  const recurring = partners.filter(({ size }) => size >= 2).length;

  test('of what the data is', () => {
    const years = fabriques.map(({ year }) => year);
    const tookPart = fabriquesByActor('TERRITOIRE');
    const ended = fabriques.filter(({ status }) => status === 'ACHEVEE').length;
    const kinds = new Set(territoires.filter(({ id }) => tookPart.has(id)).map(({ kind }) => kind));
    const enclosing = territoires.filter(({ id }) =>
      territoires.some((it) => tookPart.has(it.id) && it.within.includes(id)),
    );
    expect(prose).toContain(`${source.lines} lines of prose and label lines`);
    expect(prose).toContain(
      `| ${fabriques.length}, listed under ${Math.min(...years)} to ${Math.max(...years)}: ` +
        `${ended} have ended, ${fabriques.length - ended} are under way |`,
    );
    expect(prose).toContain(
      `| ${participations.length}: ${inRole('TERRITOIRE')} of territoires, ${inRole('PARTNER')} of partners, ` +
        `${inRole('ASSOCIATION')} of associations of elected officials, ${inRole('COFINANCEUR')} of cofinanceurs |`,
    );
    expect(kinds.size).toBe(10);
    expect(enclosing.filter(({ id }) => !tookPart.has(id))).toHaveLength(territoires.length - tookPart.size);
    expect(prose).toContain(
      `| ${tookPart.size} took part, of ten kinds; ${territoires.length - tookPart.size} more are in the graph`,
    );
    expect(prose).toContain(`| ${partners.length}, of which ${partners.length - recurring} in one Fabrique only |`);
    expect(prose).toContain(`| ${dataIssues.length}, each with its line`);
    expect(prose).toContain(`One participation of the ${participations.length}, that of the Caisse des dépôts`);
    expect(participations.filter(({ origin }) => origin === 'PROSE').map(({ actor }) => actor)).toEqual([
      'caisse-des-depots',
    ]);
    expect(prose).toContain(
      `announces ${source.territoiresAnnounced} territoires, and its lists have ${source.territoiresMentioned} mentions`,
    );
    expect(prose).toContain(`names two territoires, which makes ${inRole('TERRITOIRE')} participations`);
    const titled = fabriques.filter(({ titleSource }) => titleSource !== null).length;
    expect(fabriques.length - titled).toBe(4);
    expect(prose).toContain(
      `The titles of ${titled} Fabriques come from other pages (\`titleSource\`). This project wrote the titles of the other four.`,
    );
    expect(organisations.some(({ kind }) => kind === 'personne')).toBe(true);
  });

  test('of what it is not: levels, and years without cofinanceurs', () => {
    const tookPart = fabriquesByActor('TERRITOIRE');
    const cameBack = [...tookPart.values()].filter(({ size }) => size > 1).length;
    const apart = territoires.flatMap(({ id, within }) =>
      within.filter((outer) => {
        const both = [tookPart.get(id), tookPart.get(outer)];
        return both.every((own) => own !== undefined) && new Set(both.flatMap((own) => [...(own ?? [])])).size > 1;
      }),
    );
    expect([cameBack, apart.length]).toEqual([2, 6]);
    expect(prose).toContain(`Two of the ${tookPart.size} took part again under the same name. In six more pairs`);
    const paid = numbersByFabrique('COFINANCEUR').filter(({ number }) => number > 0);
    expect(prose).toContain(`the source page names no cofinanceur before ${Math.min(...paid.map(({ year }) => year))}`);
  });

  test('of pairs and chance', () => {
    const ofNewcomers = pairs.filter(({ a, b, c }) => a === 1 && b === 1 && c === 1);
    const unlikely = pairs.filter(({ p }) => p < 0.05).length;
    const sizes = numbersByFabrique('PARTNER').map(({ number }) => number);
    expect(prose).toContain(`lift ${fabriques.length}: the highest possible values`);
    expect(prose).toContain(`p = 1/${fabriques.length} = ${upperTail(1, 1, 1).toFixed(3)}`);
    expect(prose).toContain(`There are ${ofNewcomers.length} such pairs among the ${partners.length} partners`);
    expect(prose).toContain(`All ${pairs.length} possible pairs of the ${partners.length} partners are tested`);
    expect(prose).toContain(`${met.length} pairs met, ${met.filter(({ c }) => c === 1).length} of them once`);
    expect(prose).toContain(`${unlikely} pairs have p < 0.05 before correction`);
    expect(pairs.filter(({ q }) => q <= 0.05)).toEqual([]);
    expect(prose).toContain(`if p ≤ ${(0.05 / pairs.length).toFixed(6)}`);
    // Two that share all of their four: not below 0.05 / 1485, where five are; below 0.05 / 136, where three are not.
    expect(prose).toContain(`have p = 1/8855 = ${upperTail(4, 4, 4).toFixed(5)}, so they would need five`);
    expect(1 / upperTail(4, 4, 4)).toBeCloseTo(8855, 6);
    expect(upperTail(4, 4, 4) * pairs.length).toBeGreaterThan(0.05);
    expect(upperTail(5, 5, 5) * pairs.length).toBeLessThan(0.05);
    const recurringPairs = pairsOf('PARTNER', 2).length;
    expect(prose).toContain(
      `Among the ${recurring} partners with at least two Fabriques (${recurringPairs} pairs), they would need four`,
    );
    expect(upperTail(3, 3, 3) * recurringPairs).toBeGreaterThan(0.05);
    expect(upperTail(4, 4, 4) * recurringPairs).toBeLessThan(0.05);
    expect(prose).toContain(`from ${Math.min(...sizes)} to ${Math.max(...sizes)} partners`);
    expect(Math.max(...sizes)).toBe(8);
    expect(prose).toContain(`with eight partners makes ${(8 * 7) / 2} edges`);
  });

  test('of pairs in any two roles: none is a discovery', async () => {
    const smallest = await Promise.all(
      roles.flatMap((between, place) =>
        roles.slice(place).flatMap((and) =>
          [1, 2].map(async (minFabriques) => {
            let least = 1;
            for (let after: string | null = null; ; ) {
              const { data } = await ask(
                `query ($between: Role!, $and: Role!, $minFabriques: Int!, $after: String) {
                  coOccurrences(between: $between, and: $and, minFabriques: $minFabriques, first: 100, after: $after) {
                    nodes { qValue } pageInfo { hasNextPage endCursor }
                  }
                }`,
                { between, and, minFabriques, after },
              );
              const { nodes, pageInfo } = data.coOccurrences;
              least = Math.min(least, ...nodes.map(({ qValue }: { qValue: number }) => qValue));
              if (!pageInfo.hasNextPage) return least;
              after = pageInfo.endCursor;
            }
          }),
        ),
      ),
    );
    expect(smallest).toHaveLength(20);
    expect(prose).toContain(`the smallest q is ${Math.min(...smallest).toFixed(2)}`);
  });

  test('of networks', async () => {
    const { data, errors } = await ask(`{
      oneMode: network(of: [PARTNER]) { averageClustering edgeCount }
      twoMode: network(of: [PARTNER], mode: TWO_MODE) { nodeCount modularity stability communities { size } }
      validated: network(of: [PARTNER], backbone: { method: HYPERGEOMETRIC }) { edgeCount }
    }`);
    expect(errors).toEqual([]);
    const answer = data as {
      oneMode: { averageClustering: number; edgeCount: number };
      twoMode: { nodeCount: number; modularity: number; stability: number; communities: unknown[] };
      validated: { edgeCount: number };
    };
    expect(answer.oneMode.edgeCount).toBe(met.length);
    expect(answer.twoMode.nodeCount).toBe(twoMode('PARTNER').size);
    expect(prose).toContain(
      `The average clustering of that network, ${answer.oneMode.averageClustering.toFixed(2)}, comes from such cliques`,
    );
    const { communities, modularity, stability } = answer.twoMode;
    expect(prose).toContain(`has ${communities.length} communities and modularity ${modularity.toFixed(3)}`);
    expect(prose).toContain(`its mean agreement with other runs is ${stability.toFixed(2)}`);
    expect(answer.validated.edgeCount).toBe(0);
  });

  test('of partners over the years', () => {
    const numbers = numbersByFabrique('PARTNER');
    const mean = (of: typeof numbers) => of.reduce((sum, { number }) => sum + number, 0) / of.length;
    expect(prose).toContain(
      `until 2020 have ${mean(numbers.filter(({ year }) => year <= 2020)).toFixed(2)} partners on average, ` +
        `and those since 2023 have ${mean(numbers.filter(({ year }) => year >= 2023)).toFixed(2)}`,
    );
    // The sum of year × number orders the permutations like the slope. With 40,000, the standard error is 0.0002.
    const random = seededRandom(1);
    const sum = (order: readonly number[]) =>
      numbers.reduce((total, { number }, index) => total + number * (numbers[order[index] as number]?.year ?? 0), 0);
    const observed = sum([...numbers.keys()]);
    const permutations = Array.from({ length: 40_000 }, () => sum(shuffled(numbers.length, random)));
    const share = permutations.filter((value) => value >= observed).length / permutations.length;
    expect(Math.abs(share - 0.0016)).toBeLessThan(0.0005);
    expect(prose).toContain('about 16 of 10,000 permutations give at least the same slope');
  });
});
