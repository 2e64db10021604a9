import { evidenceOfActors, evidenceOfFabriques } from '../../store/statements/evidence.ts';
import type { Run } from '../run.ts';
import { createListLoader } from './list-loader.ts';

/** Loaders of all evidence for the facts about one Fabrique or one actor. */
export function evidenceLoaders(run: Run) {
  return {
    evidenceOfFabrique: createListLoader(
      (ids) => run(evidenceOfFabriques, { ids }),
      ({ subject }) => subject,
    ),

    evidenceOfActor: createListLoader(
      (ids) => run(evidenceOfActors, { ids }),
      ({ subject }) => subject,
    ),
  };
}
