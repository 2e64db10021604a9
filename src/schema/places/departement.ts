import type { Context } from '../../answers/context.ts';
import { alignById } from '../../answers/loaders/align.ts';
import { Connection } from '../../answers/page/connection.ts';
import { keyCursor } from '../../answers/page/cursor-shape.ts';
import { parsePage } from '../../answers/page/page.ts';
import { requireCode } from '../../answers/places/official-code.ts';
import { departements } from '../../store/statements/geography.ts';
import type { DepartementRecord } from '../../store/statements/records.ts';
import { TerritoireConnection } from '../actors/territoire.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { pageArgs } from '../page/connection-type.ts';
import { priced, pricedPage } from '../price.ts';
import { Region } from './region.ts';

export const Departement = builder.loadableNodeRef('Departement', {
  id: { resolve: ({ code }) => code },
  load: async (codes: string[], { run }: Context) =>
    alignById<DepartementRecord>(codes, await run(departements, { codes, regions: null }), ({ code }) => code),
});

Departement.implement({
  description: 'A French département.',
  isTypeOf: (value) => (value as { type?: string }).type === 'Departement',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Official geographic code (INSEE): "62", "2B", "974".' }),
    name: t.exposeString('name', { description: 'Official name.' }),
    region: t.field({ type: Region, description: 'The région of which it is part.', resolve: ({ region }) => region }),
    territoires: t.field({
      type: TerritoireConnection,
      description: 'The territoires of this graph that lie on it, at least in part, in the order of names.',
      args: pageArgs(t.arg),
      ...pricedPage(),
      resolve: ({ code }, args, { loaders, limits }) => {
        const list = `departement.${code}.territoires`;
        const page = parsePage(args, list, keyCursor, limits);
        return new Connection({
          list,
          page,
          fetch: (limit) =>
            loaders.territoiresOfDepartement.load({
              code,
              afterKey: page.cursor?.[0] ?? null,
              backward: page.backward,
              limit,
            }),
          cursorOf: ({ actor }) => [actor.key],
          edgeOf: ({ actor }) => ({ node: actor }),
          count: () => loaders.territoireCountOfDepartement.load(code),
        });
      },
    }),
  }),
});

builder.queryField('departements', (t) =>
  t.field({
    type: [Departement],
    description: 'All départements, by code.',
    ...priced({ rows: bounds.departements }),
    resolve: (_root, _args, { run }) => run(departements, { codes: null, regions: null }),
  }),
);

/** Errors: `BAD_USER_INPUT` when no département has this code. */
export function requireDepartement(
  code: string | null | undefined,
  argument: string,
  context: Context,
): Promise<string | null> {
  const examples = '"62", "2B" or "974"';
  return requireCode(code, Departement.getDataloader(context), {
    argument,
    of: 'a département',
    field: 'departements',
    examples,
  });
}
