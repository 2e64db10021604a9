import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { datasetVersion } from '../../src/domain/dataset-version.ts';
import { PublicError } from '../../src/domain/error.ts';
import { projectPath } from '../../src/project-root.ts';
import { DataVersion } from '../../src/store/cache/data-version.ts';
import { readOneVersion } from '../../src/store/cache/pin.ts';
import type { GraphStore } from '../../src/store/engines/graph-store.ts';
import { importDataset } from '../../src/store/load/import.ts';
import { exportDataset } from '../../src/store/load/read-back.ts';
import { readDataset } from '../../src/store/load/read-dataset.ts';
import { type Environment, startBuilt } from '../http/child.ts';
import { clear } from '../store/engines/use-store.ts';

const kills = 50;

/** No reader needs notice of the imports that prepare a graph. */
const soon = { noticeMs: 0 };

/** What a graph can hold before an import, and which states an import that was killed may leave. */
const situations = [
  { name: 'in place of another data set', before: 'old', args: [], allowed: ['old', 'new'] },
  { name: 'into an empty graph', before: 'none', args: [], allowed: ['none', 'new'] },
  { name: 'afresh', before: 'old', args: ['--afresh'], allowed: ['old', 'none', 'new'] },
] as const;

export interface KilledEngine {
  readonly name: string;
  /** What names the graph to a process that imports. */
  environment(): Environment;
  open(): GraphStore;
  /** Makes the graph empty, without constraints. */
  empty(): Promise<void>;
}

/**
 * Kills a process that imports (import-process.ts) at moments spread over its whole duration. After each, a read must give one data set whole or
 * none; the same import again must complete; once more it must write nothing.
 */
export function killedImports({ name, environment, open, empty }: KilledEngine): void {
  let folder: string;
  let old: Dataset;
  let newer: Dataset;
  const texts = new Map<string, string>();
  const file = () => join(folder, 'newer.json');

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-killed-'));
    old = await readDataset(projectPath('seed/dataset.json'));
    newer = { ...old, releasedAt: '2031-01-31', participations: old.participations.slice(3) };
    writeFileSync(file(), JSON.stringify(newer));
    // As a graph gives them back: the order of a file is not kept.
    for (const [state, dataset] of [['old', old] as const, ['new', newer] as const]) {
      await empty();
      await using(open(), async (store) => {
        await importDataset(store, dataset, soon);
        texts.set(JSON.stringify(await exportDataset(store)), state);
      });
    }
    expect(texts.size).toBe(2);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const start = (args: readonly string[]) =>
    startBuilt('.cache/faults/test/faults/import-process.js', [file(), ...args], environment());

  /** `constraints`: whether those of the import before stay, which takes less time than to make them anew. */
  const prepare = async (before: 'old' | 'none', constraints: 'keep' | 'remove') => {
    if (constraints === 'remove') await empty();
    else await using(open(), clear);
    if (before === 'old') await using(open(), (store) => importDataset(store, old, soon));
  };

  /** Milliseconds of an import that nobody kills. */
  const duration = async (before: 'old' | 'none', args: readonly string[]) => {
    await prepare(before, 'remove');
    const started = performance.now();
    expect(await start(args).ended).toMatchObject({ code: 0, stderr: '' });
    return performance.now() - started;
  };

  /** Starts an import and kills it after a part of its duration; gives the milliseconds that it ran when it ended before. */
  const killAfter = async (moment: number, args: readonly string[]) => {
    const child = start(args);
    const started = performance.now();
    await Promise.race([delay(moment), child.ended]);
    const elapsed = performance.now() - started;
    const killed = child.process.kill('SIGKILL');
    await child.ended;
    return killed ? null : elapsed;
  };

  test(`an import into ${name} that is killed leaves one data set, whole, or none`, async () => {
    const durations = new Map<string, number>();
    for (const { name: situation, before, args } of situations) durations.set(situation, await duration(before, args));

    const seen = new Set<string>();
    let rounds = 0;
    for (let kill = 0; kill < kills; rounds++) {
      expect(rounds, 'a kill now and then comes late, but not most of the time').toBeLessThan(3 * kills);
      const situation = situations[kill % situations.length] ?? situations[0];
      const whole = durations.get(situation.name) ?? 0;
      // Every other one in the last fifth, with the commit.
      const part = (kill + 0.5) / kills;
      const fraction = kill % 2 === 0 ? part : 0.8 + part / 5;
      await prepare(situation.before, kill % 5 === 0 ? 'remove' : 'keep');
      const ended = await killAfter(fraction * whole, situation.args);

      const told = `${situation.name}, killed after ${Math.round(fraction * whole)} ms`;
      await using(open(), async (store) => {
        const state = await stateOf(store, texts);
        expect(situation.allowed, told).toContain(state);
        seen.add(`${situation.before} to ${state}`);
      });
      await using(open(), async (store) => {
        await importDataset(store, newer, soon);
        expect(await stateOf(store, texts), told).toBe('new');
        const again = await importDataset(store, newer, soon);
        expect(again, told).toMatchObject({ changed: false, version: datasetVersion(newer) });
      });
      // A database gets faster as it runs, and the machine has other work: the duration follows.
      if (ended !== null) durations.set(situation.name, ended * 0.98);
      else if (fraction > 0.95) durations.set(situation.name, whole * 1.05);
      if (ended === null) kill += 1;
    }
    // The moments were on both sides of what an import is about.
    expect([...seen]).toEqual(expect.arrayContaining(['old to old', 'none to none']));
  }, 900_000);
}

/** "old" or "new" when the graph holds exactly that, "none" without a data set, else what it holds. */
async function stateOf(store: GraphStore, texts: ReadonlyMap<string, string>): Promise<string> {
  // As a server reads it; the mark of a commit counts as left behind after two seconds.
  const data = new DataVersion(store, { trustedMs: 0, silentMs: 10_000, abandonedMs: 2_000 });
  const patience = { forMs: 20_000, pauseMs: 100 };
  const read = readOneVersion(
    data,
    async (pin) => {
      await pin.state();
      pin.reads();
      return exportDataset(store);
    },
    undefined,
    patience,
  );
  return read.then(
    ({ result }) => texts.get(JSON.stringify(result)) ?? `another graph: ${datasetVersion(result)}`,
    (error: unknown) => {
      if (error instanceof PublicError && /has no data set/.test(error.message)) return 'none';
      throw error;
    },
  );
}

async function using<T>(store: GraphStore, work: (store: GraphStore) => Promise<T>): Promise<T> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
