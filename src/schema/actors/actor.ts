import { z } from 'zod';
import { parseArguments } from '../../answers/arguments.ts';
import { Connection } from '../../answers/page/connection.ts';
import { keyCursor } from '../../answers/page/cursor-shape.ts';
import { parsePage } from '../../answers/page/page.ts';
import { roles as allRoles, type Role } from '../../domain/role.ts';
import type { ActorRecord } from '../../store/statements/records.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { FabriqueFilter, scopeOf } from '../filter/fabrique-filter.ts';
import { pageArgs } from '../page/connection-type.ts';
import { priced, pricedPage } from '../price.ts';
import { ParticipationConnection } from './participation.ts';
import { RoleEnum } from './role.ts';

export const Actor = builder.interfaceRef<ActorRecord>('Actor');

const rolesSchema = z.array(z.enum(allRoles)).min(1, 'Give one role or more, or leave it out for all.').nullish();

/** The roles asked, in their canonical order and once each: so that equal questions share a statement. */
export function parseRoles(roles: readonly Role[] | null | undefined, path = 'roles'): Role[] {
  const given = parseArguments(roles, rolesSchema, path);
  return allRoles.filter((role) => given == null || given.includes(role));
}

Actor.implement({
  description: 'Who takes part in Fabriques: a territoire or an organisation.',
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: ({ type }) => type,
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its name in links, kept when the name is retouched.' }),
    name: t.exposeString('name', { description: 'Its usual full name.' }),
    aliases: t.exposeStringList('aliases', {
      description: 'The other names that the page or usage gives it, former names among them.',
      ...priced({ rows: bounds.aliases }),
    }),
    roles: t.expose('roles', {
      type: [RoleEnum],
      description: 'The roles that it held in one Fabrique or more.',
      ...priced({ rows: bounds.roles }),
    }),
    fabriqueCount: t.int({
      description: 'In how many Fabriques it took part; a Fabrique in which it held two roles counts once.',
      args: {
        roles: t.arg({ type: [RoleEnum], description: 'Only in these roles; all when left out.' }),
        filter: t.arg({ type: FabriqueFilter, description: 'Only these Fabriques; all when left out.' }),
      },
      ...priced((args: { roles?: unknown; filter?: unknown }) => ({
        work: args.roles == null && args.filter == null ? 0 : 5,
      })),
      resolve: async ({ id, fabriqueCount }, args, context) => {
        const roles = parseRoles(args.roles);
        const scope = await scopeOf(args.filter, context);
        if (scope === null && roles.length === allRoles.length) return fabriqueCount;
        const [counted] = await context.loaders.fabriqueCountsOfActor.load({ id, roles, scope });
        return counted?.count ?? 0;
      },
    }),
    participations: t.field({
      type: ParticipationConnection,
      description: 'Its participations, those in the newest Fabriques first.',
      args: {
        roles: t.arg({ type: [RoleEnum], description: 'Only in these roles; all when left out.' }),
        filter: t.arg({ type: FabriqueFilter, description: 'Only in these Fabriques; all when left out.' }),
        ...pageArgs(t.arg),
      },
      ...pricedPage(),
      resolve: async (actor, args, context) => {
        const roles = parseRoles(args.roles);
        const list = `${actor.id}.participations:${roles.join('+')}`;
        const page = parsePage(args, list, keyCursor, context.limits);
        const scope = await scopeOf(args.filter, context);
        return new Connection({
          list,
          page,
          fetch: (limit) =>
            context.loaders.participationsOfActor.load({
              id: actor.id,
              roles,
              scope,
              afterKey: page.cursor?.[0] ?? null,
              backward: page.backward,
              limit,
            }),
          cursorOf: ({ key }) => [key],
          edgeOf: ({ role, participation, fabrique }) => ({ node: { role, record: participation, fabrique, actor } }),
          count: async () => {
            const [counted] = await context.loaders.participationCountsOfActor.load({ id: actor.id, roles, scope });
            return counted?.count ?? 0;
          },
        });
      },
    }),
  }),
});
