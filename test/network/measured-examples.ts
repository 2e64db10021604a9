import type { Network } from '../../src/network/network.ts';
import { project } from '../../src/network/project.ts';
import { seededRandom } from '../../src/network/random.ts';
import { karateClub, networkOf, partners, plainOptions, realNetwork, southernWomen } from './examples.ts';

/** The networks on which our measures are compared with those of other programs, by name. `generated` of them are random. */
export async function measuredExamples(generated = 30): Promise<Map<string, Network>> {
  const women = southernWomen();
  return new Map([
    ['karate club', karateClub(false)],
    ['karate club, weighted', karateClub(true)],
    ['southern women, two-mode', project(women, { ...plainOptions, mode: 'TWO_MODE' }, 14)],
    ['southern women, by Newman', project(women, { ...plainOptions, weight: 'NEWMAN' }, 14)],
    ['partners, by COUNT', await realNetwork({})],
    ['partners, by NEWMAN', await realNetwork({ weight: 'NEWMAN' })],
    ['partners, by JACCARD', await realNetwork({ weight: 'JACCARD' })],
    ['partners, by COSINE', await realNetwork({ weight: 'COSINE' })],
    ['partners, by ASSOCIATION_STRENGTH', await realNetwork({ weight: 'ASSOCIATION_STRENGTH' })],
    ['partners, by disparity', await realNetwork({ weight: 'NEWMAN', backbone: { method: 'DISPARITY', alpha: 0.2 } })],
    ['cofinanceurs', await realNetwork({ roles: ['COFINANCEUR'] })],
    ['associations', await realNetwork({ roles: ['ASSOCIATION'] })],
    [
      'all roles, two Fabriques or more',
      await realNetwork({ roles: ['TERRITOIRE', 'PARTNER', 'COFINANCEUR', 'ASSOCIATION'], minFabriques: 2 }),
    ],
    ['territoires and partners, two-mode', await realNetwork({ roles: ['TERRITOIRE', 'PARTNER'], mode: 'TWO_MODE' })],
    ['nothing', networkOf([])],
    ['one vertex', networkOf([], ['a'])],
    ['vertices without edges', networkOf([], ['a', 'b', 'c'])],
    ['two vertices', networkOf([['a', 'b', 0.5]])],
    ['a path', networkOf(Array.from({ length: 60 }, (_, step) => [pad(step), pad(step + 1)]))],
    ['a long path', networkOf(Array.from({ length: 200 }, (_, step) => [pad(step), pad(step + 1)]))],
    ['a cycle', networkOf(Array.from({ length: 60 }, (_, step) => [pad(step), pad((step + 1) % 60), 0.1]))],
    ['a star, two-mode', project(partners('f: a b c d e'), { ...plainOptions, mode: 'TWO_MODE' }, 1)],
    ['weakly linked complete graphs', networkOf([...complete(0, 8), ...complete(8, 15), [pad(0), pad(8), 0.01]])],
    ...Array.from({ length: generated }, (_, seed): [string, Network] => [`generated ${seed}`, generatedNetwork(seed)]),
  ]);
}

/** A random network of 5 to 64 vertices, sparse to dense, often of several components, with weights of many sizes. */
function generatedNetwork(seed: number): Network {
  const random = seededRandom(seed);
  const order = 5 + Math.floor(random() * 60);
  const density = (0.5 + 3 * random()) / order + (seed % 5 === 0 ? 0.4 : 0);
  const scale = 10 ** (4 * random() - 3);
  const vertices = Array.from({ length: order }, (_, vertex) => pad(vertex));
  const edges = vertices.flatMap((source, index) =>
    vertices
      .slice(index + 1)
      .filter(() => random() < density)
      .map((target): [string, string, number] => [source, target, scale * (0.05 + random())]),
  );
  return networkOf(edges, vertices);
}

/** The edges between all pairs of these vertices. */
function complete(from: number, to: number): [string, string][] {
  const vertices = Array.from({ length: to - from }, (_, index) => pad(from + index));
  return vertices.flatMap((source, index) =>
    vertices.slice(index + 1).map((target): [string, string] => [source, target]),
  );
}

function pad(number: number): string {
  return String(number).padStart(3, '0');
}
