import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Child, startProgram } from '../http/child.ts';
import { SmallProject } from './small-project.ts';

/** A server that says what it serves, and needs a moment to stop. It reads a statement when it starts, as ours does. */
const server = `
import { readFileSync } from 'node:fs';
import { version } from './version.ts';
const statement = readFileSync('cypher/a.cypher', 'utf8');
const timer = setInterval(() => {}, 1_000);
process.on('SIGTERM', () => {
  console.log('stopping', version, statement);
  setTimeout(() => {
    console.log('stopped', version, statement);
    clearInterval(timer);
  }, 200);
});
console.log('serving', version, statement, process.pid);
`;

describe('npm run dev', () => {
  let project: SmallProject;
  let dev: Child;

  beforeEach(async () => {
    project = new SmallProject({
      'src/version.ts': "export const version: string = 'v1';\n",
      'src/main.ts': server,
      'cypher/a.cypher': 'one',
    });
    dev = startProgram(project.path('dev.js'), [], {});
    await dev.printed(/serving v1 one/);
  });

  afterEach(async () => {
    dev.process.kill('SIGTERM');
    await dev.ended;
    project.remove();
  });

  /** What the servers printed until the last of them was stopped. */
  async function history(): Promise<string[]> {
    dev.process.kill('SIGTERM');
    const { code, stdout } = await dev.ended;
    expect(code).toBe(0);
    return stdout.match(/^(serving|stopping|stopped) \S+ \S+/gm) ?? [];
  }

  test('stops the server and starts the new one when a source changes', async () => {
    project.write('src/version.ts', "export const version: string = 'v2';\n");
    await dev.printed(/serving v2 one/);
    expect(await history()).toEqual([
      'serving v1 one',
      'stopping v1 one',
      'stopped v1 one',
      'serving v2 one',
      'stopping v2 one',
      'stopped v2 one',
    ]);
  });

  test('restarts the server when a statement changes, which is not built', async () => {
    project.write('cypher/a.cypher', 'two');
    await dev.printed(/serving v1 two/);
  });

  test('leaves the server running while a source does not compile', async () => {
    project.write('src/version.ts', 'export const version: string = 2;\n');
    await dev.printed(/error TS/);
    project.write('src/version.ts', "export const version: string = 'v3';\n");
    await dev.printed(/serving v3 one/);
    expect((await history()).slice(0, 4)).toEqual([
      'serving v1 one',
      'stopping v1 one',
      'stopped v1 one',
      'serving v3 one',
    ]);
  });

  test('starts a server that has ended again after the next change', async () => {
    const pid = Number(await dev.printed(/serving v1 one (\d+)/));
    process.kill(pid, 'SIGKILL');
    project.write('src/version.ts', "export const version: string = 'v4';\n");
    await dev.printed(/serving v4 one/);
    expect(await history()).toEqual(['serving v1 one', 'serving v4 one', 'stopping v4 one', 'stopped v4 one']);
  });

  test('ends with its server', async () => {
    const pid = Number(await dev.printed(/serving v1 one (\d+)/));
    await history();
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
});
