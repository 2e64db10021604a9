import { describe, expect, test } from 'vitest';
import { NetworkCache, type NetworkWork, ownWork } from '../../../src/answers/networks/network-cache.ts';
import type { Incidence, NetworkOptions } from '../../../src/network/network.ts';
import { packIncidences } from '../../../src/network/packed.ts';

const question: NetworkOptions = {
  roles: ['PARTNER'],
  ...{ mode: 'ONE_MODE', weight: 'COUNT', minCount: 1, minFabriques: 1, backbone: null },
};
const communities = { resolution: 1, seed: 1 };
const took = (actor: string, fabrique: string): Incidence => ({ actor, fabrique, role: 'PARTNER' });
const incidences = [took('a', 'x'), took('b', 'x'), took('b', 'y')];
const sourceOf = (taken: readonly Incidence[]) => ({ incidences: packIncidences(taken), fabriqueCount: 0 });
const source = sourceOf(incidences);
const owner = { client: 'a', signal: new AbortController().signal };

/** The work of `ownWork`, counted; some of it is interrupted first. */
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
    project: async (...asked) => {
      counted('project');
      return ownWork.project(...asked);
    },
    analyse: async (...asked) => {
      counted('analyse');
      return ownWork.analyse(...asked);
    },
    layout: async (...asked) => {
      counted('layout');
      return ownWork.layout(...asked);
    },
  };
  return { done, networks: new NetworkCache(work) };
}

describe('kept networks', () => {
  test('are made, analysed and drawn once for all who ask the same of the same data', async () => {
    const { done, networks } = counting();
    const ask = async () => {
      const kept = await networks.network(structuredClone(source), { ...question }, { ...communities }, owner);
      return Promise.all([kept.analysis(owner), kept.positions(owner)]);
    };
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(await ask()).toEqual(first);
    expect(second[0]).toBe(first[0]);
    expect(first[0].figures).toMatchObject({ order: 2, size: 1 });
    expect([...first[1].keys()]).toEqual(['a', 'b']);
    expect(done).toEqual(['project', 'analyse', 'layout']);
  });

  test('are others for other data, another question, or other communities', async () => {
    const { networks } = counting();
    const first = await networks.network(source, question, communities, owner);
    const others = await Promise.all([
      networks.network(sourceOf(incidences.slice(1)), question, communities, owner),
      networks.network(
        sourceOf(incidences.map((it) => ({ ...it, role: 'ASSOCIATION' }))),
        question,
        communities,
        owner,
      ),
      networks.network({ ...source, fabriqueCount: 9 }, question, communities, owner),
      networks.network(source, { ...question, minFabriques: 2 }, communities, owner),
      networks.network(source, question, { ...communities, seed: 2 }, owner),
    ]);
    expect(new Set([first, ...others]).size).toBe(6);
    expect(await networks.network(source, question, communities, owner)).toBe(first);
  });

  test('are made and analysed again when it failed', async () => {
    const { done, networks } = counting(['project', 'analyse']);
    const ask = () => networks.network(source, question, communities, owner);
    await expect(ask()).rejects.toThrow('interrupted');
    const kept = await ask();
    await expect(kept.analysis(owner)).rejects.toThrow('interrupted');
    expect((await kept.analysis(owner)).figures.order).toBe(2);
    expect(done).toEqual(['project', 'project', 'analyse', 'analyse']);
  });

  test('that everybody left are made anew for the next, who does not wait for what is ending', async () => {
    const signals: AbortSignal[] = [];
    const networks = new NetworkCache({
      ...ownWork,
      project: (asked, of, { client, signal }) => {
        signals.push(signal);
        // That of `a` never ends, whatever it is told.
        return client === 'a' ? new Promise(() => undefined) : ownWork.project(asked, of, { client, signal });
      },
    });
    const gone = new AbortController();
    const abandoned = networks.network(source, question, communities, { client: 'a', signal: gone.signal });
    gone.abort(new Error('gone'));
    const kept = await networks.network(source, question, communities, { ...owner, client: 'b' });
    await expect(abandoned).rejects.toThrow('gone');
    expect(kept.network.vertices.length).toBe(2);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  test('know degree and strength without an analysis', async () => {
    const { done, networks } = counting();
    const kept = await networks.network(source, question, communities, owner);
    expect(kept.ties('b')).toEqual({ degree: 1, strength: 1 });
    expect(() => kept.ties('nobody')).toThrow('nobody');
    expect(done).toEqual(['project']);
  });
});
