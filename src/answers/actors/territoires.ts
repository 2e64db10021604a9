import { z } from 'zod';
import { fold } from '../../domain/fold.ts';
import { type TerritoireKind, territoireKindSchema } from '../../domain/territoire-kinds.ts';
import { territoireLists } from '../../store/load/precomputed-list.ts';
import { type actorSortFields, actorsListed } from '../../store/statements/actor.ts';
import { listName } from '../../store/statements/precomputed-lists.ts';
import type { TerritoireRecord } from '../../store/statements/records.ts';
import { territoireCount, territoirePage } from '../../store/statements/territoire.ts';
import { atLeastOne, type Optional, parseArguments, queryText } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { parseIds } from '../global-id.ts';
import { Connection } from '../page/connection.ts';
import { sortedCursor } from '../page/cursor-shape.ts';
import { type Order, orderParams, parseOrders } from '../page/order.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import { type ActorRow, hasAtLeast, isOf, isPrefix, readPage } from '../page/precomputed-page.ts';
import { requireDepartement, requireRegion } from '../places/official-code.ts';

/** A filter as a client writes it: all conditions must hold. */
export type TerritoireFilterInput = Optional<{
  kinds: readonly TerritoireKind[];
  /** Official code. */
  departement: string;
  /** Official code. */
  region: string;
  minFabriques: number;
  text: string;
  /** Global ids. */
  ids: readonly string[];
}>;

/** The values by which lists of actors can be ordered. */
export type ActorOrderField = 'NAME' | (typeof actorSortFields)[number];

/** Default order: by name, ascending. */
export type TerritoireListArguments = PageArguments &
  Optional<{ filter: TerritoireFilterInput; orderBy: readonly Order<ActorOrderField>[] }>;

const filterSchema = z.object({
  kinds: z.array(territoireKindSchema).nullish(),
  departement: z.string().nullish(),
  region: z.string().nullish(),
  minFabriques: atLeastOne.nullish(),
  text: queryText.nullish(),
  ids: z.array(z.string()).nullish(),
});

async function filterParams(filter: TerritoireFilterInput | null | undefined, { loaders, limits }: AnswerContext) {
  const given = parseArguments(filter ?? {}, filterSchema, 'filter');
  const [departement, region] = await Promise.all([
    requireDepartement(given.departement, 'filter.departement', loaders),
    requireRegion(given.region, 'filter.region', loaders),
  ]);
  return {
    kinds: given.kinds ?? null,
    departement,
    region,
    text: given.text == null ? null : fold(given.text),
    ids: parseIds(given.ids, 'Territoire', limits),
    minFabriques: given.minFabriques ?? 0,
  };
}

/** Territoires that took part, and those that enclose one that did. Errors: `BAD_USER_INPUT`. */
export async function territoires(args: TerritoireListArguments, context: AnswerContext) {
  const { run, limits } = context;
  const order = parseOrders(args.orderBy, 'NAME', { field: 'NAME', direction: 'ASC' });
  const list = listName('territoires', ...order.orders);
  const page = parsePage(args, list, sortedCursor, limits);
  const filter = await filterParams(args.filter, context);
  const { minFabriques, ...others } = filter;
  return new Connection({
    list,
    page,
    fetch: readPage<ActorRow<TerritoireRecord>>({
      ...{ list: 'territoires', order, lists: territoireLists, page },
      whole: Object.values(others).every((value) => value === null) && isPrefix(order, minFabriques),
      listed: async (params) => {
        const rows = await run(actorsListed, params);
        return rows.filter(isOf('Territoire')).filter(hasAtLeast(minFabriques));
      },
      sorted: (limit) => run(territoirePage, { ...filter, ...orderParams(order, page), limit }),
    }),
    cursorOf: ({ actor, sort }) => [sort, actor.key],
    edgeOf: ({ actor }) => ({ node: actor }),
    count: async () => (await run(territoireCount, filter))[0]?.count ?? 0,
  });
}
