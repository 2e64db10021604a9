import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { NetworkPool, type NetworkPoolOptions } from '../../../../src/answers/networks/compute/pool.ts';
import { analyse } from '../../../../src/network/analyse.ts';
import { layoutOf } from '../../../../src/network/layout.ts';
import type { Incidence, NetworkOptions } from '../../../../src/network/network.ts';
import { packIncidences } from '../../../../src/network/packed.ts';
import { project } from '../../../../src/network/project.ts';
import { isQuickToProject } from '../../../../src/network/projection-limit.ts';
import { NetworkRefusal } from '../../../../src/network/refusal.ts';
import { builtPath } from '../../../http/built.ts';
import { karateClub, networkOf } from '../../../network/examples.ts';
import { WorkerModules } from './worker-modules.ts';

const network = karateClub(true);
const communities = { resolution: 1, seed: 1 };
const options: NetworkOptions = {
  roles: ['PARTNER'],
  ...{ mode: 'ONE_MODE', weight: 'NEWMAN', minCount: 1, minFabriques: 1, backbone: null },
};
/** A thread can take long to start on a busy machine. */
const patient = { timeout: 20_000 };
const ownerOf = (client: string, signal = new AbortController().signal) => ({ client, signal });
const owner = ownerOf('a');

async function withPool(poolOptions: NetworkPoolOptions, work: (pool: NetworkPool) => Promise<void>) {
  const pool = new NetworkPool({
    module: builtPath('dist/src/answers/networks/compute/worker.js'),
    threads: 1,
    ...poolOptions,
  });
  try {
    await work(pool);
  } finally {
    await pool.close();
  }
}

/** `size` actors that all took part in each of these Fabriques. */
const crowd = (size: number, ...fabriques: readonly string[]): Incidence[] =>
  fabriques.flatMap((fabrique) =>
    Array.from({ length: size }, (_, actor) => ({ actor: `a${actor}`, fabrique, role: 'PARTNER' as const })),
  );

