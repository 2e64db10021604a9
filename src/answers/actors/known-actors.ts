import { after, allOf } from '../../domain/maybe-promise.ts';
import type { ActorRecord } from '../../store/statements/records.ts';
import type { AnswerContext } from '../context.ts';
import { Connection } from '../page/connection.ts';
import { keyCursor } from '../page/cursor-shape.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import { rankedPage } from '../page/ranking.ts';

/** A page of the actors with these ids, by name. Errors: `BAD_USER_INPUT`. */
export function knownActors(
  ids: readonly string[],
  list: string,
  args: PageArguments,
  { loaders, limits }: Pick<AnswerContext, 'loaders' | 'limits'>,
) {
  const page = parsePage(args, list, keyCursor, limits);
  return new Connection({
    list,
    page,
    fetch: (limit) =>
      after(allOf(ids.map((id) => loaders.actor.load(id))), (actors) =>
        rankedPage(actors, ({ key }) => [key], 'ASC', page, limit),
      ),
    cursorOf: ({ position }) => position,
    edgeOf: ({ row }): { node: ActorRecord } => ({ node: row }),
    count: () => ids.length,
  });
}
