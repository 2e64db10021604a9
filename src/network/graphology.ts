import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { connectedComponents } from 'graphology-components';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import { modularity } from 'graphology-metrics/graph/index.js';
import type { Graph } from './graph.ts';

/** The parts of graphology and its packages that this folder uses. Types of graphology stay within this folder. */
export { connectedComponents, modularity };

// The types of these two declare `export default`, but the code has `module.exports =`: the import is the function itself.
export const louvain = louvainModule as unknown as typeof louvainModule.default;
export const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

/** The attribute of each edge that holds its weight. */
export const weightAttribute = 'weight';

/** The same graph in graphology. Keys are the numbers of the vertices, added in the order of `vertices`. Default: ascending. */
export function toGraphology(graph: Graph, vertices: Iterable<number> = Array(graph.order).keys()): UndirectedGraph {
  const copy = new UndirectedGraph();
  for (const vertex of vertices) copy.addNode(String(vertex));
  for (const { source, target, weight } of graph.links) {
    copy.addUndirectedEdge(String(source), String(target), { [weightAttribute]: weight });
  }
  return copy;
}

/** The values that a package returned by key, as a list by the number of the vertex. */
export function byNumber<Value>(values: Readonly<Record<string, Value>>, order: number): Value[] {
  return Array.from({ length: order }, (_, vertex) => values[String(vertex)] as Value);
}
