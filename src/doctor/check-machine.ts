import { constants } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { availableParallelism, freemem } from 'node:os';
import { dirname, resolve } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import type { Config } from '../config/config.ts';
import { type Finding, failure, ok, warning } from './finding.ts';

const megabyte = 2 ** 20;

/** Megabytes of the heap for everything but the caches, measured with the data set of this version. */
const ownHeapMb = 110;

/** An import writes the new graph beside the old one, and a log of both. */
const freeDiskMb = 200;

/** What the machine has, in megabytes. Null: no limit. */
export interface Memory {
  readonly heapMb: number;
  readonly freeMb: number;
  readonly containerMb: number | null;
}

export function memoryOfProcess(): Memory {
  const constrained = process.constrainedMemory();
  // Without a limit, the number is 0 or beyond any machine.
  const isLimited = constrained > 0 && constrained < 2 ** 50;
  return {
    heapMb: getHeapStatistics().heap_size_limit / megabyte,
    freeMb: freemem() / megabyte,
    containerMb: isLimited ? constrained / megabyte : null,
  };
}

/** Checks Node, the memory, and the disk of the graph. */
export async function checkMachine(config: Config, memory = memoryOfProcess()): Promise<readonly Finding[]> {
  return [checkNode(process.versions.node), ...checkMemory(config, memory), ...(await checkDisk(config))];
}

function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const processors = availableParallelism();
  return major > 20 || (major === 20 && minor >= 19)
    ? ok('node', `Node ${version}, ${processors} ${processors === 1 ? 'processor' : 'processors'}.`)
    : failure('node', `Node ${version} is too old.`, 'Install Node 20.19 or later.');
}

/** Whether the heap holds the caches when they are full, and the container the heap. */
export function checkMemory(
  {
    answerCacheMb,
    rowCacheMb,
    clientLimits: { unreadMb },
  }: Pick<Config, 'answerCacheMb' | 'rowCacheMb' | 'clientLimits'>,
  { heapMb, freeMb, containerMb }: Memory,
): readonly Finding[] {
  const neededMb = answerCacheMb + rowCacheMb + unreadMb + ownHeapMb;
  const said = `Heap of ${Math.round(heapMb)} MB; ${Math.round(freeMb)} MB are free${containerMb === null ? '' : `, the limit is ${Math.round(containerMb)} MB`}.`;
  if (heapMb < neededMb) {
    return [
      warning(
        'memory',
        `${said} Caches and unread answers, when full, need ${neededMb} MB of it.`,
        'Lower ANSWER_CACHE_MB, ROW_CACHE_MB or UNREAD_ANSWERS_MB, or raise the heap: NODE_OPTIONS=--max-old-space-size=MEGABYTES.',
      ),
    ];
  }
  if (containerMb !== null && heapMb > containerMb) {
    return [
      warning(
        'memory',
        `${said} The system ends the process before its heap is full.`,
        `Set NODE_OPTIONS=--max-old-space-size=${Math.round(containerMb / 2)}, as the image does, or raise the limit.`,
      ),
    ];
  }
  return [ok('memory', said)];
}

async function checkDisk({ graphPath }: Config): Promise<readonly Finding[]> {
  if (graphPath === undefined) return [];
  const folder = dirname(resolve(graphPath));
  try {
    await access(folder, constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return [
      failure(
        'disk',
        `The folder ${folder} of GRAPH_PATH cannot be written (${code}).`,
        'Create it, and give it to the user of the server; in a container, mount a volume.',
      ),
    ];
  }
  const { bavail, bsize } = await statfs(folder);
  const freeMb = Math.floor((bavail * bsize) / megabyte);
  const graphMb = await stat(graphPath).then(
    ({ size }) => Math.ceil(size / megabyte),
    () => 0,
  );
  const neededMb = freeDiskMb + 2 * graphMb;
  if (freeMb >= neededMb) return [ok('disk', `${freeMb} MB are free for the graph at ${graphPath} (${graphMb} MB).`)];
  return [
    warning(
      'disk',
      `${freeMb} MB are free for the graph at ${graphPath}; an import can need ${neededMb} MB.`,
      'Free some space, or set GRAPH_PATH to a file on another disk.',
    ),
  ];
}
