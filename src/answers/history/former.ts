import { endsOf, type HistoricType, historicTypes, type ReleaseHistory } from '../../releases/history.ts';
import type { Release } from '../../releases/release.ts';
import type { LazyRecord } from '../../store/statements/record-text.ts';
import {
  type ActorRecord,
  actorRecord,
  type FabriqueRecord,
  fabriqueRecord,
  type ParticipationRecord,
  participationColumn,
  participationRecord,
} from '../../store/statements/records.ts';
import type { AnswerContext } from '../context.ts';
import type { NodeType } from '../global-id.ts';
import type { PastDataset } from './past-dataset.ts';

/** Marks the record of a thing that left: the served data does not have it, the releases do. */
export interface Former {
  /** The last release that had it. The record is that of this release. */
  readonly lastSeen: Release;
}

export type FormerFabrique = FabriqueRecord & Former & { readonly description: string };
export type FormerActor = ActorRecord & Former;

/** A participation that left, without its two ends, which may be there still. */
export interface FormerParticipation extends Former {
  readonly id: string;
  readonly ends: NonNullable<ReturnType<typeof endsOf>>;
  readonly record: LazyRecord<ParticipationRecord>;
}

export type HistoryContext = Pick<AnswerContext, 'loaders' | 'history'>;

/** The last release that had what a record describes. Null while the served data has it. */
export function lastSeenOf(record: object | Partial<Former>): Release | null {
  return 'lastSeen' in record ? (record.lastSeen ?? null) : null;
}

/** The first release that had a thing. Null if no release has it yet. */
export async function firstSeenOf(type: HistoricType, id: string, context: HistoryContext): Promise<Release | null> {
  if (context.history.isEmpty) return null;
  return (await historyOf(context)).firstSeen(type, id);
}

/** A Fabrique that left, by id, slug or former slug. Null if no release had one, or if the served data has it. */
export async function formerFabrique(text: string, context: HistoryContext): Promise<FormerFabrique | null> {
  const found = await findFormer('Fabrique', text, context);
  if (found === null) return null;
  const { json, lastSeen, past, id } = found;
  const description = past.dataset.fabriques.find(({ slug }) => slug === id)?.description ?? '';
  return { ...fabriqueRecord.parse(JSON.parse(json)), lastSeen, description };
}

/** As `formerFabrique`, an actor. A territoire is also found by its code. */
export async function formerActor<Type extends ActorRecord['type']>(
  type: Type,
  text: string,
  context: HistoryContext,
): Promise<(Extract<ActorRecord, { type: Type }> & Former) | null> {
  const found = await findFormer(type, text, context);
  if (found === null) return null;
  const record = actorRecord.parse(JSON.parse(found.json)) as Extract<ActorRecord, { type: Type }>;
  return { ...record, lastSeen: found.lastSeen };
}

/** A participation that left, by id. */
export async function formerParticipation(id: string, context: HistoryContext): Promise<FormerParticipation | null> {
  const ends = endsOf(id);
  const found = ends === null ? null : await findFormer('Participation', id, context);
  if (ends === null || found === null) return null;
  // Its data issues are those of its release. The served data need not have them.
  const { issues, ...record } = participationRecord.parse(JSON.parse(found.json));
  return { id, ends, record: participationColumn.parse(JSON.stringify(record)), lastSeen: found.lastSeen };
}

/** Whether things of a type have a history. */
export function isHistoric(type: NodeType): type is HistoricType {
  return (historicTypes as readonly NodeType[]).includes(type);
}

interface Found {
  readonly id: string;
  readonly lastSeen: Release;
  readonly past: PastDataset;
  /** The record as JSON. */
  readonly json: string;
}

async function findFormer(type: HistoricType, text: string, context: HistoryContext): Promise<Found | null> {
  if (context.history.isEmpty) return null;
  const history = await historyOf(context);
  const id = history.idOf(type, text);
  const lastSeen = id === null ? null : history.lastSeen(type, id);
  if (id === null || lastSeen === null) return null;
  const past = await context.history.dataset(lastSeen);
  const json = past?.record(type, id);
  return past === null || json === undefined ? null : { id, lastSeen, past, json };
}

/** The history until the served data. */
async function historyOf({ loaders, history }: HistoryContext): Promise<ReleaseHistory> {
  const { version } = await loaders.dataset.load({});
  return history.until(version);
}
