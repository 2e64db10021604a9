import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectPath } from '../../src/project-root.ts';
import { type Child, watched } from '../http/child.ts';
import { npm, npmEnvironment } from './npm.ts';

/** What the package is made of; not `dist`, which other tests read meanwhile. */
const sources = [
  ...[
    'package.json',
    '.npmrc',
    'build.js',
    'tsconfig.json',
    'tsconfig.build.json',
    'codegen.ts',
    'tsconfig.codegen.json',
    'schema-changes.ts',
    'shown-answers.ts',
    'src',
    'seed',
    'web',
    'cypher',
    'examples',
  ],
  ...['README.md', 'LICENSE', 'schema.graphql'],
];

const packedSchema = z.tuple([
  z.object({
    filename: z.string(),
    /** Bytes of the tarball, and of the files in it. */
    size: z.number(),
    unpackedSize: z.number(),
    files: z.array(z.object({ path: z.string() })),
  }),
]);

export interface Installed {
  readonly packed: z.output<typeof packedSchema>[0];
  /** The folder of somebody who has npm and the tarball, and installed it. */
  readonly home: string;
}

/** Builds and packs a copy of the project, and installs the tarball, without development tools, into an empty folder. */
export async function packAndInstall(folder: string): Promise<Installed> {
  const copy = join(folder, 'copy');
  for (const source of sources) cpSync(projectPath(source), join(copy, source), { recursive: true });
  symlinkSync(projectPath('node_modules'), join(copy, 'node_modules'));
  // What an earlier build left must not get into the package.
  mkdirSync(join(copy, 'dist/bin'), { recursive: true });
  writeFileSync(join(copy, 'dist/bin/left-over.js'), '');
  const [packed] = packedSchema.parse(JSON.parse(await npm(copy, 'run', '--silent', 'package', '--', '--json')));

  const home = join(folder, 'home');
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  await npm(home, 'install', '--ignore-scripts', '--prefer-offline', join(copy, packed.filename));
  return { packed, home };
}

const groups = new Set<number>();

/** Kills what was started and still runs: a test that failed leaves no server behind. */
export function endAll(): void {
  for (const group of groups) process.kill(-group, 'SIGKILL');
}

/** Starts a program in a folder, as the leader of a process group of its own. */
export function start(folder: string, command: string, args: readonly string[], environment = {}): Child {
  const child = spawn(command, args, { cwd: folder, env: { ...npmEnvironment, ...environment }, detached: true });
  child.stdin.end();
  const group = child.pid;
  if (group !== undefined) groups.add(group);
  const running = watched(child, command);
  const forget = () => group !== undefined && groups.delete(group);
  running.ended.then(forget, forget);
  return running;
}
