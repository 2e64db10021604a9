import { PublicError } from '../../domain/error.ts';
import { actorByFormerSlug, actorBySlug } from '../../store/statements/actor.ts';
import type { ActorRecord } from '../../store/statements/records.ts';
import type { Run } from '../context.ts';
import type { Loaders } from '../loaders/index.ts';

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

/** The actors of one type with these ids: one statement for those of both types that a level asks for. */
export function loadActors<Type extends ActorRecord['type']>(ids: readonly string[], type: Type, { actor }: Loaders) {
  return Promise.all(
    ids.map(async (id) => {
      const found = await actor.load(id).catch((error: unknown) => {
        if (error instanceof PublicError) return error;
        throw error;
      });
      if (found instanceof PublicError) return found;
      return found.type === type
        ? (found as Extract<ActorRecord, { type: Type }>)
        : new PublicError('NOT_FOUND', `The id "${id}" is no id of the type ${type}.`);
    }),
  );
}
