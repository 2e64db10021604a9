import { type Connection, openConnection } from './http-client.ts';
import type { Operation, Parameters } from './operations/operation.ts';
import { cpuSeconds } from './processes.ts';
import type { Runner, RunnerName } from './runner.ts';
import { median } from './statistics.ts';

export interface MeasureOptions {
  readonly rounds: number;
  /** Requests at a time: as many connections, each of which waits for its answer. */
  readonly concurrency: number;
  /** Requests of one connection to one server, for one operation, in one round; fewer when they take long. */
  readonly requests: number;
  /** The same, before the first round. */
  readonly warmUp: number;
}

/** What one server did on one operation in one round. */
export interface Block {
  readonly runner: RunnerName;
  readonly operation: string;
  readonly round: number;
  /** Of each request, in milliseconds. */
  readonly times: readonly number[];
  readonly seconds: number;
  /** CPU seconds of the server and of the database behind it; null where they cannot be read. */
  readonly serverCpu: number | null;
  readonly databaseCpu: number | null;
}

/** Longest time for one block, and for the warm-up of one server on one operation, in milliseconds. */
const blockMs = 2_000;
const warmUpMs = 6_000;
/** Requests of one connection, however slow the answers are. */
const fewest = 5;

/**
 * Measures operations, one after the other, on all servers in turns: a round is one block of each, so that what else the
 * machine does falls on all of them, and who begins changes with the round. All of a round ask the same questions.
 */
export async function measure(
  operations: readonly (readonly [Operation, readonly Parameters[]])[],
  runners: readonly Runner[],
  options: MeasureOptions,
  progress: (line: string) => void,
): Promise<Block[]> {
  const sizes = new Map<string, number>();
  for (const [operation, questions] of operations) {
    const estimates: number[] = [];
    for (const runner of runners) estimates.push(await warmUp(runner, operation, questions, options));
    const inTime = Math.floor(blockMs / Math.max(...estimates));
    sizes.set(operation.name, Math.min(options.requests, Math.max(fewest, inTime)) * options.concurrency);
    progress(`warm: ${operation.name} (${estimates.map((ms) => ms.toFixed(1)).join(', ')} ms)`);
  }
  const blocks: Block[] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    for (const [operation, questions] of operations) {
      const size = sizes.get(operation.name) ?? fewest;
      const asked = Array.from({ length: size }, (_, index) => around(questions, round * size + index));
      for (const runner of rotated(runners, round)) {
        blocks.push({ operation: operation.name, round, ...(await block(runner, operation, asked, options)) });
      }
    }
    progress(`round ${round + 1} of ${options.rounds}`);
  }
  return blocks;
}

/** Gives the milliseconds that an answer took towards the end. */
async function warmUp(
  runner: Runner,
  operation: Operation,
  questions: readonly Parameters[],
  options: MeasureOptions,
): Promise<number> {
  const until = performance.now() + warmUpMs;
  let last: readonly number[] = [];
  const enough = options.warmUp * options.concurrency;
  for (let asked = 0; asked < enough && (asked === 0 || performance.now() < until); asked += last.length) {
    // From the end, so that the rounds ask what has not been asked.
    const some = Array.from({ length: 10 * options.concurrency }, (_, index) => around(questions, -1 - asked - index));
    last = (await block(runner, operation, some, options)).times;
  }
  return median(last);
}

async function block(
  runner: Runner,
  operation: Operation,
  questions: readonly Parameters[],
  { concurrency }: MeasureOptions,
): Promise<Omit<Block, 'operation' | 'round'>> {
  const requests = questions.map((question) => runner.request(operation, question));
  const connections = await Promise.all(
    Array.from({ length: Math.min(concurrency, requests.length) }, () => openConnection(runner.server.url)),
  );
  const times: number[] = [];
  const serverBefore = cpuSeconds(runner.server.pid);
  const databaseBefore = runner.databasePid === null ? null : cpuSeconds(runner.databasePid);
  const start = performance.now();
  let next = 0;
  const work = async (connection: Connection) => {
    for (let request = requests[next++]; request !== undefined; request = requests[next++]) {
      const asked = performance.now();
      const { status, body } = await connection.ask(request);
      times.push(performance.now() - asked);
      if (status !== 200 || body.startsWith('{"errors"')) throw new Error(`${runner.name}, ${operation.name}: ${body}`);
    }
  };
  await Promise.all(connections.map(work));
  const seconds = (performance.now() - start) / 1000;
  const serverCpu = since(serverBefore, cpuSeconds(runner.server.pid));
  const databaseCpu = runner.databasePid === null ? null : since(databaseBefore, cpuSeconds(runner.databasePid));
  for (const connection of connections) connection.close();
  return { runner: runner.name, times, seconds, serverCpu, databaseCpu };
}

function since(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}

function around<Item>(items: readonly Item[], index: number): Item {
  const item = items.at(index % items.length);
  if (item === undefined) throw new Error('There are no questions.');
  return item;
}

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
