import type { Context } from '../../answers/context.ts';
import { alignById } from '../../answers/loaders/align.ts';
import { requireCode } from '../../answers/places/official-code.ts';
import { regions } from '../../store/statements/geography.ts';
import type { RegionRecord } from '../../store/statements/records.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { priced } from '../price.ts';
import { Departement } from './departement.ts';

export const Region = builder.loadableNodeRef('Region', {
  id: { resolve: ({ code }) => code },
  load: async (codes: string[], { run }: Context) =>
    alignById<RegionRecord>(codes, await run(regions, { codes }), ({ code }) => code),
});

Region.implement({
  description: 'A French région.',
  isTypeOf: (value) => (value as { type?: string }).type === 'Region',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Official geographic code (INSEE): "32", "94", "04".' }),
    name: t.exposeString('name', { description: 'Official name.' }),
    departements: t.field({
      type: [Departement],
      description: 'Its départements, by code.',
      ...priced({ rows: bounds.departementsOfRegion }),
      resolve: ({ code }, _args, { loaders }) => loaders.departementsOfRegion.load(code),
    }),
  }),
});

builder.queryField('regions', (t) =>
  t.field({
    type: [Region],
    description: 'All régions, by code.',
    ...priced({ rows: bounds.regions }),
    resolve: (_root, _args, { run }) => run(regions, { codes: null }),
  }),
);

/** Errors: `BAD_USER_INPUT` when no région has this code. */
export function requireRegion(
  code: string | null | undefined,
  argument: string,
  context: Context,
): Promise<string | null> {
  const examples = '"32" or "94"';
  return requireCode(code, Region.getDataloader(context), { argument, of: 'a région', field: 'regions', examples });
}
