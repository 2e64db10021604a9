import { describe, expect, test } from 'vitest';
import type { Incidence, NetworkQuestion } from '../../src/network/network.ts';
import { KeptNetworks, type NetworkWork, ownWork } from '../../src/schema/kept-networks.ts';

const question: NetworkQuestion = {
  roles: ['PARTNER'],
  ...{ mode: 'ONE_MODE', weight: 'COUNT', minCount: 1, minFabriques: 1, backbone: null },
};
const communities = { resolution: 1, seed: 1 };
const took = (actor: string, fabrique: string): Incidence => ({ actor, fabrique, role: 'PARTNER' });
const source = { incidences: [took('a', 'x'), took('b', 'x'), took('b', 'y')], fabriqueCount: 0 };

function counting(fails = 0) {
  const done: string[] = [];
  const work: NetworkWork = {
    analyse: (network, asked) => {
      done.push('analyse');
      return done.length <= fails ? Promise.reject(new Error('interrupted')) : ownWork.analyse(network, asked);
    },
    layout: (network) => {
      done.push('layout');
      return ownWork.layout(network);
    },
  };
  return { done, networks: new KeptNetworks(work) };
}

describe('kept networks', () => {
  test('are analysed and drawn once for all who ask the same of the same data', async () => {
    const { done, networks } = counting();
    const ask = async () => {
      const kept = networks.network(structuredClone(source), { ...question }, { ...communities });
      return Promise.all([kept.analysis(), kept.positions()]);
    };
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(await ask()).toEqual(first);
    expect(second[0]).toBe(first[0]);
    expect(first[0].figures).toMatchObject({ order: 2, size: 1 });
    expect([...first[1].keys()]).toEqual(['a', 'b']);
    expect(done).toEqual(['analyse', 'layout']);
  });

  test('are others for other data, another question, or other communities', () => {
    const { networks } = counting();
    const first = networks.network(source, question, communities);
    const others = [
      networks.network({ ...source, incidences: source.incidences.slice(1) }, question, communities),
      networks.network({ ...source, fabriqueCount: 9 }, question, communities),
      networks.network(source, { ...question, minFabriques: 2 }, communities),
      networks.network(source, question, { ...communities, seed: 2 }),
    ];
    expect(new Set([first, ...others]).size).toBe(5);
    expect(networks.network(source, question, communities)).toBe(first);
  });

  test('are analysed again when it failed', async () => {
    const { done, networks } = counting(1);
    const kept = networks.network(source, question, communities);
    await expect(kept.analysis()).rejects.toThrow('interrupted');
    expect((await kept.analysis()).figures.order).toBe(2);
    expect(done).toEqual(['analyse', 'analyse']);
  });

  test('know degree and strength without an analysis', () => {
    const { done, networks } = counting();
    const kept = networks.network(source, question, communities);
    expect(kept.ties('b')).toEqual({ degree: 1, strength: 1 });
    expect(() => kept.ties('nobody')).toThrow('nobody');
    expect(done).toEqual([]);
  });
});
