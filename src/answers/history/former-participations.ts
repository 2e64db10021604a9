import { PublicError } from '../../domain/error.ts';
import { participationId } from '../../domain/participation-id.ts';
import { roles as allRoles, type Role } from '../../domain/roles.ts';
import type { ActorRecord, FabriqueRecord } from '../../store/statements/records.ts';
import type { Slice } from '../loaders/request.ts';
import { formerNode } from '../nodes.ts';
import type { Participation } from '../participations/participation.ts';
import { type HistoryContext, lastSeenOf } from './former.ts';
import type { PastDataset } from './past-dataset.ts';

type Owner = FabriqueRecord | ActorRecord;

/** A participation in the order of a list: `key` is that of the graph. */
export interface ParticipationInList {
  readonly key: string;
  readonly node: Participation;
}

/** The key of a participation in the list of its Fabrique: by role, then by name. As the import writes it. */
export function keyInFabrique({ role, actor }: Participation): string {
  return `${allRoles.indexOf(role)}\t${actor.key}`;
}

/** The key of a participation in the list of its actor: the newest Fabriques first. As the import writes it. */
export function keyOfActor({ role, fabrique }: Participation): string {
  return `${9999 - fabrique.year}\t${fabrique.key}\t${allRoles.indexOf(role)}`;
}

/** The participations of a Fabrique or an actor that left, in these roles, as in the last release that had it. In no order. */
export async function formerParticipations(
  owner: Owner,
  roles: readonly Role[],
  context: HistoryContext,
): Promise<Participation[]> {
  const lastSeen = lastSeenOf(owner);
  const past = lastSeen === null ? null : await context.history.dataset(lastSeen);
  if (past === null) return [];
  const ids = ofOwner(owner, past).flatMap((it) => (roles.includes(it.role) ? [participationId(it)] : []));
  const nodes = await Promise.all(ids.map((id) => formerNode({ type: 'Participation', id }, context)));
  return nodes.filter((node) => node?.type === 'Participation');
}

function ofOwner({ type, id }: Owner, { index }: PastDataset) {
  switch (type) {
    case 'Fabrique':
      return index.participationsOfFabrique.get(id) ?? [];
    case 'Territoire':
      return index.participationsOfTerritoire(id);
    case 'Organisation':
      return index.participationsOfOrganisation(id);
  }
}

/** A part of a list, in reading order. */
export function sliceOf(
  nodes: readonly Participation[],
  keyOf: (node: Participation) => string,
  { afterKey, backward, limit }: Slice,
): ParticipationInList[] {
  const direction = backward ? -1 : 1;
  return nodes
    .map((node) => ({ key: keyOf(node), node }))
    .filter(({ key }) => afterKey === null || (backward ? key < afterKey : key > afterKey))
    .sort((one, other) => (one.key < other.key ? -direction : direction))
    .slice(0, limit);
}

/** Errors: `BAD_USER_INPUT` for a filter on what left: filters read the graph, which does not have it. */
export function refuseFilter(owner: Owner, filter: unknown): void {
  const lastSeen = lastSeenOf(owner);
  if (lastSeen === null || filter === null || filter === undefined) return;
  throw new PublicError(
    'BAD_USER_INPUT',
    `filter: ${JSON.stringify(owner.slug)} left the source page, so its lists take no filter. Leave it out, or ask the data of the ` +
      `release that last had it: ${lastSeen.version}.`,
  );
}
