import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { generateDataset } from '../../bench/generate/dataset.ts';
import { participationsOf, populationOf } from '../../bench/generate/participations.ts';
import { popularRank } from '../../bench/generate/random.ts';
import { worldOf } from '../../bench/generate/world.ts';
import { datasetSchema } from '../../src/domain/dataset.ts';
import { datasetVersion } from '../../src/domain/dataset-version.ts';
import { seededRandom } from '../../src/network/random.ts';
import { frozenDataset } from '../fixtures/frozen/frozen.ts';

const real = frozenDataset();
const made = generateDataset(400, real);

describe('a made-up data set', () => {
  test('is a data set', () => {
    expect(datasetSchema.parse(made)).toEqual(made);
  });

  // The version is a hash of the JSON: it depends on the order of the properties.
  test('has the same version in memory and when read from its file', () => {
    expect(datasetVersion(datasetSchema.parse(JSON.parse(JSON.stringify(made))))).toBe(datasetVersion(made));
  });

  test('is the same each time', () => {
    const hash = (dataset: object) => createHash('sha256').update(JSON.stringify(dataset)).digest('hex');
    expect(hash(generateDataset(400, real))).toBe(hash(made));
  });

  test('begins with the same Fabriques at every size', () => {
    const [first, second] = worldOf(5_000, real).fabriques();
    expect([first, second]).toEqual(made.fabriques.slice(0, 2));
  });

  test('names everything once, and nothing that it does not hold', () => {
    const ids = [...made.territoires.map(({ id }) => id), ...made.organisations.map(({ slug }) => slug)];
    const slugs = [...made.territoires, ...made.organisations, ...made.fabriques].map(({ slug }) => slug);
    const known = new Set(ids);
    expect(known.size).toBe(ids.length);
    expect(new Set(slugs).size).toBe(slugs.length);
    const named = [
      ...made.participations.map(({ actor }) => actor),
      ...made.territoires.flatMap(({ within }) => within),
      ...made.organisations.flatMap(({ parent }) => parent ?? []),
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test('holds an actor once in a role of a Fabrique', () => {
    const held = made.participations.map(({ fabrique, actor, role }) => `${fabrique} ${actor} ${role}`);
    expect(new Set(held).size).toBe(held.length);
  });

  test('holds those actors alone that took part, or that one that did is part of', () => {
    const needed = new Set([
      ...made.participations.map(({ actor }) => actor),
      ...made.territoires.flatMap(({ within }) => within),
      ...made.organisations.flatMap(({ parent }) => parent ?? []),
    ]);
    const idle = [...made.territoires.map(({ id }) => id), ...made.organisations.map(({ slug }) => slug)];
    expect(idle.filter((id) => !needed.has(id))).toEqual([]);
  });

  test('has about six participations a Fabrique, and descriptions as long as the real ones', () => {
    expect(made.participations.length / made.fabriques.length).toBeCloseTo(6, 0);
    const mean = (all: readonly { description: string }[]) =>
      all.reduce((total, { description }) => total + description.length, 0) / all.length;
    expect(mean(made.fabriques) / mean(real.fabriques)).toBeGreaterThan(0.9);
    expect(mean(made.fabriques) / mean(real.fabriques)).toBeLessThan(1.1);
  });

  test('has few bodies that are nearly everywhere, and many that come once', () => {
    const counts = new Map<string, number>();
    for (const { actor, role } of made.participations) {
      if (role !== 'TERRITOIRE') counts.set(actor, (counts.get(actor) ?? 0) + 1);
    }
    const sorted = [...counts.values()].sort((a, b) => b - a);
    const ofTenth = sorted.slice(0, sorted.length / 10).reduce((total, count) => total + count, 0);
    const all = sorted.reduce((total, count) => total + count, 0);
    expect(ofTenth / all).toBeGreaterThan(0.4);
    expect(sorted.filter((count) => count === 1).length / sorted.length).toBeGreaterThan(0.25);
  });
});

test('the population of the greatest size is that of France', () => {
  expect(populationOf(500_000).territoires).toBeGreaterThan(30_000);
  expect(populationOf(500_000).territoires).toBeLessThanOrEqual(35_008);
  expect(populationOf(500_000).organisations).toBeGreaterThan(20_000);
});

test('a Fabrique can be asked for alone', () => {
  const population = populationOf(2_000);
  expect(participationsOf(1_234, population)).toEqual(participationsOf(1_234, population));
  expect(participationsOf(1_234, population)).not.toEqual(participationsOf(1_235, population));
});

test('ranks come about as often as their power says', () => {
  const random = seededRandom(1);
  const counts = [0, 0, 0, 0];
  for (let draw = 0; draw < 40_000; draw += 1) {
    const rank = popularRank(random, 4, 0.5);
    counts[rank] = (counts[rank] ?? 0) + 1;
  }
  // The integral of x^-0.5 from r + 1 to r + 2, by that from 1 to 5.
  const expected = [0, 1, 2, 3].map((rank) => (Math.sqrt(rank + 2) - Math.sqrt(rank + 1)) / (Math.sqrt(5) - 1));
  for (const [rank, share] of expected.entries()) expect((counts[rank] ?? 0) / 40_000).toBeCloseTo(share, 1.7);
});
