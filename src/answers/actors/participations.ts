import { roles as allRoles, type Role } from '../../domain/roles.ts';
import type { ActorRecord } from '../../store/statements/records.ts';
import type { Optional } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { scopeOf } from '../filter/fabrique-filter.ts';
import type { FabriqueFilterInput, Filtered, ParticipationFilterInput } from '../filter/filter-input.ts';
import { parseParticipationFilter } from '../filter/filters.ts';
import { listCondition } from '../filter/parse-filter.ts';
import { lastSeenOf } from '../history/former.ts';
import {
  formerParticipations,
  keyOfActor,
  type ParticipationInList,
  refuseFilter,
  sliceOf,
} from '../history/former-participations.ts';
import { Connection } from '../page/connection.ts';
import { keyCursor } from '../page/cursor-shape.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import type { Participation } from '../participations/participation.ts';
import { parseRoles } from './roles.ts';

/** The arguments that select Fabriques of an actor. */
export type FabriqueCountArguments = Optional<{ roles: readonly Role[] }> & Filtered<FabriqueFilterInput>;

/** The arguments that select participations of an actor. */
export type ParticipationArguments = PageArguments &
  Optional<{ roles: readonly Role[] }> &
  Filtered<ParticipationFilterInput>;

/** The participations of an actor, those in the newest Fabriques first. Errors: `BAD_USER_INPUT`. */
export async function participationsOfActor(actor: ActorRecord, args: ParticipationArguments, context: AnswerContext) {
  const { id } = actor;
  const { loaders, limits } = context;
  const roles = parseRoles(args.roles);
  const list = `${id}.participations:${roles.join('+')}`;
  const page = parsePage(args, list, keyCursor, limits);
  const isFormer = lastSeenOf(actor) !== null;
  refuseFilter(actor, args.filter);
  const condition = await listCondition(parseParticipationFilter, args.filter, context);
  return new Connection<ParticipationInList, { node: Participation }>({
    list,
    page,
    fetch: async (limit) => {
      const slice = { afterKey: page.cursor?.[0] ?? null, backward: page.backward, limit };
      if (isFormer) return sliceOf(await formerParticipations(actor, roles, context), keyOfActor, slice);
      const rows = await loaders.participationsOfActor.load({ id, roles, condition, ...slice });
      return rows.map(({ key, role, participation: record, fabrique }) => ({
        key,
        node: { type: 'Participation', role, record, fabrique, actor },
      }));
    },
    cursorOf: ({ key }) => [key],
    edgeOf: ({ node }) => ({ node }),
    count: async () => {
      if (isFormer) return (await formerParticipations(actor, roles, context)).length;
      return (await loaders.participationCountsOfActor.load({ id, roles, condition }))[0]?.count ?? 0;
    },
  });
}

/** In how many distinct Fabriques an actor took part. Errors: `BAD_USER_INPUT`. */
export async function fabriqueCountOfActor(
  actor: ActorRecord,
  args: FabriqueCountArguments,
  context: AnswerContext,
): Promise<number> {
  const { id, fabriqueCount } = actor;
  refuseFilter(actor, args.filter);
  const roles = parseRoles(args.roles);
  const scope = await scopeOf(args.filter, context);
  if (scope === null && roles.length === allRoles.length) return fabriqueCount;
  if (lastSeenOf(actor) !== null) {
    const participations = await formerParticipations(actor, roles, context);
    return new Set(participations.map(({ fabrique }) => fabrique.id)).size;
  }
  const [counted] = await context.loaders.fabriqueCountsOfActor.load({ id, roles, scope });
  return counted?.count ?? 0;
}
