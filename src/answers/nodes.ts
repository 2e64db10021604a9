import type { AnswerContext } from './context.ts';
import type { GlobalId } from './global-id.ts';
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
 * The node with a global id, or that had it before: then the node has another id now. Null when the graph has none. All nodes of a
 * type share a statement.
 */
export async function findNode(
  globalId: GlobalId,
  context: Pick<AnswerContext, 'loaders'>,
): Promise<NodeRecord | null> {
  const node = await nodeOf(globalId, context);
  if (node !== null) return node;
  const id = await presentId(globalId, context);
  return id === null || id === globalId.id ? null : nodeOf({ ...globalId, id }, context);
}

async function nodeOf({ type, id }: GlobalId, { loaders }: Pick<AnswerContext, 'loaders'>): Promise<NodeRecord | null> {
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
