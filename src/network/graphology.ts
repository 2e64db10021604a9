import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { connectedComponents } from 'graphology-components';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import { pagerank } from 'graphology-metrics/centrality/index.js';
import { modularity } from 'graphology-metrics/graph/index.js';
import type { Graph } from './graph.ts';

/** What is used of graphology and its packages. Only files of this folder import it, and none lets its types out. */
export { connectedComponents, modularity, pagerank };

// These two declare `export default` where they say `module.exports =`: what is imported is the function itself.
export const louvain = louvainModule as unknown as typeof louvainModule.default;
export const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

/** The attribute of an edge that holds its weight; each edge has one. */
export const weightAttribute = 'weight';

/** The same graph in graphology: keys are the numbers of the vertices, added in this order, by default ascending. */
export function toGraphology(graph: Graph, vertices: Iterable<number> = Array(graph.order).keys()): UndirectedGraph {
  const copy = new UndirectedGraph();
  for (const vertex of vertices) copy.addNode(String(vertex));
  for (const { source, target, weight } of graph.links) {
    copy.addUndirectedEdge(String(source), String(target), { [weightAttribute]: weight });
  }
  return copy;
}

/** The values of a package's answer by the number of the vertex. */
export function byNumber<Value>(answer: Readonly<Record<string, Value>>, order: number): Value[] {
  return Array.from({ length: order }, (_, vertex) => answer[String(vertex)] as Value);
}
