import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { projectPath } from '../../src/project-root.ts';
import { startDatabase } from '../database.ts';
import { randomOf } from '../generate/random.ts';
import { datasetOfSize } from '../generate/size.ts';
import { thisMachine } from '../machine.ts';
import { residentMegabytes, runProcess, type ServerProcess, startProcess } from '../processes.ts';
import { openClient } from './client.ts';
import { type Answered, judge, outcomeOf, type Phase, type Sample } from './judge.ts';
import { mixOf } from './mix.ts';
import { renderSoak } from './report.ts';

// `npm run bench:soak -- MINUTES [CLIENTS]`: a mixed load with two imports inside, on a server and Neo4j on this machine. Prints the
// result as a section for bench/results, and exits with 1 if a promise is not kept.

const minutes = Number(process.argv[2] ?? 20);
const clientCount = Number(process.argv[3] ?? 8);
if (!(minutes >= 1 && clientCount >= 1)) throw new Error('npm run bench:soak -- MINUTES [CLIENTS], each 1 or more.');

/** Milliseconds between two requests of a client, without the time of the answer. */
const pauseMs = 350;
const sampleMs = 10_000;
/** Size of each of the two caches, in megabytes: small, so that a warm-up of some minutes fills them. */
const cacheMegabytes = 8;
/** When phases begin, as shares of the time. */
const begins = { before: 0.25, firstImport: 0.45, secondImport: 0.55, after: 0.65 };

const say = (line: string) => process.stderr.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'fabriques-graph-soak-'));
const dataset = await datasetOfSize('S');
const files = ['a', 'b'].map((name) => join(folder, `${name}.json`)) as [string, string];
writeFileSync(files[0], JSON.stringify(dataset));
writeFileSync(files[1], JSON.stringify({ ...dataset, releasedAt: '2026-12-24' }));

say('Starting Neo4j…');
const database = await startDatabase('S');
const importFile = (file: string) =>
  runProcess(projectPath('dist/bin/fabriques-graph.js'), database.environment, [], ['seed', '--dataset', file]);
await importFile(files[0]);
const probe = new URL('memory-probe.js', import.meta.url).href;
// As in a container of 512 MB, with logs and metrics. The caches are full after the warm-up: then memory that grows is a leak.
const server = await startProcess(
  projectPath('dist/bin/server.js'),
  {
    ...{ PORT: '0', METRICS_PORT: '0', NODE_OPTIONS: `--max-old-space-size=320 --import=${probe}` },
    ...{ ANSWER_CACHE_MB: String(cacheMegabytes), ROW_CACHE_MB: String(cacheMegabytes) },
    ...database.environment,
  },
  /GraphQL API: +(http:[^\s"]+)/,
);
try {
  const { answered, samples } = await soak();
  const warm = samples.filter(({ minute }) => minute >= begins.before * minutes);
  const verdicts = judge(answered, warm);
  const command = `npm run bench:soak -- ${minutes}`;
  process.stdout.write(renderSoak({ machine: thisMachine(new Date()), command, minutes, answered, samples, verdicts }));
  if (verdicts.some(({ isKept }) => !isKept)) process.exitCode = 1;
} finally {
  await server.stop();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function soak(): Promise<{ answered: Answered[]; samples: Sample[] }> {
  const answered: Answered[] = [];
  const samples: Sample[] = [];
  const started = performance.now();
  const share = () => (performance.now() - started) / (minutes * 60_000);
  const phase = (): Phase => {
    if (share() < begins.before) return 'warm-up';
    if (share() < begins.firstImport) return 'before';
    return share() < begins.after ? 'between' : 'after';
  };
  const next = mixOf(dataset);
  const ask = async (number: number) => {
    const random = randomOf('soak', number);
    const client = openClient(server.url, `127.0.0.${10 + number}`);
    while (share() < 1) {
      const asked = next(random);
      const during = phase();
      const reply = await client.ask(asked);
      answered.push({ phase: during, kind: asked.kind, ms: reply.ms, ...outcomeOf(reply) });
      // The warm-up fills all caches, those of documents and records, too: that takes some 10,000 requests.
      if (during !== 'warm-up') await delay(pauseMs * 2 * random());
    }
    client.close();
  };
  const sample = async () => {
    const metrics = await metricsAddress(server);
    while (share() < 1) {
      const resident = residentMegabytes(server.pid);
      if (resident === null) throw new Error('Memory is read from /proc: run this on Linux.');
      const inUse = memoryInUse(server);
      if (inUse !== null)
        samples.push({ minute: share() * minutes, inUse, resident, cached: await cachedMegabytes(metrics) });
      await delay(sampleMs);
    }
  };
  const importTwice = async () => {
    await delay(begins.firstImport * minutes * 60_000);
    await importFile(files[1]);
    say(`imported at minute ${(share() * minutes).toFixed(1)}`);
    await delay(Math.max(0, (begins.secondImport - share()) * minutes * 60_000));
    await importFile(files[0]);
    say(`imported at minute ${(share() * minutes).toFixed(1)}`);
  };
  const clients = Array.from({ length: clientCount }, (_, number) => ask(number));
  await Promise.all([...clients, sample(), importTwice()]);
  return { answered, samples };
}

/** The server prints it after the address of the API. */
async function metricsAddress({ lines }: ServerProcess): Promise<string> {
  for (;;) {
    const address = lines
      .map((line) => /Metrics: +(http:[^\s"]+)/.exec(line)?.[1])
      .find((found) => found !== undefined);
    if (address !== undefined) return address;
    await delay(50);
  }
}

/** What the probe has printed last. Null: nothing yet. */
function memoryInUse({ lines }: ServerProcess): number | null {
  const printed = lines.findLast((line) => line.startsWith('memory in use:'));
  return printed === undefined ? null : Number(/[\d.]+/.exec(printed)?.[0]);
}

/** What the caches of answers and rows hold together. */
async function cachedMegabytes(metrics: string): Promise<number> {
  const text = await (await fetch(metrics)).text();
  const bytes = ['answers', 'rows'].map((cache) => {
    const value = new RegExp(`^fabriques_cache_bytes\\{cache="${cache}"\\} (\\S+)$`, 'm').exec(text)?.[1];
    if (value === undefined) throw new Error(`${metrics} does not say how many bytes the cache of ${cache} holds.`);
    return Number(value);
  });
  return bytes.reduce((total, value) => total + value, 0) / 1_000_000;
}
