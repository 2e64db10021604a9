import { territoireOverlaps } from '../../answers/places/overlaps.ts';
import type { TerritoireRecord } from '../../answers/records.ts';
import { Territoire } from '../actors/territoire.ts';
import { builder } from '../builder.ts';
import { connectionType, forwardArgs } from '../page/connection-type.ts';
import { priced, pricedPage, withItsRow } from '../price.ts';

interface OverlapShape {
  readonly inner: TerritoireRecord;
  readonly outer: TerritoireRecord;
}

export const TerritoireOverlap = builder.objectRef<OverlapShape>('TerritoireOverlap');

TerritoireOverlap.implement({
  description: 'Two territoires that both took part in Fabriques, one of which contains the other.',
  fields: (t) => ({
    inner: t.field({
      type: Territoire,
      description: 'The territoire that lies within the other.',
      ...priced(withItsRow),
      resolve: ({ inner }) => inner,
    }),
    outer: t.field({
      type: Territoire,
      description: 'The territoire that contains the other.',
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
    description:
      'Pairs of territoires that both took part in Fabriques, one of which contains the other: the same place may have come ' +
      'back under another name.',
    args: forwardArgs(t.arg),
    ...pricedPage(),
    resolve: (_root, args, context) => territoireOverlaps(args, context),
  }),
);
