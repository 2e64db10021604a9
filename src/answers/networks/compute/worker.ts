import { parentPort } from 'node:worker_threads';
import { analyse } from '../../../network/analyse.ts';
import { layoutOf } from '../../../network/layout.ts';
import { packNetwork, unpackIncidences, unpackNetwork } from '../../../network/packed.ts';
import { project } from '../../../network/project.ts';
import { NetworkRefusal } from '../../../network/refusal.ts';
import type { NetworkTask, TaskOutcome } from './task.ts';

/** The code of the thread: each message is a task, and is answered by its outcome. */
parentPort?.on('message', (task: NetworkTask) => parentPort?.postMessage(outcomeOf(task)));

function outcomeOf(task: NetworkTask): TaskOutcome {
  try {
    return { value: resultOf(task) };
  } catch (error) {
    return error instanceof NetworkRefusal ? { refused: error.refusal } : { error };
  }
}

function resultOf(task: NetworkTask): unknown {
  switch (task.kind) {
    case 'project':
      return packNetwork(project(unpackIncidences(task.incidences), task.options, task.fabriqueCount));
    case 'analyse':
      return analyse(unpackNetwork(task.network), task.communities, task.known);
    case 'layout':
      return layoutOf(unpackNetwork(task.network));
  }
}
