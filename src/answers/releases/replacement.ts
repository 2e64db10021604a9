import type { Release } from '../../releases/release.ts';
import { replacementOf } from '../../releases/withdrawal.ts';
import type { AnswerContext } from '../context.ts';

/** The release to use instead of a withdrawn one. Null if there is none. */
export function replacementOfRelease(version: string, { releases }: Pick<AnswerContext, 'releases'>): Release | null {
  const release = releases.find(version);
  return release === undefined ? null : replacementOf(release, releases.all);
}
