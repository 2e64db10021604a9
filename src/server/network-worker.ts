import { parentPort } from 'node:worker_threads';
import { PublicError } from '../domain/error.ts';
import { analyse } from '../network/analyse.ts';
import { layoutOf } from '../network/layout.ts';
import type { NetworkTask, TaskOutcome } from './network-thread.ts';

/** What runs in the thread: each message is a task, and has one answer. */
parentPort?.on('message', (task: NetworkTask) => parentPort?.postMessage(outcomeOf(task)));

function outcomeOf(task: NetworkTask): TaskOutcome {
  try {
    const { network, communities, known } = task;
    return { value: communities === null ? layoutOf(network) : analyse(network, communities, known) };
  } catch (error) {
    // An error loses its class on the way.
    return error instanceof PublicError ? { refused: { code: error.code, message: error.message } } : { error };
  }
}
