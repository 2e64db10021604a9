import { after } from '../../domain/maybe-promise.ts';
import { roles as allRoles, type Role } from '../../domain/roles.ts';
import type { Condition } from '../../store/statements/filter/condition.ts';
import type { ActorRecord, FabriqueRecord } from '../../store/statements/records.ts';
import type { ParticipationArguments } from '../actors/participations.ts';
import { parseRoles } from '../actors/roles.ts';
import type { AnswerContext } from '../context.ts';
import type { Filtered, OrganisationFilterInput, TerritoireFilterInput } from '../filter/filter-input.ts';
import { actorFilterOf, parseParticipationFilter } from '../filter/filters.ts';
import { listCondition } from '../filter/parse-filter.ts';
import { lastSeenOf } from '../history/former.ts';
import { formerConnection } from '../history/former-connection.ts';
import { formerParticipations, keyInFabrique, refuseFilter } from '../history/former-participations.ts';
import { Connection, type ConnectionPage } from '../page/connection.ts';
import { keyCursor } from '../page/cursor-shape.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import type { Participation } from '../participations/participation.ts';

/** The participations of a Fabrique, by role, then by name. Errors: `BAD_USER_INPUT`. */
export function participationsOfFabrique(
  fabrique: FabriqueRecord,
  args: ParticipationArguments,
  context: AnswerContext,
) {
  refuseFilter(fabrique, args.filter);
  return after(listCondition(parseParticipationFilter, args.filter, context), (condition) =>
    participants({ fabrique, roles: parseRoles(args.roles), condition, args, edgeOf: (node) => ({ node }) }, context),
  );
}

/** An actor of a Fabrique, in one role. */
export interface ParticipantEdge {
  readonly node: ActorRecord;
  readonly participation: Participation;
}

/** The actors of a Fabrique in one role, by name. Errors: `BAD_USER_INPUT`. */
export function actorsOfFabrique(
  fabrique: FabriqueRecord,
  role: Role,
  args: PageArguments & Filtered<TerritoireFilterInput | OrganisationFilterInput>,
  context: AnswerContext,
) {
  refuseFilter(fabrique, args.filter);
  const edgeOf = (participation: Participation): ParticipantEdge => ({ node: participation.actor, participation });
  return after(listCondition(actorFilterOf(role), args.filter, context), (condition) =>
    participants({ fabrique, roles: [role], condition, args, edgeOf }, context),
  );
}

interface Participants<Edge> {
  readonly fabrique: FabriqueRecord;
  readonly roles: readonly Role[];
  readonly condition: Condition | null;
  readonly args: PageArguments;
  readonly edgeOf: (participation: Participation) => Edge;
}

/** All of these lists are one relation, cut by role: they share a loader, and so a statement. */
function participants<Edge extends { readonly node: unknown }>(
  { fabrique, roles, condition, args, edgeOf }: Participants<Edge>,
  context: AnswerContext,
): ConnectionPage<Edge> {
  const { loaders, limits } = context;
  const { id } = fabrique;
  const list = `fabrique.${id}.participations:${roles.length === allRoles.length ? 'all' : roles.join('+')}`;
  const page = parsePage(args, list, keyCursor, limits);
  if (lastSeenOf(fabrique) !== null) {
    const all = () => formerParticipations(fabrique, roles, context);
    return formerConnection({ list, page, all, keyOf: keyInFabrique, edgeOf });
  }
  const { backward } = page;
  const [afterKey] = page.cursor ?? [null];
  return new Connection({
    list,
    page,
    fetch: (limit) => loaders.participationsOfFabrique.load({ id, roles, condition, limit, afterKey, backward }),
    cursorOf: ({ key }) => [key],
    edgeOf: ({ role, participation, actor }) =>
      edgeOf({ type: 'Participation', role, record: participation, fabrique, actor }),
    count: () => loaders.participationCountsOfFabrique.load({ id, roles, condition }),
  });
}
