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

/** Describes the network as a whole. */
export interface NetworkTitle {
  readonly title: string;
  /** How every measure was computed, ready to quote. */
  readonly method: string;
  /** The version of the data set. */
  readonly version: string;
  /** The day of its release (ISO 8601). */
  readonly releasedAt: string;
  /** URL of this file. Undefined if the server does not know its own address. */
  readonly url?: string | undefined;
}

/** The actor or Fabrique that a vertex stands for. */
export interface VertexRecord {
  readonly type: 'Organisation' | 'Territoire' | 'Fabrique';
  /** The name of an actor, the title of a Fabrique. */
  readonly label: string;
  readonly slug: string;
  /** The kind of an actor, as in the API. Null for a Fabrique. */
  readonly kind: string | null;
  /** INSEE code or SIREN of a territoire. Null if it has none. */
  readonly code: string | null;
  /** Number of inhabitants of a territoire. Null if official data has none. */
  readonly population: number | null;
  /** Acronym of an organisation. Null if it has none. */
  readonly acronym: string | null;
  /** Year of a Fabrique. Null for an actor. */
  readonly year: number | null;
}

/** A vertex in a file. */
export interface FileNode extends Omit<VertexRecord, 'year'> {
  readonly id: VertexId;
  readonly roles: readonly Role[];
  /** The titles of the Fabriques of an actor. Empty for a Fabrique. */
  readonly fabriques: readonly string[];
  /** The years in which it was active, ascending. */
  readonly years: readonly number[];
  readonly measures: VertexMeasures;
  readonly x: number;
  readonly y: number;
  /** "#RRGGBB". */
  readonly color: string;
  /** Diameter to draw it, from 5 to 20. */
  readonly size: number;
}

/** An undirected edge in a file. */
export interface FileEdge {
  readonly source: VertexId;
  readonly target: VertexId;
  readonly weight: number;
  readonly count: number;
  readonly roles: readonly Role[];
  /** The titles of the Fabriques that both ends share. */
  readonly fabriques: readonly string[];
  readonly years: readonly number[];
}

/** The content of a file. Nodes and edges are in the order of the network. */
export interface NetworkFile extends NetworkTitle {
  readonly mode: NetworkMode;
  readonly weightName: NetworkWeight;
  readonly nodes: readonly FileNode[];
  readonly edges: readonly FileEdge[];
}

/** A file format for networks. */
export interface NetworkFormat {
  /** Name for people, unique among the formats. */
  readonly name: string;
  /** File extension, such as ".gexf". Some readers recognise a format only by the end of the URL. */
  readonly suffix: string;
  readonly mediaType: string;
  /** One or two sentences in English: programs that read it, and what it lacks. */
  readonly description: string;
  /** The file as a sequence of pieces of text, generated one by one. */
  readonly render: (file: NetworkFile) => Iterable<string>;
}

/**
 * The content of the files of a network: its measures, the position, colour and size to draw each vertex, and the years of
 * activity. `positions` come from `layoutOf`. `records` must have all vertices and all Fabriques of edges.
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
  const highest = [...analysis.vertexMeasures.values()].reduce((most, { degree }) => Math.max(most, degree), 1);
  return {
    ...title,
    mode: network.mode,
    weightName: network.weightName,
    nodes: network.vertices.map(({ id, kind: vertexKind, roles, fabriques }) => {
      const { year: _, ...described } = record(id);
      const measures = found(analysis.vertexMeasures.get(id), id);
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

/** The diameter grows with the square root of the degree, so that the area grows with the degree. */
function sizeOf(degree: number, highest: number): number {
  return Math.round((5 + 15 * Math.sqrt(degree / highest)) * 100) / 100;
}

function found<Value>(value: Value | undefined, id: VertexId): Value {
  if (value === undefined) throw new Error(`There is no record, measure or position of the vertex ${id}.`);
  return value;
}
