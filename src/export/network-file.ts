import type { Role } from '../domain/roles.ts';
import { activityOf } from '../network/activity.ts';
import { communityColour } from '../network/colour.ts';
import type { Position } from '../network/layout.ts';
import type {
  Network,
  NetworkAnalysis,
  NetworkMode,
  NetworkWeight,
  VertexId,
  VertexMeasures,
} from '../network/network.ts';

/** What the file says of the network as a whole. */
export interface NetworkTitle {
  readonly title: string;
  /** How every figure was computed, ready to quote. */
  readonly method: string;
  /** The version of the data set, and the day of its release (ISO 8601). */
  readonly version: string;
  readonly releasedAt: string;
  /** Where this network can be had again; undefined when the server does not know its own address. */
  readonly url?: string | undefined;
}

/** What a vertex is, in the words of the data set. */
export interface VertexRecord {
  readonly type: 'Organisation' | 'Territoire' | 'Fabrique';
  /** The name of an actor, the title of a Fabrique. */
  readonly label: string;
  readonly slug: string;
  /** The kind of an actor, as the API has it; null for a Fabrique. */
  readonly kind: string | null;
  /** INSEE code or SIREN of a territoire, where there is one. */
  readonly code: string | null;
  readonly acronym: string | null;
  /** Of a Fabrique; null for an actor. */
  readonly year: number | null;
}

/** A vertex as files show it. */
export interface FileNode extends Omit<VertexRecord, 'year'> {
  readonly id: VertexId;
  readonly roles: readonly Role[];
  /** The titles of the Fabriques of an actor; none for a Fabrique. */
  readonly fabriques: readonly string[];
  /** In which it was active, ascending. */
  readonly years: readonly number[];
  readonly measures: VertexMeasures;
  readonly x: number;
  readonly y: number;
  /** "#RRGGBB". */
  readonly color: string;
  /** The diameter to draw it with, from 5 to 20. */
  readonly size: number;
}

/** An undirected edge as files show it. */
export interface FileEdge {
  readonly source: VertexId;
  readonly target: VertexId;
  readonly weight: number;
  readonly count: number;
  readonly roles: readonly Role[];
  /** The titles of the Fabriques that make the edge. */
  readonly fabriques: readonly string[];
  readonly years: readonly number[];
}

/** All that a file of a network holds, in the order of the network. */
export interface NetworkFile extends NetworkTitle {
  readonly mode: NetworkMode;
  readonly weightName: NetworkWeight;
  readonly nodes: readonly FileNode[];
  readonly edges: readonly FileEdge[];
}

/** A format in which a network can be downloaded. */
export interface NetworkFormat {
  /** Unique among the formats, for people to choose by. */
  readonly name: string;
  /** What ends the address: ".gexf". Some readers know a format by the end of the address alone. */
  readonly suffix: string;
  readonly mediaType: string;
  /** One or two sentences in English: what reads it, and what it does not hold. */
  readonly description: string;
  /** The file in pieces of UTF-8, made one after the other as they are asked for. */
  readonly render: (file: NetworkFile) => Iterable<string>;
}

/**
 * Puts together what the files of a network show: its figures, where (`positions`, as `layoutOf` gives them) and in which
 * colour and size to draw each vertex, and when it was active. `records` tell what each vertex is, and each Fabrique that
 * makes an edge; all of them must be there.
 */
export function networkFile(
  title: NetworkTitle,
  network: Network,
  analysis: NetworkAnalysis,
  positions: ReadonlyMap<VertexId, Position>,
  records: ReadonlyMap<VertexId, VertexRecord>,
): NetworkFile {
  const record = (id: VertexId): VertexRecord => found(records.get(id), id);
  const yearOf = new Map([...records].flatMap(([id, { year }]) => (year === null ? [] : [[id, year] as const])));
  const activity = activityOf(network, yearOf);
  const titles = (fabriques: readonly VertexId[]) => fabriques.map((id) => record(id).label);
  const highest = [...analysis.measures.values()].reduce((most, { degree }) => Math.max(most, degree), 1);
  return {
    ...title,
    mode: network.mode,
    weightName: network.weightName,
    nodes: network.vertices.map(({ id, kind: vertexKind, roles, fabriques }) => {
      const { year: _, ...described } = record(id);
      const measures = found(analysis.measures.get(id), id);
      return {
        id,
        ...described,
        roles,
        fabriques: vertexKind === 'FABRIQUE' ? [] : titles(fabriques),
        years: activity.vertices.get(id) ?? [],
        measures,
        ...found(positions.get(id), id),
        color: communityColour(measures.community),
        size: sizeOf(measures.degree, highest),
      };
    }),
    edges: network.edges.map((edge) => ({
      source: edge.source,
      target: edge.target,
      weight: edge.weight,
      count: edge.count,
      roles: edge.roles,
      fabriques: titles(edge.fabriques),
      years: activity.edges.get(edge) ?? [],
    })),
  };
}

/** The area of a vertex, not its width, grows with its degree. */
function sizeOf(degree: number, highest: number): number {
  return Math.round((5 + 15 * Math.sqrt(degree / highest)) * 100) / 100;
}

function found<Value>(value: Value | undefined, id: VertexId): Value {
  if (value === undefined) throw new Error(`Nothing is known of the vertex ${id}.`);
  return value;
}
