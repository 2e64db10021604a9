import { assortativityOf } from './cohesion.ts';
import { communitiesOf, type FoundCommunities } from './community.ts';
import { diameterOf } from './diameter.ts';
import { eigenvectorOf } from './eigenvector.ts';
import { type Graph, graphOf } from './graph.ts';
import { measure, type VertexColumns } from './measure.ts';
import type {
  Communities,
  CommunityOptions,
  Network,
  NetworkAnalysis,
  NetworkMeasures,
  VertexId,
  VertexMeasures,
} from './network.ts';
import { communityOptionsRefusal } from './options.ts';
import { type Groups, groupNumbers, groupsOf } from './partition.ts';
import { throwRefusal } from './refusal.ts';

/**
 * Computes all measures of a network and of its vertices, and its communities unless `options` is null. Deterministic: the
 * same network and options give the same numbers, digit for digit.
 *
 * Each measure is defined where it is computed: degree and strength in `graph.ts`, components in `component.ts`, clustering,
 * coreness and assortativity in `cohesion.ts`, betweenness and closeness in `shortest-path-measures.ts`, PageRank in
 * `page-rank.ts`, eigenvector centrality in `eigenvector.ts`, communities in `community.ts`. Only density and average clustering
 * depend on the mode of the network.
 *
 * `known`: columns that were computed elsewhere, for networks that are too large to measure here. The rest then costs little
 * more than one pass over the network.
 *
 * Errors: `NetworkRefusal` for invalid options.
 */
export function analyse(
  network: Network,
  options: CommunityOptions | null,
  known: VertexColumns | null = null,
): NetworkAnalysis {
  if (options !== null) throwRefusal(communityOptionsRefusal(options));
  const ids = network.vertices.map(({ id }) => id);
  const graph = graphOf(ids, network.edges);
  const columns = known ?? measure(graph);
  const components = groupsOf(columns.component);
  const found = options === null ? null : communitiesOf(graph, options);
  const communities = options === null || found === null ? null : described(ids, options, found);
  const rows = vertexMeasures(graph, columns, components, found?.groups ?? null);
  return {
    networkMeasures: {
      ...edgeMeasures(network, graph, columns),
      componentCount: components.length,
      diameter: components[0] === undefined ? null : diameterOf(graph, components[0]),
      modularity: communities?.modularity ?? null,
    },
    vertexMeasures: new Map(ids.map((id, vertex) => [id, rows[vertex] as VertexMeasures])),
    communities,
  };
}

function vertexMeasures(
  graph: Graph,
  columns: VertexColumns,
  components: Groups,
  communities: Groups | null,
): VertexMeasures[] {
  const eigenvector = eigenvectorOf(graph, components[0] ?? []).values;
  const community = communities === null ? null : groupNumbers(communities, graph.order);
  return groupNumbers(components, graph.order).map((component, vertex) => ({
    degree: columns.degree[vertex] as number,
    strength: columns.strength[vertex] as number,
    betweenness: columns.betweenness[vertex] as number,
    closeness: columns.closeness[vertex] as number,
    eigenvector: eigenvector[vertex] ?? null,
    pageRank: columns.pageRank[vertex] as number,
    coreness: columns.coreness[vertex] as number,
    clustering: columns.clustering[vertex] as number,
    component,
    community: community?.[vertex] ?? null,
  }));
}

function edgeMeasures(
  network: Network,
  graph: Graph,
  { clustering }: VertexColumns,
): Omit<NetworkMeasures, 'componentCount' | 'diameter' | 'modularity'> {
  const { order } = graph;
  const size = graph.links.length;
  const possible = possibleEdges(network);
  const hasTriangles = network.mode === 'ONE_MODE' && order > 0;
  return {
    order,
    size,
    density: possible === 0 ? 0 : size / possible,
    averageClustering: hasTriangles ? clustering.reduce((sum, of) => sum + of, 0) / order : null,
    assortativity: assortativityOf(graph),
  };
}

/** One-mode: n(n - 1)/2. Two-mode: actors × Fabriques. */
function possibleEdges({ mode, vertices }: Network): number {
  const actors = vertices.filter(({ kind }) => kind === 'ACTOR').length;
  return mode === 'ONE_MODE' ? (actors * (actors - 1)) / 2 : actors * (vertices.length - actors);
}

function described(
  ids: readonly VertexId[],
  { resolution, seed }: CommunityOptions,
  { groups, modularity, stability }: FoundCommunities,
): Communities {
  const communities = groups.map((members, index) => ({
    number: index + 1,
    members: members.map((vertex) => ids[vertex] as VertexId),
  }));
  return { resolution, seed, communities, modularity, stability };
}
