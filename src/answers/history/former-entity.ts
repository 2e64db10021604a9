import type { EntityKind, EntityReference } from '../../domain/entity-address.ts';
import { decodeGlobalId } from '../../domain/global-id.ts';
import type { Entity } from '../../export/entity/entity.ts';
import { findEntity } from '../../export/entity/find-entity.ts';
import type { HistoricType } from '../../releases/history.ts';
import type { HistorySource } from './history-source.ts';
import type { PastDataset } from './past-dataset.ts';

/** A thing that left, with all that the last release that had it says of it. */
export interface FormerEntity {
  readonly entity: Entity;
  /** The data set of that release. */
  readonly past: PastDataset;
  readonly version: string;
}

const types: Readonly<Partial<Record<EntityKind, HistoricType>>> = {
  fabrique: 'Fabrique',
  territoire: 'Territoire',
  organisation: 'Organisation',
  participation: 'Participation',
};

/** A thing that left, by its address. `version`: that of the served data. Undefined if no release had it. */
export async function findFormerEntity(
  reference: EntityReference,
  version: string,
  source: HistorySource,
): Promise<FormerEntity | undefined> {
  const type = types[reference.kind];
  if (type === undefined || source.isEmpty) return undefined;
  const history = await source.until(version);
  const id = history.idOf(type, textOf(reference));
  const lastSeen = id === null ? null : history.lastSeen(type, id);
  const past = lastSeen === null ? null : await source.dataset(lastSeen);
  if (id === null || lastSeen === null || past === null) return undefined;
  const entity = findEntity(past.index, { ...reference, id: addressId(reference, id, past) });
  return entity && { entity: { ...entity, lastSeen }, past, version: lastSeen.version };
}

/** The address of a participation has its global id. */
function textOf({ kind, id }: EntityReference): string {
  return kind === 'participation' ? (decodeGlobalId(id)?.id ?? id) : id;
}

/** The id in the address: a territoire has its slug there. */
function addressId({ kind, id: given }: EntityReference, id: string, { index }: PastDataset): string {
  if (kind === 'participation') return given;
  return kind === 'territoire' ? (index.territoiresById.get(id)?.slug ?? id) : id;
}
