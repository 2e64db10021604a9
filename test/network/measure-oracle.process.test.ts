import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { analyse } from '../../src/network/analyse.ts';
import type { Network, NetworkMeasures, VertexMeasures } from '../../src/network/network.ts';
import { runPython, withoutPython } from '../python/python.ts';
import { measuredExamples } from './measured-examples.ts';

const precision = 1e-9;

const valuesShape = z.array(z.number().nullable());
const libraryShape = z.object({
  vertexMeasures: z.record(z.string(), valuesShape),
  networkMeasures: z.record(z.string(), z.number().nullable()),
});
const answerShape = z.array(
  z.object({
    name: z.string(),
    networkx: libraryShape.extend({ bestModularity: z.number().nullable() }),
    igraph: libraryShape,
  }),
);
type Answer = z.infer<typeof answerShape>[number];

/** Measures with another definition in the libraries, which do not know two-mode networks. */
const differsInTwoMode = new Set(['density', 'averageClustering']);

const names = [
  'karate club',
  'karate club, weighted',
  'southern women, two-mode',
  'southern women, by Newman',
  'partners, by COUNT',
  'partners, by NEWMAN',
  'partners, by JACCARD',
  'partners, by COSINE',
  'partners, by ASSOCIATION_STRENGTH',
  'partners, by disparity',
  'cofinanceurs',
  'associations',
  'all roles, two Fabriques or more',
  'territoires and partners, two-mode',
  'nothing',
  'one vertex',
  'vertices without edges',
  'two vertices',
  'a path',
  'a long path',
  'a cycle',
  'a star, two-mode',
  'weakly linked complete graphs',
  ...Array.from({ length: 30 }, (_, seed) => `generated ${seed}`),
];

describe.skipIf(withoutPython)('the measures of networks, compared with networkx and igraph', () => {
  const resolution = 1.2;
  let networks: Map<string, Network>;
  const analyses = new Map<string, ReturnType<typeof analyse>>();
  let answers: Map<string, Answer>;

  beforeAll(async () => {
    networks = await measuredExamples();
    const graphs = [...networks].map(([name, network]) => {
      const analysis = analyse(network, { resolution, seed: 7 });
      analyses.set(name, analysis);
      return { name, resolution, ...asNumbers(network, analysis) };
    });
    const printed = await runPython('test/network/measure_oracle.py', JSON.stringify(graphs));
    answers = new Map(answerShape.parse(JSON.parse(printed)).map((answer) => [answer.name, answer]));
  });

  it('cover the networks that are named here', () => {
    expect([...networks.keys()]).toEqual(names);
  });

  describe.each(['networkx', 'igraph'] as const)('%s', (library) => {
    it.each(names)('%s', (name) => {
      const { vertexMeasures, networkMeasures } = analyses.get(name) as ReturnType<typeof analyse>;
      const answer = (answers.get(name) as Answer)[library];
      for (const [measure, expected] of Object.entries(answer.vertexMeasures)) {
        const values = [...vertexMeasures.values()].map((of) => of[measure as keyof VertexMeasures]);
        expectAlike(values, expected, measure);
      }
      const twoMode = networks.get(name)?.mode === 'TWO_MODE';
      for (const [measure, expected] of Object.entries(answer.networkMeasures)) {
        if (twoMode && differsInTwoMode.has(measure)) continue;
        expectAlike([networkMeasures[measure as keyof NetworkMeasures]], [expected], measure);
      }
    });
  });

  it.each(names)('%s: modularity is at most 0.001 below the best of networkx', (name) => {
    const ours = analyses.get(name)?.networkMeasures.modularity ?? null;
    const theirs = (answers.get(name) as Answer).networkx.bestModularity;
    expect(ours === null).toBe(theirs === null);
    if (ours !== null && theirs !== null) expect(ours).toBeGreaterThan(theirs - 0.001);
  });
});

function expectAlike(values: readonly (number | null)[], expected: readonly (number | null)[], of: string): void {
  expect(values, of).toHaveLength(expected.length);
  for (const [vertex, value] of values.entries()) {
    const wanted = expected[vertex] ?? null;
    if (value === null || wanted === null) expect(value, `${of} of ${vertex}`).toBe(wanted);
    else expect(Math.abs(value - wanted), `${of} of ${vertex}: ${value}, not ${wanted}`).toBeLessThan(precision);
  }
}

/** The input of the script for a network. */
function asNumbers(network: Network, { communities }: ReturnType<typeof analyse>) {
  const numbers = new Map(network.vertices.map(({ id }, number) => [id, number]));
  const numberOf = (id: string) => numbers.get(id) as number;
  return {
    order: network.vertices.length,
    edges: network.edges.map(({ source, target, weight }) => [numberOf(source), numberOf(target), weight]),
    groups: communities?.communities.map(({ members }) => members.map(numberOf)) ?? [],
  };
}
