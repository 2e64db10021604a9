import { z } from 'zod';
import { findActor } from '../../answers/actors/find-actor.ts';
import { atLeastOne, parseArguments, queryText } from '../../answers/arguments.ts';
import type { Context } from '../../answers/context.ts';
import { parseIds } from '../../answers/global-id.ts';
import { defaultLimits } from '../../answers/limits.ts';
import { Connection } from '../../answers/page/connection.ts';
import { sortedCursor } from '../../answers/page/cursor-shape.ts';
import { parsePage } from '../../answers/page/page.ts';
import { type ActorRow, hasAtLeast, isBeginning, isOf, readPage } from '../../answers/page/precomputed-page.ts';
import { territoireKindSchema } from '../../domain/dataset.ts';
import { PublicError } from '../../domain/error.ts';
import { fold } from '../../domain/fold.ts';
import { territoireLists } from '../../store/load/precomputed-list.ts';
import { actorsByIds, actorsListed } from '../../store/statements/actor.ts';
import type { TerritoireRecord } from '../../store/statements/records.ts';
import { territoireCount, territoirePage } from '../../store/statements/territoire.ts';
import { builder } from '../builder.ts';
import { pageArgs } from '../page/connection-type.ts';
import { OrderDirection, orderParams } from '../page/order.ts';
import { requireDepartement } from '../places/departement.ts';
import { requireRegion } from '../places/region.ts';
import { pricedPage } from '../price.ts';
import { Territoire, TerritoireConnection, TerritoireKindEnum } from './territoire.ts';

const TerritoireFilter = builder.inputType('TerritoireFilter', {
  description: 'Which territoires are meant: all conditions that are given must hold.',
  fields: (t) => ({
    kinds: t.field({ type: [TerritoireKindEnum], description: 'Only of these kinds.' }),
    departement: t.string({
      description: 'Official code of a département ("62", "2B") on which it lies, at least in part.',
    }),
    region: t.string({ description: 'Official code of a région ("32") in which it lies, at least in part.' }),
    minFabriques: t.int({ description: 'That took part in so many Fabriques or more.' }),
    text: t.string({ description: 'Words of its name or of another of its names; case and accents do not matter.' }),
    ids: t.idList({ description: `Global ids of territoires, ${defaultLimits.ids} at most.` }),
  }),
});

const TerritoireOrderField = builder.enumType('TerritoireOrderField', {
  description: 'By what territoires can be ordered.',
  values: {
    NAME: { value: 'NAME', description: 'By name; case and accents do not matter.' },
    FABRIQUE_COUNT: { value: 'FABRIQUE_COUNT', description: 'By the number of Fabriques in which it took part.' },
  } as const,
});

const TerritoireOrder = builder.inputType('TerritoireOrder', {
  description: 'How territoires are ordered.',
  fields: (t) => ({
    field: t.field({ type: TerritoireOrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, defaultValue: 'ASC', description: 'Which way.' }),
  }),
});

const filterSchema = z.object({
  kinds: z.array(territoireKindSchema).nullish(),
  departement: z.string().nullish(),
  region: z.string().nullish(),
  minFabriques: atLeastOne.nullish(),
  text: queryText.nullish(),
  ids: z.array(z.string()).nullish(),
});

async function filterParams(filter: typeof TerritoireFilter.$inferInput | null | undefined, context: Context) {
  const given = parseArguments(filter ?? {}, filterSchema, 'filter');
  const [departement, region] = await Promise.all([
    requireDepartement(given.departement, 'filter.departement', context),
    requireRegion(given.region, 'filter.region', context),
  ]);
  return {
    kinds: given.kinds ?? null,
    departement,
    region,
    text: given.text == null ? null : fold(given.text),
    ids: parseIds(given.ids, 'Territoire', context.limits),
    minFabriques: given.minFabriques ?? 0,
  };
}

builder.queryField('territoires', (t) =>
  t.field({
    type: TerritoireConnection,
    description: 'Territoires: those that took part in Fabriques, and those that enclose one that did.',
    args: {
      filter: t.arg({ type: TerritoireFilter, description: 'Which ones; all when left out.' }),
      orderBy: t.arg({ type: TerritoireOrder, description: 'By name, A to Z, when left out.' }),
      ...pageArgs(t.arg),
    },
    ...pricedPage(),
    resolve: async (_root, args, context) => {
      const order = args.orderBy ?? { field: 'NAME', direction: 'ASC' };
      const list = `territoires:${order.field}:${order.direction}`;
      const page = parsePage(args, list, sortedCursor, context.limits);
      const filter = await filterParams(args.filter, context);
      const { minFabriques, ...others } = filter;
      return new Connection({
        list,
        page,
        fetch: readPage<ActorRow<TerritoireRecord>>({
          ...{ list, lists: territoireLists, page },
          whole: Object.values(others).every((value) => value === null) && isBeginning(list, minFabriques),
          listed: async (params) => {
            const rows = await context.run(actorsListed, { ...params, order: order.field });
            return rows.filter(isOf('Territoire')).filter(hasAtLeast(minFabriques, order.field));
          },
          sorted: (limit) => context.run(territoirePage, { ...filter, ...orderParams(order, page), limit }),
        }),
        cursorOf: ({ actor, sort }) => [sort, actor.key],
        edgeOf: ({ actor }) => ({ node: actor }),
        count: async () => (await context.run(territoireCount, filter))[0]?.count ?? 0,
      });
    },
  }),
);

builder.queryField('territoire', (t) =>
  t.field({
    type: Territoire,
    nullable: true,
    description: 'One territoire, by slug or by official code; null when there is none.',
    args: {
      slug: t.arg.string({ description: 'Its slug, or one that it had before.' }),
      code: t.arg.string({ description: 'INSEE code of a commune, SIREN of an EPCI or EPT.' }),
    },
    resolve: async (_root, { slug, code }, { run }) => {
      if ((slug == null) === (code == null)) {
        throw new PublicError('BAD_USER_INPUT', 'territoire: give either slug or code.');
      }
      if (slug != null) return findActor(slug, 'Territoire', run);
      const actor = (await run(actorsByIds, { ids: [code ?? ''] }))[0]?.actor;
      return actor?.type === 'Territoire' ? actor : null;
    },
  }),
);
