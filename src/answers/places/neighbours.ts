import type { TerritoireRecord } from '../../store/statements/records.ts';
import type { AnswerContext } from '../context.ts';
import { Connection } from '../page/connection.ts';
import { keyCursor } from '../page/cursor-shape.ts';
import { type PageArguments, parsePage } from '../page/page.ts';

/** A territoire of the same département, with the ids of its Fabriques in which the other one did not take part. */
export interface Neighbour {
  readonly node: TerritoireRecord;
  /** The newest first, ties by title. */
  readonly fabriqueIds: readonly string[];
}

/**
 * The territoires that share a département with one and took part in a Fabrique in which it did not, by name.
 * Errors: `BAD_USER_INPUT`.
 */
export function neighboursOfTerritoire(
  { id }: TerritoireRecord,
  args: PageArguments,
  { loaders, limits }: AnswerContext,
) {
  const list = `territoire.${id}.neighbours`;
  const page = parsePage(args, list, keyCursor, limits);
  return new Connection({
    list,
    page,
    fetch: (limit) =>
      loaders.neighboursOfTerritoire.load({
        ...{ id, limit },
        afterKey: page.cursor?.[0] ?? null,
        backward: page.backward,
      }),
    cursorOf: ({ actor }) => [actor.key],
    edgeOf: ({ actor, fabriqueIds }): Neighbour => ({ node: actor, fabriqueIds }),
    count: () => loaders.neighbourCountOfTerritoire.load(id),
  });
}
