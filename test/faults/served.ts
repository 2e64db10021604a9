import { once } from 'node:events';
import { cpuSeconds, residentMegabytes } from '../../bench/processes.ts';
import { type Child, type Environment, startBuilt } from '../http/child.ts';

/** A server in a process of its own. */
export interface Served {
  /** Without a slash at its end. */
  readonly url: string;
  readonly child: Child;
  /** Megabytes that the process holds in memory; null when it has ended. */
  memory(): number | null;
  /** CPU seconds that the process has used; null when it has ended. */
  cpu(): number | null;
  isAlive(): boolean;
  /** Ends it at once. */
  kill(): Promise<void>;
}

/** As a container of 1 GB would bound it: without a bound, V8 on a large machine defers its collections. */
const heap = { NODE_OPTIONS: '--max-old-space-size=512' };

/** One client may ask as much as it likes: for tests of other limits. */
export const withoutBudget: Environment = {
  POINTS_PER_MINUTE: '0',
  WORK_SECONDS_PER_MINUTE: '0',
  MAX_CONNECTIONS_PER_ADDRESS: '0',
};
export const withoutCaches: Environment = { ANSWER_CACHE_MB: '0', ROW_CACHE_MB: '0' };

/** Starts the server as `npm start` does. */
export function startMain(environment: Environment): Promise<Served> {
  return served(startBuilt('dist/src/main.js', [], { PORT: '0', ...heap, ...environment }));
}

/** Starts a server on the embedded engine with a generated data set: see embedded-server.ts. */
export function startEmbedded(environment: Environment): Promise<Served> {
  const script = '.cache/faults/test/faults/embedded-server.js';
  return served(startBuilt(script, [], { PORT: '0', NODE_ENV: 'production', ...heap, ...environment }, true));
}

/** Has a server of `startEmbedded` import a data set of so many Fabriques, and waits until it has. */
export async function importInto({ child }: Served, fabriques: number): Promise<void> {
  const answered = once(child.process, 'message');
  child.process.send(fabriques);
  const [answer] = await Promise.race([answered, child.ended.then(({ stderr }) => [{ failed: stderr }])]);
  if (answer.failed !== undefined) throw new Error(answer.failed);
}

async function served(child: Child): Promise<Served> {
  const url = await child.printed(/^GraphQL API: +(http:\S+)\/graphql$/m);
  const { pid } = child.process;
  if (pid === undefined) throw new Error('The server has no process.');
  const isAlive = () => child.process.exitCode === null && child.process.signalCode === null;
  return {
    url,
    child,
    memory: () => (isAlive() ? residentMegabytes(pid) : null),
    cpu: () => (isAlive() ? cpuSeconds(pid) : null),
    isAlive,
    kill: async () => {
      child.process.kill('SIGKILL');
      await child.ended;
    },
  };
}
