import { z } from 'zod';
import {
  participationCount,
  type participationOrders,
  participationPage,
  participationsListed,
} from '../../store/statements/participation.ts';
import { listName, participationList } from '../../store/statements/precomputed-lists.ts';
import type { Optional } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { Connection } from '../page/connection.ts';
import { type Order, orderParams } from '../page/order.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import { readPage } from '../page/precomputed-page.ts';
import { type ParticipationRow, participationOf } from './participation.ts';

/** Default order: the newest Fabriques first. */
export type ParticipationListArguments = PageArguments &
  Optional<{ orderBy: Order<(typeof participationOrders)[number]> }>;

/** The sort value, the unique sort key, and the id, by which the precomputed list finds the row. */
const participationCursor = z.tuple([z.union([z.string(), z.int()]), z.string(), z.string()]);

/** All participations. Ties are broken by year (newest first), title of the Fabrique, role and name. Errors: `BAD_USER_INPUT`. */
export function participations(args: ParticipationListArguments, { run, limits }: AnswerContext) {
  const order = args.orderBy ?? { field: 'YEAR', direction: 'DESC' };
  const list = listName('participations', order);
  const page = parsePage(args, list, participationCursor, limits);
  const afterId = page.cursor?.[2] ?? null;
  return new Connection({
    list,
    page,
    fetch: readPage<ParticipationRow & { readonly id: string; readonly sort: string | number; readonly key: string }>({
      ...{ list, lists: [{ name: participationList }], page },
      whole: true,
      listed: ({ list, pageSize, backward, limit }) =>
        run(participationsListed, { list, pageSize, backward, afterId, limit }),
      sorted: (limit) => run(participationPage, { ...orderParams(order, page), limit }),
    }),
    cursorOf: ({ sort, key, id }) => [sort, key, id],
    edgeOf: (row) => ({ node: participationOf(row) }),
    count: async () => (await run(participationCount, {}))[0]?.count ?? 0,
  });
}