describe('the pool of threads for networks', () => {
  const modules = new WorkerModules();
  afterAll(() => modules.remove());

  test('gives the same measures and positions as a direct computation', () =>
    withPool({ threads: 2 }, async (pool) => {
      const [one, other, positions] = await Promise.all([
        pool.analyse(network, communities, owner),
        pool.analyse(network, { ...communities, seed: 2 }, owner),
        pool.layout(network, owner),
      ]);
      expect(one).toEqual(analyse(network, communities));
      expect(other.communities?.seed).toBe(2);
      expect(positions).toEqual(layoutOf(network));
    }));

  test('builds a large network in a thread, with the same measures', () =>
    withPool({}, async (pool) => {
      const incidences = crowd(100, 'f', 'g', 'h', 'i', 'j');
      const source = { incidences: packIncidences(incidences), fabriqueCount: 1 };
      expect(isQuickToProject(source.incidences)).toBe(false);
      const made = await pool.project(source, options, owner);
      expect(made).toEqual(project(incidences, options, 1));
      expect(made.edges.length).toBe((100 * 99) / 2);
      expect((await pool.analyse(made, communities, owner)).networkMeasures).toEqual(
        analyse(made, communities).networkMeasures,
      );
    }));

  test('builds a small network without a thread', () => {
    const { module, tasks } = modules.make('');
    return withPool({ module }, async (pool) => {
      const incidences = crowd(20, 'f');
      const made = await pool.project({ incidences: packIncidences(incidences), fabriqueCount: 1 }, options, owner);
      expect(made).toEqual(project(incidences, options, 1));
      expect(tasks()).toEqual([]);
    });
  });

  test('refuses a network that is too large without a thread', () => {
    const { module, tasks } = modules.make('');
    const alone = Array.from({ length: 16_000 }, (_, vertex) => String(vertex));
    return withPool({ module }, async (pool) => {
      await expect(pool.analyse(networkOf([], alone), communities, owner)).rejects.toThrow(
        new NetworkRefusal({
          reason: 'too-large-to-measure',
          ...{ vertices: 16_000, edges: 0, cost: 256_000_000, limit: 250_000_000 },
        }),
      );
      expect(tasks()).toEqual([]);
    });
  });

  test('runs the task of another client next after fifteen abandoned tasks', () => {
    const { module, tasks } = modules.make('if (task.kind === "analyse") for (;;); answer("drawn");');
    return withPool({ module }, async (pool) => {
      const gone = Array.from({ length: 15 }, () => new AbortController());
      const abandoned = gone.map(({ signal }, number) =>
        pool.analyse(network, communities, ownerOf(`client ${number}`, signal)),
      );
      const outcomes = Promise.allSettled(abandoned);
      await expect.poll(tasks, patient).toEqual(['analyse']);
      const next = pool.layout(network, ownerOf('b'));
      for (const client of gone) client.abort(new Error('gone'));
      expect((await outcomes).map((it) => (it as PromiseRejectedResult).reason.message)).toEqual(
        Array(15).fill('gone'),
      );
      expect(await next).toBe('drawn');
      expect(tasks()).toEqual(['analyse', 'layout']);
    });
  });

  test('leaves a thread for other clients', () => {
    const { module, tasks } = modules.make('if (task.kind === "layout") answer("drawn");');
    return withPool({ module, threads: 2 }, async (pool) => {
      const busy = Promise.allSettled([1, 2, 3].map((seed) => pool.analyse(network, { ...communities, seed }, owner)));
      await expect.poll(tasks, patient).toEqual(['analyse']);
      expect(await pool.layout(network, ownerOf('b'))).toBe('drawn');
      expect(tasks()).toEqual(['analyse', 'layout']);
      await pool.close();
      await busy;
    });
  });

  test('refuses the third waiting task of a client', () => {
    const { module } = modules.make('');
    return withPool({ module }, async (pool) => {
      const taken = Promise.allSettled([1, 2, 3].map(() => pool.layout(network, owner)));
      await expect(pool.layout(network, owner)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
      await pool.close();
      await taken;
    });
  });

  test('ends a task whose owner has reached its deadline, and runs the next', () => {
    const { module, tasks } = modules.make('if (task.kind === "analyse") for (;;); answer("drawn");');
    return withPool({ module }, async (pool) => {
      const deadline = new AbortController();
      const measured = expect(pool.analyse(network, communities, ownerOf('a', deadline.signal))).rejects.toThrow(
        'late',
      );
      const drawn = pool.layout(network, ownerOf('b'));
      await expect.poll(tasks, patient).toEqual(['analyse']);
      deadline.abort(new Error('late'));
      await measured;
      expect(await drawn).toBe('drawn');
    });
  });

  test('fails the task of a thread that ends, and runs the next', () => {
    const { module, tasks } = modules.make('if (task.kind === "analyse") process.exit(1); answer("drawn");');
    return withPool({ module }, async (pool) => {
      const [ended, drawn] = await Promise.allSettled([
        pool.analyse(network, communities, owner),
        pool.layout(network, owner),
      ]);
      expect(ended).toMatchObject({ reason: { message: 'The thread for networks has ended.' } });
      expect(drawn).toMatchObject({ value: 'drawn' });
      expect(tasks()).toEqual(['analyse', 'layout']);
    });
  });

  test('does not keep an idle process alive', async () => {
    const { module } = modules.make('answer("drawn");');
    const program = modules.write(`
      import { NetworkPool } from ${JSON.stringify(pathToFileURL(builtPath('dist/src/answers/networks/compute/pool.js')).href)};
      const pool = new NetworkPool({ threads: 2, module: ${JSON.stringify(module)} });
      const owner = { client: 'a', signal: new AbortController().signal };
      const network = { mode: 'ONE_MODE', weightName: 'COUNT', vertices: [], edges: [] };
      console.log(await pool.layout(network, owner));`);
    const { stdout } = await promisify(execFile)(process.execPath, [program]);
    expect(stdout).toBe('drawn\n');
  });

  test('fails all running and waiting tasks when it closes', () => {
    const { module, tasks } = modules.make('for (;;);');
    return withPool({ module }, async (pool) => {
      const outcomes = Promise.allSettled([pool.layout(network, owner), pool.analyse(network, communities, owner)]);
      await expect.poll(tasks, patient).toEqual(['layout']);
      await pool.close();
      expect(await outcomes).toMatchObject([{ reason: { code: 'OVERLOADED' } }, { reason: { code: 'OVERLOADED' } }]);
      await expect(pool.layout(network, owner)).rejects.toMatchObject({ code: 'OVERLOADED' });
    });
  });
});
