import type { NetworkPageQueryVariables } from '../../generated/operations.ts';
import type { NetworkState } from './state.ts';

/** The measures that need all shortest paths, or iterations: they are computed only where they are shown. */
const cheap: readonly string[] = ['none', 'equal', 'fabriqueCount', 'degree', 'strength'];

/** Whether a state shows measures that the server must compute. */
export function isMeasured({ size, measure, colour }: NetworkState): boolean {
  return colour === 'communaute' || !cheap.includes(size) || !cheap.includes(measure);
}

/** Whether a state leaves out Fabriques. */
export function isNarrowed({ from, to, region }: NetworkState): boolean {
  return from !== null || to !== null || region !== null;
}

/** The variables of the operation. A network with Fabriques has no weight and no backbone, and its minimum is one of actors. */
export function variablesOf(state: NetworkState): NetworkPageQueryVariables {
  const { roles, mode, minimum, from, to, region, weight, backbone, level } = state;
  const isOneMode = mode === 'ONE_MODE';
  const years = from === null && to === null ? {} : { years: { from, to } };
  const narrowed = isNarrowed(state);
  return {
    of: [...roles],
    mode,
    weight: isOneMode ? weight : 'COUNT',
    filter: narrowed ? { ...years, ...(region === null ? {} : { region }) } : null,
    minCount: isOneMode ? minimum : 1,
    minFabriques: isOneMode ? 1 : minimum,
    backbone: isOneMode && backbone !== 'NONE' ? backboneOf(backbone, Number(level)) : null,
    measured: isMeasured(state),
    narrowed,
  };
}

function backboneOf(method: 'DISPARITY' | 'HYPERGEOMETRIC', level: number) {
  return method === 'DISPARITY' ? { method, alpha: level } : { method, q: level };
}
