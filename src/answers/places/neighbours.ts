import { after } from '../../domain/maybe-promise.ts';
import type { TerritoireRecord } from '../../store/statements/records.ts';
import type { AnswerContext } from '../context.ts';
import type { Filtered, TerritoireFilterInput } from '../filter/filter-input.ts';
import { parseTerritoireFilter } from '../filter/filters.ts';
import { listCondition } from '../filter/parse-filter.ts';
import type { PageArguments } from '../page/page.ts';
import { relatedActors } from '../page/related-actors.ts';

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
  args: PageArguments & Filtered<TerritoireFilterInput>,
  context: AnswerContext,
) {
  const { loaders, limits } = context;
  return after(listCondition(parseTerritoireFilter, args.filter, context), (condition) =>
    relatedActors({
      ...{ list: `territoire.${id}.neighbours`, args, limits },
      load: (slice) => loaders.neighboursOfTerritoire.load({ id, condition, ...slice }),
      count: () => loaders.neighbourCountOfTerritoire.load({ id, condition }),
      edgeOf: ({ actor, fabriqueIds }): Neighbour => ({ node: actor, fabriqueIds }),
    }),
  );
}
