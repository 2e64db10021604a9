import { eigenvectorOf, pageRankOf } from './centrality.ts';
import { assortativityOf, clusteringOf, corenessOf } from './cohesion.ts';
import { communitiesOf, type FoundCommunities } from './community.ts';
import { componentsOf } from './component.ts';
import { degreeOf, type Graph, graphOf, strengths } from './graph.ts';
import type {
  Communities,
  CommunityQuestion,
  Network,
  NetworkAnalysis,
  NetworkFigures,
  VertexId,
  VertexMeasures,
} from './network.ts';
import { type Groups, groupNumbers } from './partition.ts';
import { checkCommunities } from './question.ts';
import { type ShortestPathMeasures, shortestPathMeasures } from './shortest-path-measures.ts';

/**
 * All figures of a network and of its vertices, with the communities when they are asked. The same network and question
 * give the same figures, digit by digit. Each is defined where it is computed: degree, strength, component and coreness
 * in `graph.ts`, `component.ts` and `cohesion.ts`, the centralities in `centrality.ts`, communities in `community.ts`.
 * A two-mode network is measured as any other, but for its density and its average clustering.
 *
 * Errors: `BAD_USER_INPUT` for a question of communities that makes no sense.
 */
export function analyse(network: Network, question: CommunityQuestion | null): NetworkAnalysis {
  if (question !== null) checkCommunities(question);
  const ids = network.vertices.map(({ id }) => id);
  const graph = graphOf(ids, network.edges);
  const components = componentsOf(graph);
  const found = question === null ? null : communitiesOf(graph, question);
  const communities = question === null || found === null ? null : described(ids, question, found);
  const paths = shortestPathMeasures(graph);
  const measures = measuresOf(graph, components, paths, found?.groups ?? null);
  return {
    figures: {
      ...figuresOf(network, graph, measures),
      componentCount: components.length,
      diameter: diameterOf(components[0] ?? [], paths),
      modularity: communities?.modularity ?? null,
    },
    measures: new Map(ids.map((id, vertex) => [id, measures[vertex] as VertexMeasures])),
    communities,
  };
}

function measuresOf(
  graph: Graph,
  components: Groups,
  { betweenness, closeness }: ShortestPathMeasures,
  communities: Groups | null,
): VertexMeasures[] {
  const pageRank = pageRankOf(graph);
  const eigenvector = eigenvectorOf(graph, components[0] ?? []);
  const strength = strengths(graph);
  const coreness = corenessOf(graph);
  const clustering = clusteringOf(graph);
  const component = groupNumbers(components, graph.order);
  const community = communities === null ? null : groupNumbers(communities, graph.order);
  return component.map((number, vertex) => ({
    degree: degreeOf(graph, vertex),
    strength: strength[vertex] as number,
    betweenness: betweenness[vertex] as number,
    closeness: closeness[vertex] as number,
    eigenvector: eigenvector[vertex] ?? null,
    pageRank: pageRank[vertex] as number,
    coreness: coreness[vertex] as number,
    clustering: clustering[vertex] as number,
    component: number,
    community: community?.[vertex] ?? null,
  }));
}

function figuresOf(
  network: Network,
  graph: Graph,
  measures: readonly VertexMeasures[],
): Omit<NetworkFigures, 'componentCount' | 'diameter' | 'modularity'> {
  const { order } = graph;
  const size = graph.links.length;
  const possible = possibleEdges(network);
  const hasTriangles = network.mode === 'ONE_MODE' && order > 0;
  return {
    order,
    size,
    density: possible === 0 ? 0 : size / possible,
    averageClustering: hasTriangles ? measures.reduce((sum, { clustering }) => sum + clustering, 0) / order : null,
    assortativity: assortativityOf(graph),
  };
}

function diameterOf(members: readonly number[], { eccentricity }: ShortestPathMeasures): number | null {
  return members.length === 0
    ? null
    : members.reduce((most, vertex) => Math.max(most, eccentricity[vertex] as number), 0);
}

/** One-mode: all pairs of vertices; two-mode: all pairs of an actor and a Fabrique. */
function possibleEdges({ mode, vertices }: Network): number {
  const actors = vertices.filter(({ kind }) => kind === 'ACTOR').length;
  return mode === 'ONE_MODE' ? (actors * (actors - 1)) / 2 : actors * (vertices.length - actors);
}

function described(
  ids: readonly VertexId[],
  { resolution, seed }: CommunityQuestion,
  { groups, modularity, stability }: FoundCommunities,
): Communities {
  const communities = groups.map((members, index) => ({
    number: index + 1,
    members: members.map((vertex) => ids[vertex] as VertexId),
  }));
  return { resolution, seed, communities, modularity, stability };
}
