import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { datasetVersion } from '../../src/domain/dataset-version.ts';
import { PublicError } from '../../src/domain/error.ts';
import { DataVersion } from '../../src/store/cache/data-version.ts';
import { readOneVersion } from '../../src/store/cache/pin.ts';
import type { GraphStore } from '../../src/store/engines/graph-store.ts';
import { importDataset } from '../../src/store/load/import.ts';
import { exportDataset } from '../../src/store/load/read-back.ts';
import { frozenDataset } from '../fixtures/frozen/frozen.ts';
import { type Environment, startBuilt } from '../http/child.ts';
import { clear } from '../store/engines/use-store.ts';

const kills = 50;

/** There are no readers that need notice of these imports. */
const withoutNotice = { noticeMs: 0 };

/** The state of a graph before an import, and the allowed states after the import was killed. */
const situations = [
  { name: 'in place of another data set', before: 'old', args: [], allowed: ['old', 'new'] },
  { name: 'into an empty graph', before: 'none', args: [], allowed: ['none', 'new'] },
  { name: 'afresh', before: 'old', args: ['--afresh'], allowed: ['old', 'none', 'new'] },
] as const;

export interface KilledEngine {
  readonly name: string;
  /** The environment of the importing process. */
  environment(): Environment;
  open(): GraphStore;
  /** Deletes all data and constraints. */
  empty(): Promise<void>;
}

/**
 * Kills an importing process (import-process.ts) at moments spread over its whole duration. After each kill, the graph must
 * contain one complete data set or none. The same import must then succeed, and a further one must write nothing.
 */
export function killedImports({ name, environment, open, empty }: KilledEngine): void {
  let folder: string;
  let old: Dataset;
  let newer: Dataset;
  const texts = new Map<string, string>();
  const file = () => join(folder, 'newer.json');

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-killed-'));
    old = frozenDataset();
    newer = { ...old, releasedAt: '2031-01-31', participations: old.participations.slice(3) };
    writeFileSync(file(), JSON.stringify(newer));
    // Compared as exported from a graph, because the graph does not preserve the order of the file.
    for (const [state, dataset] of [['old', old] as const, ['new', newer] as const]) {
      await empty();
      await using(open(), async (store) => {
        await importDataset(store, dataset, withoutNotice);
        texts.set(JSON.stringify(await exportDataset(store)), state);
      });
    }
    expect(texts.size).toBe(2);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const start = (args: readonly string[]) =>
    startBuilt('.cache/faults/test/faults/import-process.js', [file(), ...args], environment());

  /** `constraints`: whether to keep those of the previous import, which is faster. */
  const prepare = async (before: 'old' | 'none', constraints: 'keep' | 'remove') => {
    if (constraints === 'remove') await empty();
    else await using(open(), clear);
    if (before === 'old') await using(open(), (store) => importDataset(store, old, withoutNotice));
  };

  /** Duration of an import that is not killed, in milliseconds. */
  const duration = async (before: 'old' | 'none', args: readonly string[]) => {
    await prepare(before, 'remove');
    const started = performance.now();
    expect(await start(args).ended).toMatchObject({ code: 0, stderr: '' });
    return performance.now() - started;
  };

  /** Starts an import and kills it after `delayMs`. If it ended before, returns its duration in milliseconds, else null. */
  const killAfter = async (delayMs: number, args: readonly string[]) => {
    const child = start(args);
    const started = performance.now();
    await Promise.race([delay(delayMs), child.ended]);
    const elapsed = performance.now() - started;
    const killed = child.process.kill('SIGKILL');
    await child.ended;
    return killed ? null : elapsed;
  };

  test(`a killed import into ${name} leaves one complete data set or none`, async () => {
    const durations = new Map<string, number>();
    for (const { name: situation, before, args } of situations) durations.set(situation, await duration(before, args));

    const seen = new Set<string>();
    let rounds = 0;
    for (let kill = 0; kill < kills; rounds++) {
      expect(rounds, 'most kills must be in time').toBeLessThan(3 * kills);
      const situation = situations[kill % situations.length] ?? situations[0];
      const durationMs = durations.get(situation.name) ?? 0;
      // Every second kill is in the last fifth of the duration, which includes the commit.
      const part = (kill + 0.5) / kills;
      const fraction = kill % 2 === 0 ? part : 0.8 + part / 5;
      await prepare(situation.before, kill % 5 === 0 ? 'remove' : 'keep');
      const ended = await killAfter(fraction * durationMs, situation.args);

      const message = `${situation.name}, killed after ${Math.round(fraction * durationMs)} ms`;
      await using(open(), async (store) => {
        const state = await stateOf(store, texts);
        expect(situation.allowed, message).toContain(state);
        seen.add(`${situation.before} to ${state}`);
      });
      await using(open(), async (store) => {
        await importDataset(store, newer, withoutNotice);
        expect(await stateOf(store, texts), message).toBe('new');
        const again = await importDataset(store, newer, withoutNotice);
        expect(again, message).toMatchObject({ changed: false, version: datasetVersion(newer) });
      });
      // The duration changes while the database warms up and the load of the machine varies, so it is adjusted.
      if (ended !== null) durations.set(situation.name, ended * 0.98);
      else if (fraction > 0.95) durations.set(situation.name, durationMs * 1.05);
      if (ended === null) kill += 1;
    }
    // Some kills were before the commit.
    expect([...seen]).toEqual(expect.arrayContaining(['old to old', 'none to none']));
  }, 900_000);
}

/** "old" or "new" if the graph contains exactly that data set, "none" without a data set, else a description. */
async function stateOf(store: GraphStore, texts: ReadonlyMap<string, string>): Promise<string> {
  // Reads like a server. An import marker counts as abandoned after two seconds.
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
