import { Vocabulary } from '../../search/vocabulary.ts';
import type { StatementRunner } from '../../store/engines/graph-store.ts';
import { allWords } from '../../store/statements/search.ts';

/** Reads the words of the data. Their number grows with the language, not with the data: 60,000 for half a million Fabriques. */
export async function readVocabulary(runner: StatementRunner): Promise<Vocabulary> {
  return new Vocabulary((await allWords.run(runner, {})).map(({ text }) => text));
}
