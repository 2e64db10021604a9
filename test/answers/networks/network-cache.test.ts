import { describe, expect, test } from 'vitest';
import { directWork, type NetworkWork } from '../../../src/answers/networks/compute/work.ts';
import { NetworkCache } from '../../../src/answers/networks/network-cache.ts';
import type { Incidence, NetworkOptions } from '../../../src/network/network.ts';
import { packIncidences } from '../../../src/network/packed.ts';
import { NetworkRefusal } from '../../../src/network/refusal.ts';

const options: NetworkOptions = {
  roles: ['PARTNER'],
  ...{ mode: 'ONE_MODE', weight: 'COUNT', minCount: 1, minFabriques: 1, backbone: null },
};
const communities = { resolution: 1, seed: 1 };
const took = (actor: string, fabrique: string): Incidence => ({ actor, fabrique, role: 'PARTNER' });
const incidences = [took('a', 'x'), took('b', 'x'), took('b', 'y')];
const sourceOf = (taken: readonly Incidence[]) => ({ incidences: packIncidences(taken), fabriqueCount: 0 });
const source = sourceOf(incidences);
const owner = { client: 'a', signal: new AbortController().signal };

/** Records the calls of `directWork`. The calls named in `fails` fail, once each, in this order. */
function counting(fails: readonly string[] = []) {
  const done: string[] = [];
  const left = [...fails];
  const counted = (name: string): void => {
    done.push(name);
    if (left[0] !== name) return;
    left.shift();
    throw new Error('interrupted');
  };
  const work: NetworkWork = {
    project: async (...args) => {
      counted('project');
      return directWork.project(...args);
    },
    analyse: async (...args) => {
      counted('analyse');
      return directWork.analyse(...args);
    },
    layout: async (...args) => {
      counted('layout');
      return directWork.layout(...args);
    },
  };
  return { done, networks: new NetworkCache(work) };
}

describe('the cache of networks', () => {
  test('builds, analyses and draws a network once for equal requests', async () => {
    const { done, networks } = counting();
    const ask = async () => {
      const cached = await networks.network(structuredClone(source), { ...options }, { ...communities }, owner);
      return Promise.all([cached.analysis(owner), cached.positions(owner)]);
    };
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(await ask()).toEqual(first);
    expect(second[0]).toBe(first[0]);
    expect(first[0].networkMeasures).toMatchObject({ order: 2, size: 1 });
    expect([...first[1].keys()]).toEqual(['a', 'b']);
    expect(done).toEqual(['project', 'analyse', 'layout']);
  });

  test('distinguishes data, options and options of communities', async () => {
    const { networks } = counting();
    const first = await networks.network(source, options, communities, owner);
    const others = await Promise.all([
      networks.network(sourceOf(incidences.slice(1)), options, communities, owner),
      networks.network(sourceOf(incidences.map((it) => ({ ...it, role: 'ASSOCIATION' }))), options, communities, owner),
      networks.network({ ...source, fabriqueCount: 9 }, options, communities, owner),
      networks.network(source, { ...options, minFabriques: 2 }, communities, owner),
      networks.network(source, options, { ...communities, seed: 2 }, owner),
    ]);
    expect(new Set([first, ...others]).size).toBe(6);
    expect(await networks.network(source, options, communities, owner)).toBe(first);
  });

  test('does not cache failures', async () => {
    const { done, networks } = counting(['project', 'analyse']);
    const ask = () => networks.network(source, options, communities, owner);
    await expect(ask()).rejects.toThrow('interrupted');
    const cached = await ask();
    await expect(cached.analysis(owner)).rejects.toThrow('interrupted');
    expect((await cached.analysis(owner)).networkMeasures.order).toBe(2);
    expect(done).toEqual(['project', 'project', 'analyse', 'analyse']);
  });

  test('starts new work for the next owner when all owners have left, without waiting for the aborted work', async () => {
    const signals: AbortSignal[] = [];
    const networks = new NetworkCache({
      ...directWork,
      project: (source, options, { client, signal }) => {
        signals.push(signal);
        // The work for `a` never ends, even when it is aborted.
        return client === 'a' ? new Promise(() => undefined) : directWork.project(source, options, { client, signal });
      },
    });
    const gone = new AbortController();
    const abandoned = networks.network(source, options, communities, { client: 'a', signal: gone.signal });
    gone.abort(new Error('gone'));
    const cached = await networks.network(source, options, communities, { ...owner, client: 'b' });
    await expect(abandoned).rejects.toThrow('gone');
    expect(cached.network.vertices.length).toBe(2);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  test('gives degree and strength without an analysis', async () => {
    const { done, networks } = counting();
    const cached = await networks.network(source, options, communities, owner);
    expect(cached.degrees('b')).toEqual({ degree: 1, strength: 1 });
    expect(() => cached.degrees('nobody')).toThrow('nobody');
    expect(done).toEqual(['project']);
  });

  test('words refusals for clients', async () => {
    const tooLarge = new NetworkRefusal({
      reason: 'too-large-to-measure',
      vertices: 9,
      edges: 8,
      cost: 153,
      limit: 100,
    });
    const networks = new NetworkCache({ ...directWork, analyse: () => Promise.reject(tooLarge) });
    const cached = await networks.network(source, options, communities, owner);
    await expect(cached.analysis(owner)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('9 nodes and 8 edges is too large to measure'),
    });
  });
});
