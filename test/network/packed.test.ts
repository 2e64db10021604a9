import { describe, expect, it } from 'vitest';
import type { Incidence, NetworkOptions } from '../../src/network/network.ts';
import { packIncidences, packNetwork, unpackIncidences, unpackNetwork } from '../../src/network/packed.ts';
import { project } from '../../src/network/project.ts';

const incidences: Incidence[] = [
  { actor: 'Territoire:b', fabrique: 'Fabrique:x', role: 'TERRITOIRE' },
  { actor: 'Organisation:a', fabrique: 'Fabrique:x', role: 'COFINANCEUR' },
  { actor: 'Organisation:a', fabrique: 'Fabrique:x', role: 'PARTNER' },
  { actor: 'Organisation:a', fabrique: 'Fabrique:y', role: 'ASSOCIATION' },
  { actor: 'Territoire:b', fabrique: 'Fabrique:y', role: 'TERRITOIRE' },
  { actor: 'Organisation:alone', fabrique: 'Fabrique:z', role: 'PARTNER' },
];
const question: NetworkOptions = {
  roles: ['TERRITOIRE', 'PARTNER', 'COFINANCEUR', 'ASSOCIATION'],
  ...{ mode: 'ONE_MODE', weight: 'JACCARD', minCount: 1, minFabriques: 1, backbone: null },
};

describe('packing', () => {
  it('stores each id of incidences once, and preserves their order', () => {
    const packed = packIncidences(incidences);
    expect(packed.actorIds).toEqual(['Territoire:b', 'Organisation:a', 'Organisation:alone']);
    expect([...packed.actors]).toEqual([0, 1, 1, 1, 0, 2]);
    expect([...packed.roles]).toEqual([0, 2, 1, 3, 0, 1]);
    expect(unpackIncidences(packed)).toEqual(incidences);
  });

  it.each([
    ['one-mode network', question],
    ['two-mode network', { ...question, mode: 'TWO_MODE', weight: 'COUNT' }],
    ['network without edges', { ...question, minCount: 9 }],
    ['network of nothing', { ...question, minFabriques: 9 }],
  ] satisfies [string, NetworkOptions][])('is the same %s when it is unpacked, also in another thread', (_, asked) => {
    const network = project(incidences, asked, 3);
    expect(unpackNetwork(structuredClone(packNetwork(network)))).toEqual(network);
  });

  it('fails for a network with an edge to an unknown vertex', () => {
    const network = project(incidences, question, 3);
    expect(() => packNetwork({ ...network, vertices: network.vertices.slice(0, 1) })).toThrow(
      'The edge ends at Territoire:b, which is not a vertex of the network.',
    );
  });
});
