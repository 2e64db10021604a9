import { PublicError } from '../domain/error.ts';
import type { Backbone, CommunityOptions, NetworkOptions } from './network.ts';

/** Refuses a question that has no sensible answer. Errors: `BAD_USER_INPUT`, naming the argument and what to do. */
export function checkQuestion({ roles, mode, weight, minCount, minFabriques, backbone }: NetworkOptions): void {
  if (roles.length === 0) refuse('of: give one role or more.');
  if (!isCount(minCount)) refuse('minCount: give a whole number, 1 or more.');
  if (!isCount(minFabriques)) refuse('minFabriques: give a whole number, 1 or more.');
  if (backbone !== null) checkBackbone(backbone);
  if (mode === 'ONE_MODE') return;
  if (weight !== 'COUNT') {
    refuse(
      `weight: ${weight} compares two actors, which a TWO_MODE network does not link. Leave it out or ask ONE_MODE.`,
    );
  }
  if (backbone !== null) {
    refuse(
      'backbone: all edges of a TWO_MODE network weigh the same, so that none stands out. Ask ONE_MODE for a backbone.',
    );
  }
  if (minCount > 1) {
    refuse('minCount: an edge of a TWO_MODE network is one Fabrique. Leave it out, ask ONE_MODE, or use minFabriques.');
  }
}

/** As `checkQuestion`, for how communities are looked for. */
export function checkCommunities({ resolution, seed }: CommunityOptions): void {
  if (!(resolution > 0 && Number.isFinite(resolution))) refuse('communities.resolution: give a number above 0.');
  if (!(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)) {
    refuse('communities.seed: give a whole number from 0 to 4294967295.');
  }
}

function checkBackbone(backbone: Backbone): void {
  const [name, level] = backbone.method === 'DISPARITY' ? ['alpha', backbone.alpha] : ['q', backbone.q];
  if (!(level > 0 && level < 1)) refuse(`backbone.${name}: give a number above 0 and below 1; 0.05 is usual.`);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}

function refuse(message: string): never {
  throw new PublicError('BAD_USER_INPUT', message);
}
