import { Connection } from '../../answers/page/connection.ts';
import { sortedCursor } from '../../answers/page/cursor-shape.ts';
import { parsePage } from '../../answers/page/page.ts';
import { readPage } from '../../answers/page/precomputed-page.ts';
import { fabriqueLists } from '../../store/load/precomputed-list.ts';
import {
  fabriqueByFormerSlug,
  fabriqueBySlug,
  fabriquePage,
  fabriquesListed,
} from '../../store/statements/fabrique.ts';
import type { FabriqueRecord } from '../../store/statements/records.ts';
import { builder } from '../builder.ts';
import { FabriqueFilter, fabriqueFilterParams, isUnfiltered } from '../filter/fabrique-filter.ts';
import { connectionType, pageArgs } from '../page/connection-type.ts';
import { OrderDirection, orderParams } from '../page/order.ts';
import { pricedPage } from '../price.ts';
import { Fabrique } from './fabrique.ts';

const FabriqueConnection = connectionType<FabriqueRecord>('Fabrique', Fabrique, {
  description: 'A page of Fabriques.',
});

const FabriqueOrderField = builder.enumType('FabriqueOrderField', {
  description: 'By what Fabriques can be ordered.',
  values: {
    YEAR: { value: 'YEAR', description: 'By the year under which the page lists them.' },
    TITLE: { value: 'TITLE', description: 'By title; case and accents do not matter.' },
    TERRITOIRE_COUNT: { value: 'TERRITOIRE_COUNT', description: 'By the number of territoires that took part.' },
    ORGANISATION_COUNT: {
      value: 'ORGANISATION_COUNT',
      description: 'By the number of organisations that took part, in any role, each counted once.',
    },
  } as const,
});

const FabriqueOrder = builder.inputType('FabriqueOrder', {
  description: 'How Fabriques are ordered.',
  fields: (t) => ({
    field: t.field({ type: FabriqueOrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, defaultValue: 'ASC', description: 'Which way.' }),
  }),
});

builder.queryField('fabriques', (t) =>
  t.field({
    type: FabriqueConnection,
    description: 'Fabriques prospectives.',
    args: {
      filter: t.arg({ type: FabriqueFilter, description: 'Which ones; all when left out.' }),
      orderBy: t.arg({ type: FabriqueOrder, description: 'By year, the newest first, when left out.' }),
      ...pageArgs(t.arg),
    },
    ...pricedPage(),
    resolve: async (_root, args, context) => {
      const order = args.orderBy ?? { field: 'YEAR', direction: 'DESC' };
      const list = `fabriques:${order.field}:${order.direction}`;
      const page = parsePage(args, list, sortedCursor, context.limits);
      const filter = await fabriqueFilterParams(args.filter, context);
      return new Connection({
        list,
        page,
        fetch: readPage<{ fabrique: FabriqueRecord; sort: string | number }>({
          ...{ list, lists: fabriqueLists, page },
          whole: isUnfiltered(filter),
          listed: (params) => context.run(fabriquesListed, { ...params, order: order.field }),
          sorted: (limit) => context.run(fabriquePage, { ...filter, ...orderParams(order, page), limit }),
        }),
        cursorOf: ({ fabrique, sort }) => [sort, fabrique.key],
        edgeOf: ({ fabrique }) => ({ node: fabrique }),
        count: () => context.loaders.fabriqueCount.load(filter),
      });
    },
  }),
);

builder.queryField('fabrique', (t) =>
  t.field({
    type: Fabrique,
    nullable: true,
    description: 'One Fabrique, by slug; null when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Its slug, or one that it had before.' }) },
    resolve: async (_root, { slug }, { run }) => {
      const [found] = await run(fabriqueBySlug, { slug });
      const [former] = found === undefined ? await run(fabriqueByFormerSlug, { slug }) : [];
      return (found ?? former)?.fabrique ?? null;
    },
  }),
);
