import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetVersion } from '../../src/domain/dataset-version.ts';
import { realDataset } from '../export/render.ts';
import { runPython, withoutPython } from '../python/python.ts';
import { runR, withoutR } from '../r/r.ts';
import {
  betweenness,
  componentCount,
  fabriquesByActor,
  nameOf,
  numbersByFabrique,
  pairsOf,
  shortNameOf,
  twoMode,
} from './expected.ts';
import { readPicture } from './picture.ts';
import { useServer } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'three-findings-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pictures = {
  '1-pairs.png': [1500, 1050],
  '2-communities.png': [2100, 1275],
  '3-participations.png': [1500, 1050],
};

const languages = [
  {
    name: 'Python',
    skip: withoutPython,
    run: (...args: string[]) => runPython('examples/python/three_findings.py', '', ...args),
  },
  { name: 'R', skip: withoutR, run: (...args: string[]) => runR('examples/r/three_findings.R', ...args) },
];

/** What each language made of the networks that it drew at random. */
const atRandom: number[] = [];

for (const { name, skip, run } of languages) {
  describe.skipIf(skip)(`the three findings in ${name}`, () => {
    const server = useServer();
    let printed = '';
    beforeAll(async () => {
      printed = await run(server.url(), join(folder, name));
    }, 120_000);
    /** The numbers in the line that begins so. */
    const numbersIn = (start: string): number[] => {
      const line = printed.split('\n').find((it) => it.startsWith(start));
      if (line === undefined) throw new Error(`No line begins with "${start}":\n${printed}`);
      return [...line.slice(start.length).matchAll(/-?\d+(\.\d+)?(e-?\d+)?/g)].map(([number]) => Number(number));
    };

    test('cite the data set with its version', () => {
      expect(printed.split('\n')[0]).toContain(`version ${datasetVersion(realDataset)} du ${realDataset.releasedAt}`);
    });

    test('1: pairs of partners met often, and none more often than chance explains', () => {
      const pairs = pairsOf('PARTNER', 1);
      const recurring = pairsOf('PARTNER', 2);
      const met = pairs.filter(({ c }) => c > 0);
      const most = Math.max(...met.map(({ c }) => c));
      const first = met.filter(({ c }) => c === most);
      const unlikely = pairs.filter(({ p }) => p < 0.05);
      const ofNewcomers = unlikely.filter(({ a, b }) => a === 1 && b === 1);
      expect(numbersIn('Pairs of partners: ')).toEqual([
        pairs.length,
        met.length,
        met.filter(({ c }) => c >= 2).length,
      ]);
      const [times, byChance] = numbersIn('Most often, in ');
      expect(times).toBe(most);
      expect(first.map(({ a, b }) => ((a * b) / realDataset.fabriques.length).toFixed(2))).toContain(`${byChance}`);
      for (const { one, other } of first) {
        const [names, turned] = [
          [one, other],
          [other, one],
        ].map((slugs) => slugs.map((slug) => shortNameOf.get(slug)).join(' . '));
        expect(printed.replaceAll(/[–-]/g, '.')).toMatch(new RegExp(`^Most often.*(${names}|${turned})`, 'm'));
      }
      expect(numbersIn('Pairs with p < 0.05, uncorrected: ')).toEqual([unlikely.length]);
      expect(numbersIn('Of these, one-time partners of one Fabrique: ')).toEqual([ofNewcomers.length, 0.0435]);
      const discoveries = (of: typeof pairs) => of.filter(({ q }) => q <= 0.05).length;
      expect(numbersIn('Pairs with q <= 0.05: ')).toEqual([discoveries(pairs), pairs.length]);
      expect(numbersIn('The same among partners of two Fabriques or more: ')).toEqual([
        discoveries(recurring),
        recurring.length,
      ]);
    });

    test('2: the network of partners and Fabriques has communities, as random ones have', () => {
      const network = twoMode('PARTNER');
      const edges = [...network.values()].reduce((sum, { size }) => sum + size, 0) / 2;
      const values = betweenness(network);
      const ranked = [...fabriquesByActor('PARTNER').keys()].sort(
        (one, other) => (values.get(other) ?? 0) - (values.get(one) ?? 0),
      );
      const [first, second] = ranked as [string, string];
      expect(numbersIn('Nodes: ')).toEqual([network.size, edges, componentCount(network)]);
      expect(printed).toContain(
        `\nHighest betweenness of a partner: ${nameOf.get(first)}, ${values.get(first)?.toFixed(3)}\n` +
          `Next: ${nameOf.get(second)}, ${values.get(second)?.toFixed(3)}\n` +
          `Components without ${nameOf.get(first)}: ${componentCount(network, first)}\n`,
      );
      for (const line of ['Largest difference of betweenness', 'Difference of modularity']) {
        expect(numbersIn(`${line} to the server's: `)[0]).toBeLessThan(1e-9);
      }
      // Modularity at its best is a number of few; a partition that is worse by 0.01 is of another search.
      const [communities, modularity, stability] = numbersIn('Communities: ') as [number, number, number];
      expect(communities).toBeGreaterThan(componentCount(network));
      expect(modularity).toBeGreaterThan(0.58);
      expect(modularity).toBeLessThan(0.6);
      expect(stability).toBeGreaterThan(0.6);
      expect(stability).toBeLessThan(1);
      const [, mean] = numbersIn('Modularity of ') as [number, number];
      atRandom.push(mean);
      // As docs/researchers.md says, to two digits.
      expect(mean).toBeCloseTo(0.58, 2);
      // One in five, as the page says: for a finding it would have to be one in twenty or less.
      const [asHigh] = numbersIn('As high as this or higher: ') as [number];
      expect(asHigh).toBeGreaterThan(10);
      expect(asHigh).toBeLessThan(30);
    });

    test('3: Fabriques came to have more partners', () => {
      const partners = numbersByFabrique('PARTNER');
      const mean = (numbers: { number: number }[]) => numbers.reduce((sum, it) => sum + it.number, 0) / numbers.length;
      const early = mean(partners.filter(({ year }) => year <= 2020));
      const late = mean(partners.filter(({ year }) => year >= 2023));
      const paid = numbersByFabrique('COFINANCEUR').filter(({ number }) => number > 0);
      expect(numbersIn('Fabriques: ')).toEqual([realDataset.fabriques.length, realDataset.participations.length]);
      expect(numbersIn('Partners of a Fabrique on average, until 2020: ')).toEqual(
        [early, 2023, late].map((it) => Number(it.toFixed(2))),
      );
      expect(numbersIn('First year with a cofinanceur: ')).toEqual([Math.min(...paid.map(({ year }) => year))]);
      const meanYear = partners.reduce((sum, { year }) => sum + year, 0) / partners.length;
      const covariance = partners.reduce((sum, { year, number }) => sum + (year - meanYear) * number, 0);
      const slope = covariance / partners.reduce((sum, { year }) => sum + (year - meanYear) ** 2, 0);
      const [rise, p] = numbersIn('Rise: ') as [number, number];
      expect(rise).toBeCloseTo(slope, 2);
      // By the normal approximation of a permutation test, z = r sqrt(n - 1): p is some 0.002.
      expect(p).toBeLessThan(0.006);
    });

    test.each(Object.entries(pictures))('%s is a picture', (file, [width, height]) => {
      const picture = readPicture(join(folder, name, file));
      expect(picture).toMatchObject({ width, height });
      // A picture of nothing but its caption has 180 colours, of the edges of letters, and 0.0004 of ink.
      expect(picture.colours).toBeGreaterThan(200);
      expect(picture.ink).toBeGreaterThan(0.02);
      expect(picture.ink).toBeLessThan(0.4);
    });
  });
}

describe.skipIf(withoutPython || withoutR)('Python and R', () => {
  test('agree on random networks, though each draws its own', () => {
    const [one, other] = atRandom as [number, number];
    // The mean of 100 values that spread by 0.011 is right to 0.001 or so: five times as much.
    expect(Math.abs(one - other)).toBeLessThan(0.006);
  });
});
