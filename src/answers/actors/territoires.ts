import { after } from '../../domain/maybe-promise.ts';
import { territoireLists } from '../../store/load/precomputed-list.ts';
import type { actorSortFields, territoireSortFields } from '../../store/statements/actor.ts';
import { listName } from '../../store/statements/precomputed-lists.ts';
import type { TerritoireRecord } from '../../store/statements/records.ts';
import { territoireCount } from '../../store/statements/territoire.ts';
import type { Optional } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import type { TerritoireFilterInput } from '../filter/filter-input.ts';
import { parseTerritoireFilter } from '../filter/filters.ts';
import { listCondition } from '../filter/parse-filter.ts';
import { noNestedLists } from '../loaders/nested-lists.ts';
import { Connection } from '../page/connection.ts';
import { sortedCursor } from '../page/cursor-shape.ts';
import { type Order, orderParams, parseOrders } from '../page/order.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import { type ActorRow, hasAtLeast, isOf, isPrefix, readPage } from '../page/precomputed-page.ts';

/** The values by which lists of actors can be ordered. */
export type ActorOrderField = 'NAME' | (typeof actorSortFields)[number];

type TerritoireOrderField = 'NAME' | (typeof territoireSortFields)[number];

/** Default order: by name, ascending. */
export type TerritoireListArguments = PageArguments &
  Optional<{ filter: TerritoireFilterInput; orderBy: readonly Order<TerritoireOrderField>[] }>;

/** Territoires that took part, and those that enclose one that did. `nested`: the lists to read with them. Errors: `BAD_USER_INPUT`. */
export async function territoires(args: TerritoireListArguments, context: AnswerContext, nested = noNestedLists) {
  const { run, loaders, limits } = context;
  const order = parseOrders(args.orderBy, 'NAME', { field: 'NAME', direction: 'ASC' });
  const list = listName('territoires', ...order.orders);
  const page = parsePage(args, list, sortedCursor, limits);
  const { minFabriques, ...others } = args.filter ?? {};
  const condition = await listCondition(parseTerritoireFilter, args.filter, context);
  return new Connection({
    list,
    page,
    fetch: readPage<ActorRow<TerritoireRecord>>({
      ...{ list: 'territoires', order, lists: territoireLists, page },
      whole: Object.values(others).every((value) => value == null) && isPrefix(order, minFabriques ?? 0),
      listed: (params) =>
        after(loaders.actorsListed.load({ ...params, nested }), (rows) =>
          rows.filter(isOf('Territoire')).filter(hasAtLeast(minFabriques ?? 0)),
        ),
      sorted: (limit) => loaders.territoirePage.load({ condition, ...orderParams(order, page), nested, limit }),
    }),
    cursorOf: ({ actor, sort }) => [sort, actor.key],
    edgeOf: ({ actor }) => ({ node: actor }),
    count: async () => (await run(territoireCount.where({ territoire: condition }), {}))[0]?.count ?? 0,
  });
}
