import { actorByFormerSlug, actorBySlug } from '../store/queries/actor.ts';
import type { ActorRecord } from '../store/records.ts';
import type { Run } from './context.ts';

/** The actor with a slug, or the one that had it before; null when there is none. */
export async function findActor<Type extends ActorRecord['type']>(
  slug: string,
  type: Type,
  run: Run,
): Promise<Extract<ActorRecord, { type: Type }> | null> {
  const [found] = await run(actorBySlug, { slug, type });
  // No index reads into lists: only a slug that nobody has now is looked for among all that were.
  const [former] = found === undefined ? await run(actorByFormerSlug, { slug, type }) : [];
  const actor = (found ?? former)?.actor;
  return actor?.type === type ? (actor as Extract<ActorRecord, { type: Type }>) : null;
}
