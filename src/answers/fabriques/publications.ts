import { publicationCount, publicationPage } from '../../store/statements/publication.ts';
import type { FabriqueRecord, PublicationRecord } from '../../store/statements/records.ts';
import type { AnswerContext } from '../context.ts';
import { Connection } from '../page/connection.ts';
import { sortedCursor } from '../page/cursor-shape.ts';
import { orderParams } from '../page/order.ts';
import { type PageArguments, parsePage } from '../page/page.ts';

/** What the source page lists as publications of a Fabrique, in its order. */
export async function publicationsOfFabrique(
  { id }: FabriqueRecord,
  { loaders }: Pick<AnswerContext, 'loaders'>,
): Promise<PublicationRecord[]> {
  const rows = await loaders.publicationsOfFabrique.load(id);
  return rows.map(({ publication, fabrique }) => ({ ...publication, fabrique }));
}

/** All publications, those of the newest Fabriques first, then by title. Errors: `BAD_USER_INPUT`. */
export function publications(args: PageArguments, { run, limits }: AnswerContext) {
  const list = 'publications';
  const page = parsePage(args, list, sortedCursor, limits);
  const { order: _, ...params } = orderParams({ field: 'YEAR', direction: 'DESC' }, page);
  return new Connection({
    list,
    page,
    fetch: (limit) => run(publicationPage, { ...params, limit }),
    cursorOf: ({ sort, key }) => [sort, key],
    edgeOf: ({ publication, fabrique }): { node: PublicationRecord } => ({ node: { ...publication, fabrique } }),
    count: async () => (await run(publicationCount, {}))[0]?.count ?? 0,
  });
}
