import { layoutLimits } from '../../../domain/layout-limits.ts';
import type { OrganisationKind } from '../../../domain/organisation-kinds.ts';
import type { DrawnKind, DrawnNetwork, DrawnNode } from '../../drawing/network/drawn-network.ts';
import { groupOfOrganisation } from '../../drawing/network/kind-group.ts';
import {
  NetworkLayoutDocument,
  type NetworkLayoutMeasure,
  type NetworkLayoutQuery,
} from '../../generated/operations.ts';
import type { Ask } from '../../page.ts';
import { labelOf, type NetworkData } from './network-data.ts';
import { byRank, type Ranked } from './rows.ts';
import type { NetworkState } from './state.ts';
import { variablesOf } from './variables.ts';

/** Whether a network is too large for the SVG of the page, and not for a canvas. */
export function isLarge({ shown, nodes, edges }: NetworkData): boolean {
  return (
    shown.drawing === null && edges.total > 0 && nodes.total <= layoutLimits.nodes && edges.total <= layoutLimits.edges
  );
}

const measures: Readonly<Record<NetworkState['size'], NetworkLayoutMeasure>> = {
  fabriqueCount: 'FABRIQUE_COUNT',
  degree: 'DEGREE',
  strength: 'STRENGTH',
  betweenness: 'BETWEENNESS',
  closeness: 'CLOSENESS',
  pageRank: 'PAGE_RANK',
  // Any cheap one: it is not used.
  equal: 'DEGREE',
};

/** Reads what a large network needs to be drawn. Errors: those of the layout, and of the measures that it shows. */
export async function readLargeNetwork(state: NetworkState, ask: Ask): Promise<DrawnNetwork> {
  const { measured: _, narrowed: __, ...variables } = variablesOf(state);
  const communities = state.colour === 'communaute';
  const { network } = await ask(NetworkLayoutDocument, { ...variables, size: measures[state.size], communities });
  const layout = network?.layout ?? null;
  if (layout === null) throw new Error('The network has become too large since its nodes were counted.');
  return drawnLayout(layout, state);
}

type Layout = NonNullable<NonNullable<NetworkLayoutQuery['network']>['layout']>;

/** The columns as nodes and edges, the most important node first, as in smaller drawings. */
export function drawnLayout(layout: Layout, state: NetworkState): DrawnNetwork {
  const ordered = layout.slugs
    .map((slug, index) => ({ index, slug, name: layout.names[index] ?? slug, degree: layout.degrees[index] ?? 0 }))
    .map((ranked) => ({ ...ranked, size: sizeAt(layout, ranked, state) }))
    .sort(byRank);
  const orderOf = new Map(ordered.map(({ index }, order) => [index, order]));
  const edges = layout.sources.map((source, index) => ({
    source: orderOf.get(source) ?? 0,
    target: orderOf.get(layout.targets[index] ?? 0) ?? 0,
    weight: layout.weights[index] ?? 0,
  }));
  return { nodes: ordered.map((ranked) => nodeOf(layout, ranked)), edges, colourBy: state.colour };
}

interface RankedColumn extends Ranked {
  /** In the columns. */
  readonly index: number;
}

/** A Fabrique has as many participations as edges. */
function sizeAt({ sizes }: Layout, { index, degree }: Omit<RankedColumn, 'size'>, { size }: NetworkState): number {
  if (size === 'equal') return 1;
  return sizes[index] ?? (size === 'fabriqueCount' ? degree : 0);
}

function nodeOf(layout: Layout, { index, slug, name, size }: RankedColumn): DrawnNode {
  const kind = kinds[layout.nodeTypes[index] ?? ''];
  if (kind === undefined) throw new Error(`A network has no node of the type ${layout.nodeTypes[index]}.`);
  const year = layout.years[index] ?? null;
  return {
    ...{ id: `${kind}:${slug}`, kind, slug, name, size },
    // The API has one enum for the kinds of both types of actors.
    group: kind === 'organisation' ? groupOfOrganisation(layout.kinds[index] as OrganisationKind) : kind,
    label: labelOf({ name, acronym: layout.acronyms[index] ?? null }),
    shortLabel: year === null ? null : String(year),
    ...{ x: layout.x[index] ?? 0, y: layout.y[index] ?? 0, community: layout.communities?.[index] ?? null },
  };
}

const kinds: Readonly<Record<string, DrawnKind>> = {
  Organisation: 'organisation',
  Territoire: 'territoire',
  Fabrique: 'fabrique',
};
