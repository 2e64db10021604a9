import type { ActorKind } from '../../domain/actor-kinds.ts';
import { layoutLimits } from '../../domain/layout-limits.ts';
import type { NetworkVertex, VertexMeasures } from '../../network/network.ts';
import type { Position } from '../../network/packing.ts';
import type { ActorRecord, FabriqueRecord } from '../../store/statements/records.ts';
import { linkedVertices } from './drawing.ts';
import type { NetworkAnswer } from './network-answer.ts';
import { fabriqueCountOf } from './network-node.ts';

/** The layout of a network as columns: lists with one value for each node, or for each edge, in the same order. */
export interface NetworkLayout {
  readonly answer: NetworkAnswer;
  /** The vertices with at least one edge, in the order of the network. */
  readonly vertices: readonly NetworkVertex[];
  readonly positions: readonly Position[];
  /** The ends of the edges, as indexes of `vertices`. */
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  readonly weights: readonly number[];
  /** The records of the nodes, which are read once. */
  records(): Promise<readonly (ActorRecord | FabriqueRecord)[]>;
}

/** The layout of a network. Null above `layoutLimits`. Errors: those of reading the network, and of the layout. */
export async function layoutOfNetwork(answer: NetworkAnswer): Promise<NetworkLayout | null> {
  const { cached } = await answer.read();
  const { edges } = cached.network;
  const vertices = linkedVertices(cached);
  if (vertices.length > layoutLimits.nodes || edges.length > layoutLimits.edges) return null;
  const positions = await answer.positions();
  const numbers = new Map(vertices.map(({ id }, number) => [id, number]));
  const numberOf = (id: string): number => numbers.get(id) as number;
  let records: Promise<(ActorRecord | FabriqueRecord)[]> | undefined;
  return {
    answer,
    vertices,
    positions: vertices.map(({ id }) => positions.get(id) as Position),
    sources: edges.map(({ source }) => numberOf(source)),
    targets: edges.map(({ target }) => numberOf(target)),
    weights: edges.map(({ weight }) => weight),
    records: () => {
      records ??= Promise.all(vertices.map(({ id }) => answer.record(id)));
      return records;
    },
  };
}

/** The kinds of the nodes. Null for a Fabrique. */
export async function kindsOfLayout(layout: NetworkLayout): Promise<(ActorKind | null)[]> {
  const records = await layout.records();
  return records.map((record) => (record.type === 'Fabrique' ? null : record.kind));
}

/** The values that nodes of a layout can have. */
export type LayoutMeasure = 'fabriqueCount' | Exclude<keyof VertexMeasures, 'component'>;

/** Whether a value needs the analysis of the network. */
export function layoutMeasureNeedsAnalysis(measure: LayoutMeasure): boolean {
  return !(['fabriqueCount', 'degree', 'strength'] as readonly string[]).includes(measure);
}

/** The values of the nodes. Errors: those of the analysis, if the measure needs it. */
export async function valuesOfLayout(
  { answer, vertices }: NetworkLayout,
  measure: LayoutMeasure,
): Promise<(number | null)[]> {
  if (measure === 'fabriqueCount') return vertices.map(fabriqueCountOf);
  if (measure === 'degree' || measure === 'strength') {
    const { cached } = await answer.read();
    return vertices.map(({ id }) => cached.degrees(id)[measure]);
  }
  const { vertexMeasures } = await answer.analysis();
  return vertices.map(({ id }) => vertexMeasures.get(id)?.[measure] ?? null);
}
