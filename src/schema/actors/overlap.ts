import { z } from 'zod';
import { Connection } from '../../answers/page/connection.ts';
import { parsePage } from '../../answers/page/page.ts';
import { overlapCount, overlapPage } from '../../store/statements/overlap.ts';
import type { TerritoireRecord } from '../../store/statements/records.ts';
import { builder } from '../builder.ts';
import { connectionType, forwardArgs } from '../page/connection-type.ts';
import { priced, pricedPage, withItsRow } from '../price.ts';
import { Territoire } from './territoire.ts';

interface OverlapShape {
  readonly inner: TerritoireRecord;
  readonly outer: TerritoireRecord;
}

const TerritoireOverlap = builder.objectRef<OverlapShape>('TerritoireOverlap');

TerritoireOverlap.implement({
  description: 'Two territoires that both took part in Fabriques, one of which lies in the other.',
  fields: (t) => ({
    inner: t.field({
      type: Territoire,
      description: 'The one that lies in the other.',
      ...priced(withItsRow),
      resolve: ({ inner }) => inner,
    }),
    outer: t.field({
      type: Territoire,
      description: 'The one that encloses it.',
      ...priced(withItsRow),
      resolve: ({ outer }) => outer,
    }),
  }),
});

const TerritoireOverlapConnection = connectionType<OverlapShape>('TerritoireOverlap', TerritoireOverlap, {
  description: 'A page of overlapping territoires.',
});

builder.queryField('territoireOverlaps', (t) =>
  t.field({
    type: TerritoireOverlapConnection,
    description: 'Territoires that came back under another name: pairs that both took part, one within the other.',
    args: forwardArgs(t.arg),
    ...pricedPage(),
    resolve: (_root, args, { run, limits }) => {
      const list = 'territoireOverlaps';
      const page = parsePage(args, list, z.tuple([z.string(), z.string()]), limits);
      const [afterInner, afterOuter] = page.cursor ?? [null, null];
      return new Connection({
        list,
        page,
        fetch: (limit) => run(overlapPage, { afterInner, afterOuter, limit }),
        cursorOf: ({ inner, outer }) => [inner.key, outer.key],
        edgeOf: (node) => ({ node }),
        count: async () => (await run(overlapCount, {}))[0]?.count ?? 0,
      });
    },
  }),
);
