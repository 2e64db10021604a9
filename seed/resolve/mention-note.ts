import { fold } from '../../src/domain/fold.ts';
import type { Passage } from '../page/page.ts';
import type { Correction } from './correction-fault.ts';
import { type ActorName, nameNote, plain } from './name-difference.ts';
import { correctionNote, correctionsOf } from './resolve-corrections.ts';

/**
 * The notes of a mention: its corrections, then how its words differ from the name of the actor, unless a correction gives the name.
 */
export function mentionNotes(passage: Passage, actor: ActorName, corrections: readonly Correction[]): string[] {
  const own = correctionsOf(passage, corrections);
  const name = fold(plain(actor.name));
  const isGiven = own.some(({ row }) => row.correction !== null && fold(row.correction).includes(name));
  const note = isGiven ? null : nameNote(passage.text, actor);
  return [...own.map(correctionNote), ...(note === null ? [] : [note])];
}
