import { allRegions, findRegion } from '../../answers/places/places.ts';
import type { RegionRecord } from '../../answers/records.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { priced } from '../price.ts';

/** Fields with one name have one type in all nodes: a selection that holds both is refused otherwise. */
export const neverNull =
  'Never null; nullable only because the code of a territoire is, and one selection can hold both.';

export const Region = builder.objectRef<RegionRecord>('Region');

builder.node(Region, {
  description: 'A French région.',
  id: { resolve: ({ code }) => code },
  isTypeOf: (value) => (value as { type?: string }).type === 'Region',
  fields: (t) => ({
    code: t.exposeString('code', {
      nullable: true,
      description: `Official geographic code (INSEE): "32", "94", "04". ${neverNull}`,
    }),
    name: t.exposeString('name', { description: 'Official name.' }),
  }),
});

builder.queryField('regions', (t) =>
  t.field({
    type: [Region],
    description: 'All régions, ordered by code.',
    ...priced({ rows: bounds.regions }),
    resolve: async (_root, _args, context) => [...(await allRegions(context))],
  }),
);

builder.queryField('region', (t) =>
  t.field({
    type: Region,
    nullable: true,
    description: 'One région by its official code. Null when no région has it.',
    args: {
      code: t.arg.string({ required: true, description: 'Official geographic code (INSEE): "32", "94", "04".' }),
    },
    resolve: (_root, { code }, context) => findRegion(code, context),
  }),
);
