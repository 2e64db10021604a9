import { freePort } from '../test/free-port.ts';
import { openConnection, post } from './http-client.ts';
import { thisMachine } from './machine.ts';
import { cpuSeconds, startAt } from './processes.ts';
import { median, type Spread, spreadOf } from './statistics.ts';

// `npm run bench:observation`: what logs and metrics add to a request, on the real data set and the embedded engine. The servers are
// measured in turns; a ratio compares one with the server without either, in the same round.

const rounds = Number(process.argv[2] ?? 20);
const requests = 1_000;

const silent = { LOG_LEVEL: 'silent' };
const servers = [
  ['neither', silent],
  ['metrics', { ...silent, METRICS_PORT: '0' }],
  ['log', { LOG_LEVEL: 'info', LOG_FORMAT: 'json' }],
  ['log and metrics', { LOG_LEVEL: 'info', LOG_FORMAT: 'json', METRICS_PORT: '0' }],
] as const;

/** Bodies of requests, by their number. A cheap answer shows most of what observation costs. */
const operations: Readonly<Record<string, (number: number) => object>> = {
  'a small answer, from the cache': () => ({ query: '{ fabriques { totalCount } }' }),
  'a small answer that no cache has': (number) => ({
    query: `{ fabriques(filter: { years: { from: ${-number} } }) { totalCount } }`,
  }),
};

const off = '0';
const unlimited = {
  ...{ POINTS_PER_MINUTE: off, WORK_SECONDS_PER_MINUTE: off, MAX_EXECUTIONS: off, EVENT_LOOP_DELAY_MS: off },
  ...{ MAX_CONNECTIONS_PER_ADDRESS: off },
};

interface Block {
  readonly ms: number;
  readonly cpuMs: number;
}

const running = await Promise.all(
  servers.map(
    async ([name, environment]) => [name, await startAt(await freePort(), { ...unlimited, ...environment })] as const,
  ),
);
try {
  const { date, cpu, cores, memoryGigabytes, node, commit } = thisMachine(new Date());
  console.log(`- Date: ${date.slice(0, 10)}`);
  console.log(`- Machine: ${cpu}, ${cores} cores, ${memoryGigabytes} GB; Node ${node}; embedded engine`);
  console.log(`- Command: \`npm run bench:observation -- ${rounds}\`\n- Commit: ${commit}\n`);
  console.log('| Request | Observed | Time, ratio | CPU, ratio | CPU, µs a request |\n|---|---|---|---|---|');
  for (const [name, body] of Object.entries(operations)) {
    const blocks = new Map(servers.map(([server]) => [server as string, [] as Block[]]));
    // The first round warms up.
    for (let round = 0; round <= rounds; round += 1) {
      for (const [server, { url, pid }] of rotated(running, round)) {
        const block = await measure(body, url, pid, round);
        if (round > 0) blocks.get(server)?.push(block);
      }
    }
    for (const [server, own] of blocks) {
      const base = blocks.get('neither') ?? [];
      const ratio = (value: (block: Block) => number) =>
        shown(spreadOf(own.map((block, round) => value(block) / value(base[round] as Block))));
      const micro = Math.round(median(own.map(({ cpuMs }) => cpuMs)) * 1_000);
      const ratios = server === 'neither' ? '1 | 1' : `${ratio(({ ms }) => ms)} | ${ratio(({ cpuMs }) => cpuMs)}`;
      console.log(`| ${name} | ${server} | ${ratios} | ${micro} |`);
    }
  }
} finally {
  for (const [, server] of running) await server.stop();
}

async function measure(body: (number: number) => object, url: URL, pid: number, round: number): Promise<Block> {
  const connection = await openConnection(url);
  const before = cpuSeconds(pid) ?? Number.NaN;
  const times: number[] = [];
  for (let request = 1; request <= requests; request += 1) {
    const bytes = post(url, body(round * requests + request));
    const started = performance.now();
    const { status, body: answer } = await connection.ask(bytes);
    times.push(performance.now() - started);
    if (status !== 200) throw new Error(`${status} ${answer}`);
  }
  connection.close();
  return { ms: median(times), cpuMs: (((cpuSeconds(pid) ?? Number.NaN) - before) * 1_000) / requests };
}

function shown({ median: middle, from, to }: Spread): string {
  return `${middle.toFixed(2)} (${from.toFixed(2)}–${to.toFixed(2)})`;
}

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
