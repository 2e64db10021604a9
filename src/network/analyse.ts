import { eigenvectorOf } from './centrality.ts';
import { assortativityOf } from './cohesion.ts';
import { communitiesOf, type FoundCommunities } from './community.ts';
import { diameterOf } from './diameter.ts';
import { type Graph, graphOf } from './graph.ts';
import { measure, type VertexColumns } from './measure.ts';
import type {
  Communities,
  CommunityOptions,
  Network,
  NetworkAnalysis,
  NetworkFigures,
  VertexId,
  VertexMeasures,
} from './network.ts';
import { type Groups, groupNumbers, groupsOf } from './partition.ts';
import { checkCommunities } from './question.ts';

/**
 * All figures of a network and of its vertices, with the communities when they are asked. The same network and question
 * give the same figures, digit by digit. Each is defined where it is computed: degree, strength, component and coreness
 * in `graph.ts`, `component.ts` and `cohesion.ts`, the centralities in `centrality.ts`, communities in `community.ts`.
 * A two-mode network is measured as any other, but for its density and its average clustering.
 *
 * `known` are the figures that were computed elsewhere, which is for networks too large to be measured here: what is left
 * costs little more than reading the network.
 *
 * Errors: `BAD_USER_INPUT` for a question of communities that makes no sense.
 */
export function analyse(
  network: Network,
  question: CommunityOptions | null,
  known: VertexColumns | null = null,
): NetworkAnalysis {
  if (question !== null) checkCommunities(question);
  const ids = network.vertices.map(({ id }) => id);
  const graph = graphOf(ids, network.edges);
  const columns = known ?? measure(graph);
  const components = groupsOf(columns.component);
  const found = question === null ? null : communitiesOf(graph, question);
  const communities = question === null || found === null ? null : described(ids, question, found);
  const measures = measuresOf(graph, columns, components, found?.groups ?? null);
  return {
    figures: {
      ...figuresOf(network, graph, columns),
      componentCount: components.length,
      diameter: components[0] === undefined ? null : diameterOf(graph, components[0]),
      modularity: communities?.modularity ?? null,
    },
    measures: new Map(ids.map((id, vertex) => [id, measures[vertex] as VertexMeasures])),
    communities,
  };
}

function measuresOf(
  graph: Graph,
  columns: VertexColumns,
  components: Groups,
  communities: Groups | null,
): VertexMeasures[] {
  const eigenvector = eigenvectorOf(graph, components[0] ?? []);
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

function figuresOf(
  network: Network,
  graph: Graph,
  { clustering }: VertexColumns,
): Omit<NetworkFigures, 'componentCount' | 'diameter' | 'modularity'> {
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

/** One-mode: all pairs of vertices; two-mode: all pairs of an actor and a Fabrique. */
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
