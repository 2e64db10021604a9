import { execFile, execFileSync, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { projectPath } from '../../src/project-root.ts';
import { type Child, watched } from '../http/child.ts';
import { npmEnvironment } from '../package/npm.ts';

/** How the image says that it starts, in the format of Docker. */
const configSchema = z.object({
  User: z.string(),
  WorkingDir: z.string(),
  Env: z.array(z.string()),
  Entrypoint: z.array(z.string()),
  Cmd: z.array(z.string()),
  Healthcheck: z.object({ Test: z.tuple([z.literal('CMD')], z.string()) }),
});
const imageSchema = z.object({ Docker: z.object({ config: configSchema }) });

export interface Image {
  readonly folder: string;
  readonly config: z.output<typeof configSchema>;
}

/**
 * Builds the image of the Dockerfile into a folder (`build-image.sh` says what it has then). The build mounts `/dev` and `/proc`
 * below the folder: in a mount namespace of its own, so that a test that ends early cannot remove what is in them.
 */
export async function buildImage(folder: string): Promise<Image> {
  const command = ['--mount', '--propagation', 'private', 'sh', projectPath('test/image/build-image.sh'), folder];
  await promisify(execFile)('unshare', command, { env: npmEnvironment });
  const { Docker } = imageSchema.parse(JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')));
  return { folder, config: Docker.config };
}

/** Settings of a container that `docker run` has too. */
export interface ContainerOptions {
  readonly memoryMB: number;
  readonly environment?: Readonly<Record<string, string>>;
  /** A folder of this machine, and where the container has it: writable. */
  readonly volume?: readonly [string, string];
}

/**
 * Runs a command in a container of the image: its file system read-only, its user without privileges, its own processes, and
 * the network of this machine. bubblewrap makes it. The limit of memory is only told, not kept: the entry point reads it.
 */
export function runContainer({ folder, config }: Image, command: readonly string[], options: ContainerOptions): Child {
  const limit = join(folder, `memory-${options.memoryMB}`);
  writeFileSync(limit, `${options.memoryMB * 1024 * 1024}\n`);
  const environment = { ...Object.fromEntries(config.Env.map(splitVariable)), ...options.environment };
  const [source, target] = options.volume ?? [];
  const id = execFileSync('chroot', [join(folder, 'rootfs'), 'id', '-u', config.User], { encoding: 'utf8' }).trim();
  const child = spawn(
    'setpriv',
    [
      ...[`--reuid=${id}`, `--regid=${id}`, '--clear-groups', '--no-new-privs'],
      ...['bwrap', '--unshare-user', '--unshare-pid', '--unshare-ipc', '--unshare-uts', '--die-with-parent'],
      ...['--as-pid-1', '--cap-drop', 'ALL'],
      ...['--ro-bind', join(folder, 'rootfs'), '/', '--proc', '/proc', '--dev', '/dev', '--tmpfs', '/sys'],
      ...['--ro-bind', limit, '/sys/fs/cgroup/memory.max'],
      ...(source === undefined || target === undefined ? [] : ['--bind', source, target]),
      ...['--clearenv', ...Object.entries(environment).flatMap(([name, value]) => ['--setenv', name, value])],
      ...['--chdir', config.WorkingDir, ...config.Entrypoint, ...command],
    ],
    { env: { PATH: process.env['PATH'] ?? '' } },
  );
  child.stdin.end();
  return watched(child, command.join(' '));
}

function splitVariable(line: string): [string, string] {
  const end = line.indexOf('=');
  return [line.slice(0, end), line.slice(end + 1)];
}

/**
 * Whether this machine cannot build images: only root can, with these tools. The reason is printed; for root with `CI=true` it
 * is an error.
 */
export function withoutImages(): boolean {
  const missing = ['buildah', 'mmdebstrap', 'bwrap', 'setpriv', 'unshare'].filter((tool) => !isThere(tool));
  const isRoot = process.getuid?.() === 0;
  if (isRoot && missing.length === 0) return false;
  const line = `No image of the Dockerfile: ${isRoot ? `${missing.join(', ')} not found` : 'only root can build one'}.`;
  if (isRoot && process.env['CI'] === 'true') throw new Error(line);
  console.warn(`${line} These tests are skipped.`);
  return true;
}

function isThere(tool: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${tool}`]);
    return true;
  } catch {
    return false;
  }
}
