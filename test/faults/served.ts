import { once } from 'node:events';
import { cpuSeconds, residentMegabytes } from '../../bench/processes.ts';
import { frozenDatasetPath } from '../fixtures/frozen/frozen.ts';
import { apiAddress, type Child, type Environment, startBuilt } from '../http/child.ts';

/** A server in a separate process. */
export interface Served {
  /** Without a trailing slash. */
  readonly url: string;
  readonly child: Child;
  /** Resident memory of the process, in megabytes. Null once it has ended. */
  memory(): number | null;
  /** CPU time of the process, in seconds. Null once it has ended. */
  cpu(): number | null;
  isAlive(): boolean;
  /** Ends the process at once. */
  kill(): Promise<void>;
}

/** The heap limit of a container with 1 GB. Without one, V8 on a large machine defers garbage collection. */
const heap = { NODE_OPTIONS: '--max-old-space-size=512' };

/** No limits per client, for tests of other limits. */
export const withoutBudget: Environment = {
  POINTS_PER_MINUTE: '0',
  WORK_SECONDS_PER_MINUTE: '0',
  MAX_CONNECTIONS_PER_ADDRESS: '0',
};
export const withoutCaches: Environment = { ANSWER_CACHE_MB: '0', ROW_CACHE_MB: '0' };

/** Starts the server like `npm start`: on the Neo4j of this environment, or on the embedded engine with the frozen data set. */
export function startMain(environment: Environment): Promise<Served> {
  const args = 'NEO4J_URI' in environment ? [] : ['--dataset', frozenDatasetPath];
  return served(startBuilt('dist/bin/server.js', args, { PORT: '0', ...heap, ...environment }));
}

/** Starts a server on the embedded engine with a generated data set: see embedded-server.ts. */
export function startEmbedded(environment: Environment): Promise<Served> {
  const script = '.cache/faults/test/faults/embedded-server.js';
  return served(startBuilt(script, [], { PORT: '0', NODE_ENV: 'production', ...heap, ...environment }, true));
}

/** Lets a server of `startEmbedded` import a data set with this number of Fabriques. Resolves after the import. */
export async function importInto({ child }: Served, fabriques: number): Promise<void> {
  const answered = once(child.process, 'message');
  child.process.send(fabriques);
  const [answer] = await Promise.race([answered, child.ended.then(({ stderr }) => [{ failed: stderr }])]);
  if (answer.failed !== undefined) throw new Error(answer.failed);
}

async function served(child: Child): Promise<Served> {
  const url = await child.printed(apiAddress);
  const { pid } = child.process;
  if (pid === undefined) throw new Error('The process of the server has no id.');
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
