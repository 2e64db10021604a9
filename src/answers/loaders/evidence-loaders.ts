import { evidenceOfActors, evidenceOfFabriques } from '../../store/statements/evidence.ts';
import { createIdLoader } from './id-loader.ts';
import type { Reader } from './reader.ts';

/** Loaders of all evidence for the facts about one Fabrique or one actor. */
export function evidenceLoaders(reader: Reader) {
  const { read } = reader;
  return {
    evidenceOfFabrique: createIdLoader(
      'evidenceOfFabrique',
      reader,
      (ids) => read(evidenceOfFabriques, { ids }),
      ({ subject }) => subject,
    ),

    evidenceOfActor: createIdLoader(
      'evidenceOfActor',
      reader,
      (ids) => read(evidenceOfActors, { ids }),
      ({ subject }) => subject,
    ),
  };
}
