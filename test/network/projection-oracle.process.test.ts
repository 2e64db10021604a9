import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  type Backbone,
  type Incidence,
  type Network,
  type NetworkWeight,
  networkWeights,
} from '../../src/network/network.ts';
import { project } from '../../src/network/project.ts';
import { seededRandom } from '../../src/network/random.ts';
import { runPython, withoutPython } from '../python/python.ts';
import { plainOptions, realFabriques, realIncidences, southernWomen } from './examples.ts';

const byWeight = z.object(
  Object.fromEntries(networkWeights.map((name) => [name, z.number()])) as Record<NetworkWeight, z.ZodNumber>,
);
const edgeShape = z.object({
  source: z.string(),
  target: z.string(),
  weights: byWeight,
  disparity: byWeight,
  q: z.number(),
});
const answerShape = z.array(z.object({ name: z.string(), edges: z.array(edgeShape) }));
type ExpectedEdge = z.infer<typeof edgeShape>;

interface Example {
  readonly incidences: readonly Incidence[];
  readonly fabriqueCount: number;
}

const names = [
  'southern women',
  'partners',
  'cofinanceurs',
  ...Array.from({ length: 10 }, (_, seed) => `generated ${seed}`),
];

describe.skipIf(withoutPython)('projections, compared with networkx and scipy', () => {
  let examples: Map<string, Example>;
  let answers: Map<string, readonly ExpectedEdge[]>;

  beforeAll(async () => {
    examples = await exampleIncidences();
    const requests = [...examples].map(([name, { incidences, fabriqueCount }]) => ({
      name,
      incidences: incidences.map(({ actor, fabrique }) => [actor, fabrique]),
      fabriqueCount,
    }));
    const printed = await runPython('test/network/projection_oracle.py', JSON.stringify(requests));
    answers = new Map(answerShape.parse(JSON.parse(printed)).map(({ name, edges }) => [name, edges]));
  });

  const networkFor = (name: string, weight: NetworkWeight, backbone: Backbone | null = null): Network => {
    const { incidences, fabriqueCount } = examples.get(name) as Example;
    return project(incidences, { ...plainOptions, weight, backbone }, fabriqueCount);
  };
  const expectedOf = (name: string): readonly ExpectedEdge[] => answers.get(name) as readonly ExpectedEdge[];

  it.each(names)('%s: weights', (name) => {
    const expected = new Map(expectedOf(name).map((edge) => [nameOf(edge), edge]));
    expect(expected.size).toBeGreaterThan(5);
    for (const weight of networkWeights) {
      const { edges } = networkFor(name, weight);
      expect(edges.map(nameOf).sort()).toEqual([...expected.keys()].sort());
      for (const edge of edges) {
        const wanted = expected.get(nameOf(edge))?.weights[weight] ?? Number.NaN;
        expect(Math.abs(edge.weight - wanted), `${weight} of ${nameOf(edge)}`).toBeLessThan(1e-9);
      }
    }
  });

  it.each(names)('%s: the disparity filter', (name) => {
    for (const weight of networkWeights) {
      // Not round levels: shares of integers can equal these, and then rounding errors would decide.
      for (const alpha of [0.051, 0.203, 0.407]) {
        const kept = expectedOf(name).filter(({ disparity }) => disparity[weight] < alpha);
        const { edges } = networkFor(name, weight, { method: 'DISPARITY', alpha });
        expect(edges.map(nameOf).sort(), `${weight} at ${alpha}`).toEqual(kept.map(nameOf).sort());
      }
    }
  });

  it.each(names)('%s: the hypergeometric backbone', (name) => {
    for (const q of [0.05, 0.2, 0.9]) {
      const kept = expectedOf(name).filter((edge) => edge.q <= q);
      const { edges } = networkFor(name, 'COUNT', { method: 'HYPERGEOMETRIC', q });
      expect(edges.map(nameOf).sort(), `at ${q}`).toEqual(kept.map(nameOf).sort());
    }
  });

  it('remove some edges and keep others at these levels', () => {
    const all = [...answers.values()].flat();
    const share = (isKept: (edge: ExpectedEdge) => boolean): number => all.filter(isKept).length / all.length;
    for (const kept of [share(({ q }) => q <= 0.2), share(({ disparity }) => disparity.NEWMAN < 0.203)]) {
      expect(kept).toBeGreaterThan(0.001);
      expect(kept).toBeLessThan(0.9);
    }
  });
});

function nameOf({ source, target }: { readonly source: string; readonly target: string }): string {
  return `${source} – ${target}`;
}

async function exampleIncidences(): Promise<Map<string, Example>> {
  const real = await realIncidences();
  const inRole = (role: Incidence['role']): Example => ({
    // The options of this test select partners, so all actors get this role.
    incidences: real
      .filter((incidence) => incidence.role === role)
      .map((incidence) => ({ ...incidence, role: 'PARTNER' })),
    fabriqueCount: realFabriques,
  });
  return new Map([
    ['southern women', { incidences: southernWomen(), fabriqueCount: 14 }],
    ['partners', inRole('PARTNER')],
    ['cofinanceurs', inRole('COFINANCEUR')],
    ...Array.from({ length: 10 }, (_, seed): [string, Example] => [`generated ${seed}`, generated(seed)]),
  ]);
}

/** Up to 50 actors and 130 Fabriques, some without an actor. Actors of a group share six Fabriques, and others by chance. */
function generated(seed: number): Example {
  const random = seededRandom(seed);
  const fabriqueCount = 30 + Math.floor(100 * random());
  const actors = 20 + Math.floor(30 * random());
  const incidences = Array.from({ length: 6 * actors }, (_, index): Incidence => {
    const actor = index % actors;
    const fabrique = random() < 0.7 ? 6 * (actor % 4) + Math.floor(6 * random()) : Math.floor(fabriqueCount * random());
    return { actor: `a${actor}`, fabrique: `f${fabrique}`, role: 'PARTNER' };
  });
  return { incidences, fabriqueCount };
}
