import type { Operation } from '../../addresses.ts';
import type { DrawnNetwork } from '../../drawing/network/drawn-network.ts';
import {
  NetworkPageDocument,
  type NetworkPageQuery,
  NetworkRowsDocument,
  type NetworkRowsQuery,
} from '../../generated/operations.ts';
import type { Ask } from '../../page.ts';
import { byImportance, type EdgeRow, memberOf, type NodeRow, nodeRowOf, sizeOf } from './rows.ts';
import type { NetworkState } from './state.ts';
import { variablesOf } from './variables.ts';

type Answer = NetworkPageQuery;
type Shown = NonNullable<Answer['shown']>;

/** A list of which the page has a part. */
export interface Part<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  /** Where the next part begins. Null: `rows` has all, or its end. */
  readonly after: string | null;
}

/** What the page shows. */
export interface NetworkData {
  readonly shown: Shown;
  readonly all: NonNullable<Answer['all']>;
  /** The network of the same actors over all Fabriques. */
  readonly whole: { readonly fabriqueCount: number; readonly nodeCount: number; readonly edgeCount: number };
  readonly nodes: Part<NodeRow>;
  readonly edges: Part<EdgeRow>;
  /** Null if the network is too large, or has no edge. */
  readonly drawn: DrawnNetwork | null;
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  readonly years: { readonly first: number; readonly last: number };
  readonly operation: Operation;
}

/** Where the tables of a large network begin. */
export interface Cursors {
  readonly nodesAfter: string | null;
  readonly edgesAfter: string | null;
}

/** Reads the network of a state: one operation, or two if it is too large to draw. */
export async function readNetwork(
  state: NetworkState,
  cursors: Cursors,
  latestYear: number,
  ask: Ask,
): Promise<NetworkData> {
  const variables = variablesOf(state);
  const answer = await ask(NetworkPageDocument, variables);
  const { shown, all } = answer;
  if (shown === null || all === null) throw new Error('Query.network is null only if it failed.');
  const base = {
    ...{ shown, all },
    whole: answer.whole ?? { ...all, fabriqueCount: shown.fabriqueCount },
    regions: (answer.regions ?? []).flatMap(({ code, name }) => (code === null ? [] : [{ code, name }])),
    years: { first: answer.oldest?.nodes[0]?.year ?? latestYear, last: latestYear },
    operation: { document: NetworkPageDocument, variables },
  };
  if (shown.drawing !== null) return { ...base, ...drawnRows(shown.drawing, state) };
  const { narrowed: _, ...rest } = variables;
  const rows = await ask(NetworkRowsDocument, { ...rest, ...cursors });
  if (rows.network === null) throw new Error('Query.network is null only if it failed.');
  return { ...base, ...pagedRows(rows.network), drawn: null };
}

function drawnRows(drawing: NonNullable<Shown['drawing']>, state: NetworkState) {
  const ordered = drawing.nodes
    .map((node, index) => ({ index, position: node.position, row: nodeRowOf(node) }))
    .sort((one, other) => byImportance(state.size)(one.row, other.row))
    .map(({ index, position, row }, order) => ({ index, position, row: { ...row, number: order + 1 } }));
  const orderOf = new Map(ordered.map(({ index }, order) => [index, order]));
  const links = drawing.edges
    .map(({ source, target, weight, count }) => {
      const [one, other] = [orderOf.get(source) ?? 0, orderOf.get(target) ?? 0];
      // With Fabriques, the actor comes first; of two actors, the more important one.
      const isSwapped = state.mode === 'ONE_MODE' && other < one;
      return { source: isSwapped ? other : one, target: isSwapped ? one : other, weight, count };
    })
    .sort((a, b) => b.weight - a.weight || b.count - a.count || a.source - b.source || a.target - b.target);
  const rowAt = (order: number): NodeRow => (ordered[order] as (typeof ordered)[number]).row;
  const edges = links.map(({ source, target, weight, count }) => ({
    ...{ source: rowAt(source), target: rowAt(target), weight, count },
  }));
  const drawn: DrawnNetwork = {
    nodes: ordered.map(({ row, position }) => ({
      ...{ id: `${row.kind}:${row.slug}`, kind: row.kind, slug: row.slug, name: row.name, group: row.group },
      ...{ label: labelOf(row), shortLabel: row.year === null ? null : String(row.year), x: position.x, y: position.y },
      ...{ size: sizeOf(row, state.size), community: row.community },
    })),
    edges: links,
    colourBy: state.colour,
  };
  return {
    nodes: whole(ordered.map(({ row }) => row)),
    edges: whole(edges),
    drawn: drawn.nodes.length === 0 ? null : drawn,
  };
}

const whole = <Row>(rows: readonly Row[]): Part<Row> => ({ rows, total: rows.length, after: null });

function pagedRows({ nodes, edges }: NonNullable<NetworkRowsQuery['network']>) {
  return {
    nodes: {
      rows: nodes.nodes.map((node, index) => ({ ...nodeRowOf(node), number: index + 1 })),
      total: nodes.totalCount,
      after: nodes.pageInfo.hasNextPage ? nodes.pageInfo.endCursor : null,
    },
    edges: {
      rows: edges.nodes.map(({ source, target, weight, count }) => ({
        ...{ source: memberOf(source), target: memberOf(target), weight, count },
      })),
      total: edges.totalCount,
      after: edges.pageInfo.hasNextPage ? edges.pageInfo.endCursor : null,
    },
  };
}

/** Longest name that is drawn in full beside its acronym. */
const longestName = 24;

/** What a drawing writes beside a node. */
export function labelOf({ name, acronym }: Pick<NodeRow, 'name' | 'acronym'>): string {
  return acronym !== null && name.length > longestName ? acronym : name;
}
