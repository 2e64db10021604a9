import { z } from 'zod';
import { Actor, parseRoles } from './actor.ts';
import { atLeastOne, parseArguments } from './arguments.ts';
import { builder } from './builder.ts';
import { CoOccurrenceConnection, coOccurrenceConnection } from './co-occurrence-type.ts';
import { forwardArgs } from './connection-type.ts';
import { FabriqueFilter, scopeOf } from './fabrique-filter.ts';
import { parsePage } from './page.ts';
import { RoleEnum } from './role.ts';

const partnerCursor = z.tuple([z.int(), z.string(), z.string()]);

builder.interfaceField(Actor, 'coOccurrences', (t) =>
  t.field({
    type: CoOccurrenceConnection,
    description:
      'Who took part in the same Fabriques, the most frequent first. `a` is this actor, with a row for each role that ' +
      'it shared a Fabrique in; it is never paired with itself.',
    args: {
      as: t.arg({ type: RoleEnum, description: 'The role of this actor; each of its roles when left out.' }),
      with: t.arg({ type: RoleEnum, required: true, description: 'The role of the others.' }),
      filter: t.arg({ type: FabriqueFilter, description: 'The Fabriques that count; all when left out.' }),
      minCount: t.arg.int({ description: 'Only actors with so many Fabriques in common, or more; 1 when left out.' }),
      ...forwardArgs(t.arg),
    },
    resolve: async (actor, args, context) => {
      const roles = parseRoles(args.as == null ? null : [args.as], 'as');
      const roleB = args.with;
      const { minCount } = parseArguments(args, z.object({ minCount: atLeastOne.nullish() }));
      const list = `${actor.id}.coOccurrences:${roles.join('+')}:${roleB}`;
      const page = parsePage(args, list, partnerCursor);
      const scope = await scopeOf(args.filter, context);
      const question = { id: actor.id, roles, roleB, scope, minCount: minCount ?? 1 };
      const [count, key, role] = page.cursor ?? [];
      return coOccurrenceConnection(
        {
          list,
          page,
          fetch: (limit) =>
            context.loaders.coOccurrencesOfActor.load({
              ...question,
              after: count === undefined || key === undefined || role === undefined ? null : { count, key, role },
              limit,
            }),
          cursorOf: (row) => [row.count, row.b.key, row.aRole],
          edgeOf: (row) => ({ node: { ...row, a: actor, bRole: roleB } }),
          count: async () => (await context.loaders.coOccurrenceCountsOfActor.load(question))[0]?.count ?? 0,
        },
        scope,
        context,
      );
    },
  }),
);
