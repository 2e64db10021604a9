import { z } from 'zod';
import { participationCount, type participationOrders } from '../../store/statements/participation.ts';
import { listName, participationList } from '../../store/statements/precomputed-lists.ts';
import type { Optional } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import type { ParticipationFilterInput } from '../filter/filter-input.ts';
import { parseParticipationFilter } from '../filter/filters.ts';
import { listCondition } from '../filter/parse-filter.ts';
import { Connection } from '../page/connection.ts';
import { type Order, orderParams, parseOrders } from '../page/order.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import { readPage } from '../page/precomputed-page.ts';
import { type ParticipationRow, participationOf } from './participation.ts';

/** Default order: the newest Fabriques first. */
export type ParticipationListArguments = PageArguments &
  Optional<{ filter: ParticipationFilterInput; orderBy: readonly Order<(typeof participationOrders)[number]>[] }>;

interface Row extends ParticipationRow {
  readonly id: string;
  readonly sort: string;
  readonly key: string;
}

/** The sort values, the unique sort key, and the id, by which the precomputed list finds the row. */
const participationCursor = z.tuple([z.string(), z.string(), z.string()]);

/** Participations. Ties are broken by year (newest first), title of the Fabrique, role and name. Errors: `BAD_USER_INPUT`. */
export async function participations(args: ParticipationListArguments, context: AnswerContext) {
  const { run, loaders, limits } = context;
  const order = parseOrders<(typeof participationOrders)[number] | 'KEY', 'KEY'>(args.orderBy, 'KEY', {
    field: 'YEAR',
    direction: 'DESC',
  });
  const list = listName('participations', ...order.orders);
  const page = parsePage(args, list, participationCursor, limits);
  const afterId = page.cursor?.[2] ?? null;
  const condition = await listCondition(parseParticipationFilter, args.filter, context);
  return new Connection({
    list,
    page,
    fetch: readPage<Row>({
      ...{ list: 'participations', order, lists: [{ name: participationList }], page },
      whole: condition === null,
      listed: ({ list, pageSize, backward, limit }) =>
        loaders.participationsListed.load({ list, pageSize, backward, afterId, limit }),
      sorted: (limit) => loaders.participationPage.load({ condition, ...orderParams(order, page), limit }),
    }),
    cursorOf: ({ sort, key, id }) => [sort, key, id],
    edgeOf: (row) => ({ node: participationOf(row) }),
    count: async () => (await run(participationCount.where({ participation: condition }), {}))[0]?.count ?? 0,
  });
}
