import type { NetworkVertex, VertexMeasures } from '../../network/network.ts';
import type { ReferenceContext } from '../references.ts';
import type { Degrees } from './cached-network.ts';
import type { NetworkAnswer } from './network-answer.ts';
import { parseVertex } from './vertex-reference.ts';

/** A node of a network in an answer. */
export interface NetworkNode {
  readonly vertex: NetworkVertex;
  readonly answer: NetworkAnswer;
}

/** The values by which nodes have ranks. */
export type RankedMeasure = 'fabriqueCount' | Exclude<keyof VertexMeasures, 'component' | 'community'>;

/**
 * A node of a network, or null if the network does not have it. Errors: `BAD_USER_INPUT` for an id that the graph does not have,
 * and those of reading the network.
 */
export async function nodeOfNetwork(
  answer: NetworkAnswer,
  { id }: { readonly id: string },
  context: ReferenceContext,
  argument = 'id',
): Promise<NetworkNode | null> {
  const [vertexId, { cached }] = await Promise.all([
    parseVertex(id, argument, answer.request.mode, context),
    answer.read(),
  ]);
  return cached.index.has(vertexId) ? { vertex: cached.index.vertexOf(vertexId), answer } : null;
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

/** The name of an actor, or the title of a Fabrique. */
export async function nameOf({ vertex, answer }: NetworkNode): Promise<string> {
  const record = await answer.record(vertex.id);
  return record.type === 'Fabrique' ? record.title : record.name;
}

/** The number of Fabriques of an actor in the roles of its network. Null for a Fabrique. */
export function fabriqueCountOf({ kind, fabriques }: NetworkVertex): number | null {
  return kind === 'FABRIQUE' ? null : fabriques.length;
}

/**
 * The rank of a node among all nodes by a measure: 1 + the number of nodes with a higher value. Null if its value is null.
 * Errors: those of the analysis, except for the number of Fabriques, degree and strength.
 */
export async function rankOf({ vertex, answer }: NetworkNode, measure: RankedMeasure): Promise<number | null> {
  const { cached } = await answer.read();
  const valueIn = await valuesOf(answer, measure);
  return cached.ranks(measure, valueIn)[cached.index.numberOf(vertex.id)] ?? null;
}

async function valuesOf(
  answer: NetworkAnswer,
  measure: RankedMeasure,
): Promise<(vertex: NetworkVertex) => number | null> {
  if (measure === 'fabriqueCount') return fabriqueCountOf;
  if (measure === 'degree' || measure === 'strength') {
    const { cached } = await answer.read();
    return ({ id }) => cached.degrees(id)[measure];
  }
  const { vertexMeasures } = await answer.analysis();
  return ({ id }) => vertexMeasures.get(id)?.[measure] ?? null;
}

/**
 * The distance to another node, in edges. Null if it cannot be reached, and if the network does not have it. Errors:
 * `BAD_USER_INPUT` for an id that the graph does not have.
 */
export async function distanceOf(
  { vertex, answer }: NetworkNode,
  { to }: { readonly to: string },
  context: ReferenceContext,
): Promise<number | null> {
  const [target, { cached }] = await Promise.all([parseVertex(to, 'to', answer.request.mode, context), answer.read()]);
  if (!cached.index.has(target)) return null;
  // From the target: the nodes of a page then share one search.
  const distance = cached.distances(target)[cached.index.numberOf(vertex.id)] ?? -1;
  return distance === -1 ? null : distance;
}
