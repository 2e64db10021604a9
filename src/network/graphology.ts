import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import type { Graph } from './graph.ts';

/** The parts of graphology and its packages that this folder uses. Types of graphology stay within this folder. */

// The type declares `export default`, but the code has `module.exports =`: the import is the function itself.
export const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

/** The attribute of each edge that holds its weight. */
const weightAttribute = 'weight';

/** The same graph in graphology. Keys are the numbers of the vertices, in ascending order. */
export function toGraphology(graph: Graph): UndirectedGraph {
  const copy = new UndirectedGraph();
  for (let vertex = 0; vertex < graph.order; vertex += 1) copy.addNode(String(vertex));
  for (const { source, target, weight } of graph.links) {
    copy.addUndirectedEdge(String(source), String(target), { [weightAttribute]: weight });
  }
  return copy;
}

/** The values that a package returned by key, as a list by the number of the vertex. */
export function byNumber<Value>(values: Readonly<Record<string, Value>>, order: number): Value[] {
  return Array.from({ length: order }, (_, vertex) => values[String(vertex)] as Value);
}
