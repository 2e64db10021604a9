import { fabriqueLists } from '../../store/load/precomputed-list.ts';
import { fabriqueByFormerSlug, type fabriqueSortFields } from '../../store/statements/fabrique.ts';
import { listName } from '../../store/statements/precomputed-lists.ts';
import type { FabriqueRecord } from '../../store/statements/records.ts';
import type { Optional } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import type { FabriqueFilterInput } from '../filter/filter-input.ts';
import { parseFabriqueFilter } from '../filter/filters.ts';
import { listCondition } from '../filter/parse-filter.ts';
import { formerFabrique, type HistoryContext } from '../history/former.ts';
import { noNestedLists } from '../loaders/nested-lists.ts';
import { Connection } from '../page/connection.ts';
import { sortedCursor } from '../page/cursor-shape.ts';
import { type Order, orderParams, parseOrders } from '../page/order.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import { readPage } from '../page/precomputed-page.ts';

/** Default order: by year, descending. */
export type FabriqueListArguments = PageArguments &
  Optional<{ filter: FabriqueFilterInput; orderBy: readonly Order<'TITLE' | (typeof fabriqueSortFields)[number]>[] }>;

/** Fabriques. `nested`: the lists to read with them. Errors: `BAD_USER_INPUT`. */
export async function fabriques(args: FabriqueListArguments, context: AnswerContext, nested = noNestedLists) {
  const { loaders, limits } = context;
  const order = parseOrders(args.orderBy, 'TITLE', { field: 'YEAR', direction: 'DESC' });
  const list = listName('fabriques', ...order.orders);
  const page = parsePage(args, list, sortedCursor, limits);
  const condition = await listCondition(parseFabriqueFilter, args.filter, context);
  return new Connection({
    list,
    page,
    fetch: readPage<{ fabrique: FabriqueRecord; sort: string }>({
      ...{ list: 'fabriques', order, lists: fabriqueLists, page },
      whole: condition === null,
      listed: (params) => loaders.fabriquesListed.load({ ...params, nested }),
      sorted: (limit) => loaders.fabriquePage.load({ condition, ...orderParams(order, page), nested, limit }),
    }),
    cursorOf: ({ fabrique, sort }) => [sort, fabrique.key],
    edgeOf: ({ fabrique }) => ({ node: fabrique }),
    count: () => loaders.fabriqueCount.load({ condition }),
  });
}

/** The Fabrique with a slug, or the one that had it before; else the one of an earlier release. `nested`: the lists to read with it. */
export async function findFabrique(
  slug: string,
  context: Pick<AnswerContext, 'run' | 'loaders'> & HistoryContext,
  nested = noNestedLists,
): Promise<FabriqueRecord | null> {
  const { run, loaders } = context;
  const [found] = await loaders.fabriqueBySlug.load({ slug, nested });
  const [former] = found === undefined ? await run(fabriqueByFormerSlug, { slug }) : [];
  return (found ?? former)?.fabrique ?? formerFabrique(slug, context);
}

/** The Fabriques with these ids, the newest first, ties by title. */
export async function newestFirst(
  ids: readonly string[],
  { loaders }: Pick<AnswerContext, 'loaders'>,
): Promise<FabriqueRecord[]> {
  const found = await Promise.all(ids.map((id) => loaders.fabrique.load(id)));
  return found.sort((one, other) => other.year - one.year || (one.key < other.key ? -1 : 1));
}
