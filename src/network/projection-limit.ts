import type { Network } from './network.ts';
import type { PackedIncidences } from './packed.ts';
import type { Refusal } from './refusal.ts';

/** Most meetings in a one-mode projection: pairs of actors in the same Fabrique, summed over the Fabriques. */
export const meetingLimit = 500_000;

/**
 * Most vertices and edges of a network, together. The event loop of the server sorts lists of them and writes them to files:
 * about a tenth of a second at a time at this limit.
 */
export const networkLimit = 100_000;

/** Participations and meetings below which a projection takes less than about 20 ms. */
const quick = 20_000;

/** Whether the projection of these incidences is so quick, whatever its options, that it needs no worker thread. */
export function isQuickToProject({ fabriques, fabriqueIds }: PackedIncidences): boolean {
  if (fabriques.length > quick) return false;
  const sizes = new Uint32Array(fabriqueIds.length);
  for (const fabrique of fabriques) sizes[fabrique] = (sizes[fabrique] as number) + 1;
  // An actor with several roles is counted once for each of them, so this is an upper bound.
  const meetings = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  return fabriques.length + meetings <= quick;
}

/** Refuses a projection above `meetingLimit`. Null for a smaller one. */
export function meetingsRefusal(meetings: number): Refusal | null {
  return meetings <= meetingLimit ? null : { reason: 'too-many-meetings', meetings, limit: meetingLimit };
}

/** Refuses a network above `networkLimit`. Null for a smaller one. */
export function sizeRefusal({ mode, vertices, edges }: Network): Refusal | null {
  if (vertices.length + edges.length <= networkLimit) return null;
  return { reason: 'too-large', mode, vertices: vertices.length, edges: edges.length, limit: networkLimit };
}
