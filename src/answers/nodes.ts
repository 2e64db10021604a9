import { actorType } from '../releases/history.ts';
import type { GlobalId } from './global-id.ts';
import {
  type FormerParticipation,
  formerActor,
  formerFabrique,
  formerParticipation,
  type HistoryContext,
} from './history/former.ts';
import { orNull } from './loaders/id-loader.ts';
import type { Participation } from './participations/participation.ts';
import { presentId } from './present-id.ts';
import type {
  ActorRecord,
  DataIssueRecord,
  DepartementRecord,
  FabriqueRecord,
  LinkRecord,
  PublicationRecord,
  RegionRecord,
} from './records.ts';

export type NodeRecord =
  | FabriqueRecord
  | ActorRecord
  | DepartementRecord
  | RegionRecord
  | PublicationRecord
  | Participation
  | LinkRecord
  | DataIssueRecord;

/**
 * The node with a global id, or that had it before: then the node has another id now. What left is as in the last release that had it:
 * see `lastSeenOf`. Null if neither the graph nor a release has the node. All nodes of a type share a statement.
 */
export async function findNode(globalId: GlobalId, context: HistoryContext): Promise<NodeRecord | null> {
  return (await presentNode(globalId, context)) ?? formerNode(globalId, context);
}

async function presentNode(globalId: GlobalId, context: HistoryContext): Promise<NodeRecord | null> {
  const node = await nodeOf(globalId, context);
  if (node !== null) return node;
  const id = await presentId(globalId, context);
  return id === null || id === globalId.id ? null : nodeOf({ ...globalId, id }, context);
}

async function nodeOf({ type, id }: GlobalId, { loaders }: HistoryContext): Promise<NodeRecord | null> {
  const loader = {
    Fabrique: loaders.fabrique,
    Territoire: loaders.actor,
    Organisation: loaders.actor,
    Departement: loaders.departement,
    Region: loaders.region,
    Publication: loaders.publication,
    Participation: loaders.participation,
    Link: loaders.link,
    DataIssue: loaders.dataIssue,
  }[type];
  const node = await orNull<NodeRecord>(loader.load(id));
  // The ids of territoires and organisations have one loader.
  return node?.type === type ? node : null;
}

/** A node that left. Null if no release had it. */
export async function formerNode({ type, id }: GlobalId, context: HistoryContext): Promise<NodeRecord | null> {
  switch (type) {
    case 'Fabrique':
      return formerFabrique(id, context);
    case 'Territoire':
    case 'Organisation':
      return formerActor(type, id, context);
    case 'Participation':
      return withEnds(await formerParticipation(id, context), context);
    default:
      return null;
  }
}

/** A participation that left, with its Fabrique and its actor: they left too, or are as the graph has them. */
async function withEnds(former: FormerParticipation | null, context: HistoryContext): Promise<Participation | null> {
  if (former === null) return null;
  const { id, ends, record, lastSeen } = former;
  const [fabrique, actor] = await Promise.all([
    findNode({ type: 'Fabrique', id: ends.fabrique }, context),
    findNode({ type: actorType(ends.role), id: ends.actor }, context),
  ]);
  if (fabrique?.type !== 'Fabrique' || (actor?.type !== 'Territoire' && actor?.type !== 'Organisation')) return null;
  return { type: 'Participation', role: ends.role, record, fabrique, actor, id, lastSeen };
}
