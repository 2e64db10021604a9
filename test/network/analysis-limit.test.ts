import { expect, test } from 'vitest';
import { generateDataset } from '../../bench/generate/dataset.ts';
import { roles } from '../../src/domain/roles.ts';
import { analysisCost, analysisLimit, isAnalysable } from '../../src/network/analysis-limit.ts';
import { project } from '../../src/network/project.ts';
import { frozenDataset } from '../fixtures/frozen/frozen.ts';
import { plainOptions } from './examples.ts';

test('a two-mode network of all roles of 2,000 Fabriques is measured, at less than half of the limit', () => {
  const { participations, fabriques } = generateDataset(2_000, frozenDataset());
  const incidences = participations.map(({ actor, fabrique, role }) => ({
    actor,
    fabrique: `Fabrique:${fabrique}`,
    role,
  }));
  const network = project(incidences, { ...plainOptions, mode: 'TWO_MODE', roles }, fabriques.length);
  expect(network.vertices.length).toBeGreaterThan(5_000);
  expect(network.edges.length).toBeGreaterThan(10_000);
  expect(analysisCost(network)).toBeLessThan(analysisLimit / 2);
  expect(isAnalysable(network)).toBe(true);
});
