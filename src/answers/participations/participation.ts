import { participationId } from '../../domain/participation-id.ts';
import type { Role } from '../../domain/roles.ts';
import type { Release } from '../../releases/release.ts';
import type { LazyRecord } from '../../store/statements/record-text.ts';
import type { ActorRecord, FabriqueRecord, ParticipationRecord } from '../../store/statements/records.ts';

/** One participation with both of its ends. */
export interface Participation {
  readonly type: 'Participation';
  readonly role: Role;
  readonly record: LazyRecord<ParticipationRecord>;
  readonly fabrique: FabriqueRecord;
  readonly actor: ActorRecord;
  /** Of one that left: its id, as its ends may have another id now. */
  readonly id?: string;
  /** The last release that had it. Undefined while the served data has it. */
  readonly lastSeen?: Release;
}

/** A row of a statement that reads participations with both of their ends. */
export interface ParticipationRow {
  readonly participation: LazyRecord<ParticipationRecord>;
  readonly fabrique: FabriqueRecord;
  readonly actor: ActorRecord;
}

export function participationOf({ participation, fabrique, actor }: ParticipationRow): Participation {
  return { type: 'Participation', role: participation.read().role, record: participation, fabrique, actor };
}

export function idOfParticipation({ id, fabrique, role, actor }: Omit<Participation, 'type' | 'record'>): string {
  return id ?? participationId({ fabrique: fabrique.id, role, actor: actor.id });
}
