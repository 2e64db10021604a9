import { z } from 'zod';
import type { OrganisationRecord } from '../../store/statements/records.ts';
import type { AnswerContext } from '../context.ts';
import { scopeOf } from '../filter/fabrique-filter.ts';
import { Connection, type ConnectionPage } from '../page/connection.ts';
import { keyCursor } from '../page/cursor-shape.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import type { Participation } from '../participations/participation.ts';
import { type ActorArguments, fabriqueCountOfActor, participationsOfActor } from './participations.ts';
import { parseRoles } from './roles.ts';

/** The direct parts of an organisation, by name. Errors: `BAD_USER_INPUT`. */
export function partsOfOrganisation(
  { id }: OrganisationRecord,
  args: PageArguments,
  { loaders, limits }: AnswerContext,
) {
  const list = `organisation.${id}.parts`;
  const page = parsePage(args, list, keyCursor, limits);
  return new Connection({
    list,
    page,
    fetch: (limit) =>
      loaders.partsOfOrganisation.load({
        ...{ id, limit },
        afterKey: page.cursor?.[0] ?? null,
        backward: page.backward,
      }),
    cursorOf: ({ actor }) => [actor.key],
    edgeOf: ({ actor }) => ({ node: actor }),
    count: () => loaders.partCountOfOrganisation.load(id),
  });
}

interface PartArguments {
  readonly withParts?: boolean | null | undefined;
}

const participationCursor = z.tuple([z.string(), z.string()]);

/**
 * The participations of an organisation, those in the newest Fabriques first; with those of its parts at any depth, ordered by
 * name within a Fabrique. Errors: `BAD_USER_INPUT`.
 */
export async function participationsOfOrganisation(
  organisation: OrganisationRecord,
  args: ActorArguments & PageArguments & PartArguments,
  context: AnswerContext,
): Promise<ConnectionPage<{ readonly node: Participation }>> {
  if (args.withParts !== true) return participationsOfActor(organisation, args, context);
  const { id } = organisation;
  const { loaders, limits } = context;
  const roles = parseRoles(args.roles);
  const list = `${id}.participations.withParts:${roles.join('+')}`;
  const page = parsePage(args, list, participationCursor, limits);
  const [afterKey, afterActor] = page.cursor ?? [null, null];
  const scope = await scopeOf(args.filter, context);
  return new Connection({
    list,
    page,
    fetch: (limit) =>
      loaders.participationsWithParts.load({
        ...{ id, roles, scope, afterKey, afterActor, limit },
        backward: page.backward,
      }),
    cursorOf: ({ key, actor }) => [key, actor.key],
    edgeOf: ({ role, participation, fabrique, actor }): { node: Participation } => ({
      node: { type: 'Participation', role, record: participation, fabrique, actor },
    }),
    count: async () => (await loaders.countsWithParts.load({ id, roles, scope }))[0]?.participations ?? 0,
  });
}

/** In how many distinct Fabriques an organisation took part; or it and its parts, at any depth. Errors: `BAD_USER_INPUT`. */
export async function fabriqueCountOfOrganisation(
  organisation: OrganisationRecord,
  args: ActorArguments & PartArguments,
  context: AnswerContext,
): Promise<number> {
  if (args.withParts !== true) return fabriqueCountOfActor(organisation, args, context);
  const roles = parseRoles(args.roles);
  const scope = await scopeOf(args.filter, context);
  const [counted] = await context.loaders.countsWithParts.load({ id: organisation.id, roles, scope });
  return counted?.fabriques ?? 0;
}
