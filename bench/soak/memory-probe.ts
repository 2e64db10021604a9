import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

/*
 * Loaded into the server of a soak (`node --import`). Every ten seconds it collects the garbage and prints what is still in use, in
 * megabytes: the resident memory alone also shows garbage that nobody has collected yet.
 */

const everyMs = 10_000;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

function print(): void {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  process.stdout.write(`memory in use: ${((heapUsed + external) / 1_000_000).toFixed(1)} MB\n`);
}

// Threads load it, too.
if (isMainThread) setInterval(print, everyMs).unref();
