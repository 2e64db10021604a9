import { after, type MaybePromise } from '../../domain/maybe-promise.ts';
import { publicationCount } from '../../store/statements/publication.ts';
import type { FabriqueRecord, PublicationRecord } from '../../store/statements/records.ts';
import type { Optional } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import type { PublicationFilterInput } from '../filter/filter-input.ts';
import { parsePublicationFilter } from '../filter/filters.ts';
import { listCondition } from '../filter/parse-filter.ts';
import { Connection } from '../page/connection.ts';
import { sortedCursor } from '../page/cursor-shape.ts';
import { type PageArguments, parsePage } from '../page/page.ts';

/** What the source page lists as publications of a Fabrique, in its order. */
export function publicationsOfFabrique(
  { id }: FabriqueRecord,
  { loaders }: Pick<AnswerContext, 'loaders'>,
): MaybePromise<PublicationRecord[]> {
  return after(loaders.publicationsOfFabrique.load(id), (rows) =>
    rows.map(({ publication, fabrique }) => ({ ...publication, fabrique })),
  );
}

/** Publications, those of the newest Fabriques first, then by title. Errors: `BAD_USER_INPUT`. */
export async function publications(
  args: PageArguments & Optional<{ filter: PublicationFilterInput }>,
  context: AnswerContext,
) {
  const { run, loaders, limits } = context;
  const list = 'publications';
  const page = parsePage(args, list, sortedCursor, limits);
  const condition = await listCondition(parsePublicationFilter, args.filter, context);
  return new Connection({
    list,
    page,
    fetch: (limit) => {
      const { backward, cursor } = page;
      const [afterSort, afterKey] = cursor ?? [null, null];
      const keyDescending = backward;
      return loaders.publicationPage.load({ condition, backward, keyDescending, afterSort, afterKey, limit });
    },
    cursorOf: ({ sort, key }) => [sort, key],
    edgeOf: ({ publication, fabrique }): { node: PublicationRecord } => ({ node: { ...publication, fabrique } }),
    count: async () => (await run(publicationCount.where({ publication: condition }), {}))[0]?.count ?? 0,
  });
}
