import { methodOf } from '../../network/method.ts';
import type { Network } from '../../network/network.ts';
import type { DatasetRecord } from '../../store/statements/records.ts';
import type { FabriqueFilterParams } from '../filter/fabrique-filter.ts';
import type { NetworkRequest } from './network-request.ts';

/**
 * How the network was built and every measure computed, from which Fabriques and which version of the data, in English, ready
 * to quote. `fabriqueCount` is N, the number of Fabriques that pass the filter.
 */
export function methodText(
  network: Network,
  request: NetworkRequest,
  fabriqueCount: number,
  { version, releasedAt }: Pick<DatasetRecord, 'version' | 'releasedAt'>,
): string {
  return [
    methodOf(network, request, request.communities, fabriqueCount),
    filterText(request.filter),
    `Data: Graphe des Fabriques prospectives, version ${version} of ${releasedAt}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
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
  return conditions.length === 0 ? '' : `The Fabriques selected are those that ${conditions.join(', and that ')}.`;
}

function yearText({ yearFrom, yearTo }: FabriqueFilterParams): string[] {
  if (yearFrom !== null && yearTo !== null) return [`were launched from ${yearFrom} to ${yearTo}`];
  if (yearFrom !== null) return [`were launched in ${yearFrom} or later`];
  return yearTo === null ? [] : [`were launched in ${yearTo} or earlier`];
}
