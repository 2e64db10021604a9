import { certainScore } from '../../domain/certain-score.ts';

/** How sure it is to which node a name refers. */
export type Certainty = 'exact' | 'close' | 'doubtful' | 'several' | 'none';

/** Scores that differ by less than this are alike: the reader has to choose. */
const alike = 0.1;

/** The certainty of a match, from the scores of its candidates, best first. A score of 1 is an equal name, acronym or code. */
export function certaintyOf(scores: readonly number[]): Certainty {
  const [best, second = 0] = scores;
  if (best === undefined) return 'none';
  if (best === 1 && second < 1) return 'exact';
  if (best - second < alike) return 'several';
  return best < certainScore ? 'doubtful' : 'close';
}
