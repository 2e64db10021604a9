import { after, type MaybePromise } from '../../domain/maybe-promise.ts';
import { roles as allRoles, type Role } from '../../domain/roles.ts';
import type { ActorRecord } from '../../store/statements/records.ts';
import type { Optional } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { scopeOf } from '../filter/fabrique-filter.ts';
import type { FabriqueFilterInput, Filtered, ParticipationFilterInput } from '../filter/filter-input.ts';
import { parseParticipationFilter } from '../filter/filters.ts';
import { listCondition } from '../filter/parse-filter.ts';
import { lastSeenOf } from '../history/former.ts';
import { formerConnection } from '../history/former-connection.ts';
import { formerParticipations, keyOfActor, refuseFilter } from '../history/former-participations.ts';
import { noNestedLists } from '../loaders/nested-lists.ts';
import { countOf } from '../loaders/request.ts';
import { Connection, type ConnectionPage } from '../page/connection.ts';
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

/** The participations of an actor, those in the newest Fabriques first. `nested`: the lists to read with their Fabriques. Errors: `BAD_USER_INPUT`. */
export function participationsOfActor(
  actor: ActorRecord,
  args: ParticipationArguments,
  context: AnswerContext,
  nested = noNestedLists,
): MaybePromise<ConnectionPage<{ readonly node: Participation }>> {
  const { id } = actor;
  const { loaders, limits } = context;
  const roles = parseRoles(args.roles);
  const list = `${id}.participations:${roles.join('+')}`;
  const page = parsePage(args, list, keyCursor, limits);
  if (lastSeenOf(actor) !== null) {
    refuseFilter(actor, args.filter);
    const all = () => formerParticipations(actor, roles, context);
    return formerConnection({ list, page, all, keyOf: keyOfActor, edgeOf: (node) => ({ node }) });
  }
  const { backward } = page;
  const [afterKey] = page.cursor ?? [null];
  return after(listCondition(parseParticipationFilter, args.filter, context), (condition) => {
    return new Connection({
      list,
      page,
      fetch: (limit) => loaders.participationsOfActor.load({ id, roles, condition, limit, afterKey, backward, nested }),
      cursorOf: ({ key }) => [key],
      edgeOf: ({ role, participation, fabrique }): { node: Participation } => ({
        node: { type: 'Participation', role, record: participation, fabrique, actor },
      }),
      count: () => loaders.participationCountsOfActor.load({ id, roles, condition }),
    });
  });
}

/** In how many distinct Fabriques an actor took part. Errors: `BAD_USER_INPUT`. */
export function fabriqueCountOfActor(
  actor: ActorRecord,
  args: FabriqueCountArguments,
  context: AnswerContext,
): MaybePromise<number> {
  const { id, fabriqueCount } = actor;
  refuseFilter(actor, args.filter);
  const roles = parseRoles(args.roles);
  return after(scopeOf(args.filter, context), (scope) => {
    if (scope === null && roles.length === allRoles.length) return fabriqueCount;
    if (lastSeenOf(actor) !== null) {
      return after(
        formerParticipations(actor, roles, context),
        (participations) => new Set(participations.map(({ fabrique }) => fabrique.id)).size,
      );
    }
    return after(context.loaders.fabriqueCountsOfActor.load({ id, roles, scope }), countOf);
  });
}
