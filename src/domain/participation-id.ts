import { encodeGlobalId } from './global-id.ts';
import type { Role } from './roles.ts';

interface ParticipationEnds {
  /** Id of the Fabrique. */
  readonly fabrique: string;
  readonly role: Role;
  /** Id of the actor. */
  readonly actor: string;
}

/**
 * The id of a participation, unique because an actor has a role in a Fabrique only once. Statements compute the same text. The
 * ids of Fabriques and the names of roles have no colon.
 */
export function participationId({ fabrique, role, actor }: ParticipationEnds): string {
  return `${fabrique}:${role}:${actor}`;
}

/** The global id of a participation, which is in its address. */
export function globalParticipationId(ends: ParticipationEnds): string {
  return encodeGlobalId('Participation', participationId(ends));
}
