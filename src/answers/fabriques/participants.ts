import { roles as allRoles, type Role } from '../../domain/roles.ts';
import type { LazyRecord } from '../../store/statements/record-text.ts';
import type { ActorRecord, FabriqueRecord, ParticipationRecord } from '../../store/statements/records.ts';
import { parseRoles } from '../actors/roles.ts';
import type { AnswerContext } from '../context.ts';
import { Connection } from '../page/connection.ts';
import { keyCursor } from '../page/cursor-shape.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import type { Participation } from '../participations/participation.ts';

/** The participations of a Fabrique, by role, then by name. Errors: `BAD_USER_INPUT`. */
export function participationsOfFabrique(
  fabrique: FabriqueRecord,
  args: PageArguments & { readonly roles?: readonly Role[] | null | undefined },
  context: AnswerContext,
) {
  return participants(fabrique, parseRoles(args.roles), args, context, (node) => ({ node }));
}

/** An actor of a Fabrique, in one role. */
export interface ParticipantEdge {
  readonly node: ActorRecord;
  readonly participation: Participation;
}

/** The actors of a Fabrique in one role, by name. Errors: `BAD_USER_INPUT`. */
export function actorsOfFabrique(fabrique: FabriqueRecord, role: Role, args: PageArguments, context: AnswerContext) {
  return participants(fabrique, [role], args, context, (participation): ParticipantEdge => {
    return { node: participation.actor, participation };
  });
}

interface Row {
  readonly role: Role;
  readonly key: string;
  readonly participation: LazyRecord<ParticipationRecord>;
  readonly actor: ActorRecord;
}

/** All of these lists are one relation, cut by role: they share a loader, and so a statement. */
function participants<Edge extends { readonly node: unknown }>(
  fabrique: FabriqueRecord,
  roles: readonly Role[],
  args: PageArguments,
  { loaders, limits }: AnswerContext,
  edgeOf: (participation: Participation) => Edge,
): Connection<Row, Edge> {
  const { id } = fabrique;
  const list = `fabrique.${id}.participations:${roles.length === allRoles.length ? 'all' : roles.join('+')}`;
  const page = parsePage(args, list, keyCursor, limits);
  return new Connection<Row, Edge>({
    list,
    page,
    fetch: (limit) =>
      loaders.participationsOfFabrique.load({
        ...{ id, roles, limit },
        afterKey: page.cursor?.[0] ?? null,
        backward: page.backward,
      }),
    cursorOf: ({ key }) => [key],
    edgeOf: ({ role, participation, actor }) =>
      edgeOf({ type: 'Participation', role, record: participation, fabrique, actor }),
    count: async () => (await loaders.participationCountsOfFabrique.load({ id, roles }))[0]?.count ?? 0,
  });
}
