import type { Ego } from '../../network/ego.ts';
import { methodOf } from '../../network/method.ts';
import type { FabriqueFilterParams } from '../filter/fabrique-filter.ts';
import type { NetworkRequest } from './network-request.ts';

/** How every measure was computed, and from which Fabriques, in English, ready to quote. */
export function methodText(request: NetworkRequest, fabriqueCount: number): string {
  return [methodOf(request, request.communities, fabriqueCount), filterText(request.filter), egoText(request.ego)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** How the ego network was cut out, as a sentence. Empty for a whole network. */
function egoText(ego: Ego | null): string {
  if (ego === null) return '';
  const reach = ego.radius === 1 ? 'this node and its neighbours' : `the nodes at most ${ego.radius} edges from it`;
  return (
    `This is the ego network of ${ego.of}: ${reach}, with all edges among them. Its measures are computed within it; weights, ` +
    'and any backbone, are those of the whole network.'
  );
}

/** The filter as a sentence. Empty without a filter. */
function filterText(filter: FabriqueFilterParams): string {
  const conditions = [
    ...yearText(filter),
    ...(filter.status === null ? [] : [filter.status === 'EN_COURS' ? 'are under way' : 'have ended']),
    ...(filter.text === null ? [] : [`have "${filter.text}" in their title or description`]),
    ...(filter.region === null ? [] : [`have a territoire in the région ${filter.region}`]),
    ...(filter.departement === null ? [] : [`have a territoire in the département ${filter.departement}`]),
    ...(filter.territoire === null ? [] : [`the territoire ${filter.territoire} took part in`]),
    ...(filter.organisation === null ? [] : [`the organisation ${filter.organisation} took part in`]),
    ...(filter.ids === null ? [] : [`are among these: ${filter.ids.join(', ')}`]),
  ];
  return conditions.length === 0 ? '' : `The Fabriques are those that ${conditions.join(', and that ')}.`;
}

function yearText({ yearFrom, yearTo }: FabriqueFilterParams): string[] {
  if (yearFrom !== null && yearTo !== null) return [`were launched from ${yearFrom} to ${yearTo}`];
  if (yearFrom !== null) return [`were launched in ${yearFrom} or later`];
  return yearTo === null ? [] : [`were launched in ${yearTo} or earlier`];
}
