import type { NetworkVertex, VertexMeasures } from '../../network/network.ts';
import type { NetworkAnswer } from './network-answer.ts';
import type { Degrees } from './network-cache.ts';

/** A node of a network in an answer. */
export interface NetworkNode {
  readonly vertex: NetworkVertex;
  readonly answer: NetworkAnswer;
}

/** All measures of a node. Errors: those of the analysis. */
export async function measuresOf({ vertex, answer }: NetworkNode): Promise<VertexMeasures> {
  const measures = (await answer.analysis()).vertexMeasures.get(vertex.id);
  if (measures === undefined) throw new Error(`The analysis has no vertex ${vertex.id}.`);
  return measures;
}

/** The degree and strength of a node, without an analysis. */
export async function degreesOf({ vertex, answer }: NetworkNode): Promise<Degrees> {
  return (await answer.read()).cached.degrees(vertex.id);
}
