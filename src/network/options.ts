import type { CommunityOptions, NetworkOptions } from './network.ts';
import type { Refusal } from './refusal.ts';

/** What is wrong with options that give no meaningful network. Null for valid options. */
export function networkOptionsRefusal(options: NetworkOptions): Refusal | null {
  const { roles, mode, minCount, minFabriques } = options;
  if (roles.length === 0) return { reason: 'no-roles' };
  if (!isCount(minCount)) return { reason: 'minimum', option: 'minCount' };
  if (!isCount(minFabriques)) return { reason: 'minimum', option: 'minFabriques' };
  return levelRefusal(options) ?? (mode === 'TWO_MODE' ? twoModeRefusal(options) : null);
}

/** What is wrong with options of community detection. Null for valid options. */
export function communityOptionsRefusal({ resolution, seed }: CommunityOptions): Refusal | null {
  if (!(resolution > 0 && Number.isFinite(resolution))) return { reason: 'resolution' };
  return Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32 ? null : { reason: 'seed' };
}

function levelRefusal({ backbone }: NetworkOptions): Refusal | null {
  if (backbone === null) return null;
  const [option, level] =
    backbone.method === 'DISPARITY' ? (['alpha', backbone.alpha] as const) : (['q', backbone.q] as const);
  return level > 0 && level < 1 ? null : { reason: 'backbone-level', option };
}

function twoModeRefusal({ weight, backbone, minCount }: NetworkOptions): Refusal | null {
  if (weight !== 'COUNT') return { reason: 'two-mode-weight', weight };
  if (backbone !== null) return { reason: 'two-mode-backbone' };
  return minCount > 1 ? { reason: 'two-mode-min-count' } : null;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}
