import { departementsUnder, findDepartement } from '../../answers/places/places.ts';
import type { DepartementRecord } from '../../answers/records.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { DepartementFilter } from '../filter/departement-filter.ts';
import { filterWork } from '../filter/price.ts';
import { priced, statementWork } from '../price.ts';
import { neverNull, Region } from './region.ts';

export const Departement = builder.objectRef<DepartementRecord>('Departement');

builder.node(Departement, {
  description: 'A French département.',
  id: { resolve: ({ code }) => code },
  isTypeOf: (value) => (value as { type?: string }).type === 'Departement',
  fields: (t) => ({
    code: t.exposeString('code', {
      nullable: true,
      description: `Official geographic code (INSEE): "62", "2B", "974". ${neverNull}`,
    }),
    name: t.exposeString('name', { description: 'Official name.' }),
    region: t.field({
      type: Region,
      description: 'The région that contains it.',
      resolve: ({ region }, _args, { loaders }) => loaders.region.load(region),
    }),
  }),
});

builder.objectField(Region, 'departements', (t) =>
  t.field({
    type: [Departement],
    description: 'The départements of the région, ordered by code.',
    ...priced({ rows: bounds.departementsOfRegion }),
    resolve: ({ code }, _args, { loaders }) => loaders.departementsOfRegion.load(code),
  }),
);

builder.queryField('departements', (t) =>
  t.field({
    type: [Departement],
    description: 'The départements, ordered by code.',
    args: { filter: t.arg({ type: DepartementFilter, description: 'Only these départements. Default: all.' }) },
    ...priced(({ filter }: { filter?: unknown }) => ({
      rows: bounds.departements,
      work: statementWork + filterWork(filter),
    })),
    resolve: async (_root, args, context) => [...(await departementsUnder(args, context))],
  }),
);

builder.queryField('departement', (t) =>
  t.field({
    type: Departement,
    nullable: true,
    description: 'One département by its official code. Null when no département has it.',
    args: {
      code: t.arg.string({ required: true, description: 'Official geographic code (INSEE): "62", "2B", "974".' }),
    },
    resolve: (_root, { code }, context) => findDepartement(code, context),
  }),
);
