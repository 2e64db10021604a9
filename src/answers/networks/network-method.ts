import type { Ego } from '../../network/ego.ts';
import { methodOf } from '../../network/method.ts';
import type { Network } from '../../network/network.ts';
import type { DatasetRecord } from '../../store/statements/records.ts';
import type { FabriqueFilter } from '../filter/fabrique-filter.ts';
import type { ParticipationFilterInput, Span } from '../filter/filter-input.ts';
import type { Parsed } from '../filter/rule.ts';
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
    participationText(request.participations),
    egoText(request.ego),
    `Data: Graphe des Fabriques prospectives, version ${version} of ${releasedAt}.`,
  ]
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
function filterText({ given }: FabriqueFilter): string {
  const { years, status, text, region, departement, territoire, organisation, ids, ...others } = given;
  const conditions = [
    ...yearText(years ?? {}),
    ...(status == null ? [] : [status === 'EN_COURS' ? 'are under way' : 'have ended']),
    ...(text == null ? [] : [`have the words "${text}" in their title or description`]),
    ...(region == null ? [] : [`have a territoire in the région ${region}`]),
    ...(departement == null ? [] : [`have a territoire in the département ${departement}`]),
    ...(territoire == null ? [] : [`the territoire ${territoire} took part in`]),
    ...(organisation == null ? [] : [`the organisation ${organisation} took part in`]),
    ...(ids == null ? [] : [`are among these: ${ids.join(', ')}`]),
    ...(Object.keys(others).length === 0 ? [] : [`pass the filter ${JSON.stringify(others)}`]),
  ];
  return conditions.length === 0 ? '' : `The Fabriques selected are those that ${conditions.join(', and that ')}.`;
}

/** The filter of participations as a sentence. Empty without one. */
function participationText({ given }: Parsed<ParticipationFilterInput>): string {
  if (Object.keys(given).length === 0) return '';
  return `Only participations that pass the filter ${JSON.stringify(given)} are in the network.`;
}

function yearText({ from, to }: Span<number>): string[] {
  if (from != null && to != null) return [`the source page lists under ${from} to ${to}`];
  if (from != null) return [`the source page lists under ${from} or later`];
  return to == null ? [] : [`the source page lists under ${to} or earlier`];
}
