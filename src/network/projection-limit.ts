import { PublicError } from '../domain/error.ts';
import type { Network } from './network.ts';
import type { PackedIncidences } from './packed.ts';

/** How many meetings a one-mode network may be made of: pairs of actors in one Fabrique, summed over the Fabriques. */
export const meetingLimit = 500_000;

/**
 * Nodes and edges that a network may have. Lists of them are ordered, and files written, in the event loop of the server: at
 * this limit for some tenth of a second at a time.
 */
export const networkLimit = 100_000;

/** Participations and meetings up to which a network is made in less than some 20 ms. */
const quick = 20_000;

/** Whether to make a network of these takes so little that it needs no thread of its own, whatever the question. */
export function isQuickToProject({ fabriques, fabriqueIds }: PackedIncidences): boolean {
  if (fabriques.length > quick) return false;
  const sizes = new Uint32Array(fabriqueIds.length);
  for (const fabrique of fabriques) sizes[fabrique] = (sizes[fabrique] as number) + 1;
  // An actor in several roles counts for each of them: more meetings, not fewer.
  const meetings = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  return fabriques.length + meetings <= quick;
}

/** Errors: `BAD_USER_INPUT` beyond `meetingLimit`. */
export function checkMeetings(meetings: number): void {
  if (meetings <= meetingLimit) return;
  throw new PublicError(
    'BAD_USER_INPUT',
    `This network would be made of ${meetings} meetings of two actors in a Fabrique, more than ${meetingLimit}. ` +
      'Ask fewer Fabriques by filter, fewer actors by minFabriques or of, or the TWO_MODE network, which has no such limit.',
  );
}

/** Errors: `BAD_USER_INPUT` beyond `networkLimit`. */
export function checkNetworkSize({ mode, vertices, edges }: Network): void {
  if (vertices.length + edges.length <= networkLimit) return;
  const fewerEdges = mode === 'ONE_MODE' ? ', fewer edges by minCount or a backbone' : '';
  throw new PublicError(
    'BAD_USER_INPUT',
    `This network has ${vertices.length} nodes and ${edges.length} edges, together more than ${networkLimit}. ` +
      `Ask fewer Fabriques by filter, fewer actors by minFabriques or of${fewerEdges}.`,
  );
}
