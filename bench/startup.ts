import { projectPath } from '../src/project-root.ts';
import { openConnection, post } from './http-client.ts';
import { residentMegabytes, startProcess } from './processes.ts';
import { median } from './statistics.ts';

/** How the server as it comes starts, with the real data on the embedded engine. */
export interface Startup {
  /** Milliseconds from the start of the process to its first answer; the median of some starts. */
  readonly ms: number;
  /** Megabytes that it holds once it has answered, before it is asked anything more. */
  readonly idleMegabytes: number | null;
}

const starts = 5;

export async function measureStartup(): Promise<Startup> {
  const times: number[] = [];
  const held: (number | null)[] = [];
  for (let number = 0; number < starts; number += 1) {
    const before = performance.now();
    const server = await startProcess(projectPath('dist/bin/server.js'), { PORT: '0' }, /GraphQL API: +(http:[^\s"]+)/);
    try {
      const connection = await openConnection(server.url);
      const { status, body } = await connection.ask(post(server.url, { query: '{ fabriques { totalCount } }' }));
      times.push(performance.now() - before);
      if (status !== 200) throw new Error(`The first answer is ${status}: ${body}`);
      held.push(residentMegabytes(server.pid));
      connection.close();
    } finally {
      await server.stop();
    }
  }
  return { ms: median(times), idleMegabytes: held.includes(null) ? null : median(held.filter((it) => it !== null)) };
}
