import { z } from 'zod';
import { after, allOf } from '../../domain/maybe-promise.ts';
import type { FabriqueRecord } from '../../store/statements/records.ts';
import type { AnswerContext } from '../context.ts';
import { Connection } from '../page/connection.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import { rankedPage } from '../page/ranking.ts';

const newestFirstCursor = z.tuple([z.int(), z.string()]);

/** A page of the Fabriques with these ids, the newest first, ties by title. Errors: `BAD_USER_INPUT`. */
export function knownFabriques(
  ids: readonly string[],
  list: string,
  args: PageArguments,
  { loaders, limits }: Pick<AnswerContext, 'loaders' | 'limits'>,
) {
  const page = parsePage(args, list, newestFirstCursor, limits);
  return new Connection({
    list,
    page,
    fetch: (limit) =>
      after(allOf(ids.map((id) => loaders.fabrique.load(id))), (fabriques) =>
        rankedPage(fabriques, ({ year, key }) => [year, key], 'DESC', page, limit),
      ),
    cursorOf: ({ position }) => position,
    edgeOf: ({ row }): { node: FabriqueRecord } => ({ node: row }),
    count: () => ids.length,
  });
}
