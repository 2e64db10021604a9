import {
  kindsOfLayout,
  type LayoutMeasure,
  layoutMeasureNeedsAnalysis,
  layoutOfNetwork,
  type NetworkLayout as NetworkLayoutShape,
  valuesOfLayout,
} from '../../answers/networks/network-layout.ts';
import { layoutLimits } from '../../domain/layout-limits.ts';
import { ActorKindEnum } from '../actors/actor-kind.ts';
import { builder } from '../builder.ts';
import { priced } from '../price.ts';
import { Network } from './network.ts';

const NetworkLayoutMeasure = builder.enumType('NetworkLayoutMeasure', {
  description: 'The values of nodes that a layout can have.',
  values: {
    FABRIQUE_COUNT: { value: 'fabriqueCount', description: 'As NetworkNode.fabriqueCount.' },
    DEGREE: { value: 'degree', description: 'As NetworkNode.degree.' },
    STRENGTH: { value: 'strength', description: 'As NetworkNode.strength.' },
    BETWEENNESS: { value: 'betweenness', description: 'As NetworkNode.betweenness.' },
    CLOSENESS: { value: 'closeness', description: 'As NetworkNode.closeness.' },
    EIGENVECTOR: { value: 'eigenvector', description: 'As NetworkNode.eigenvector.' },
    PAGE_RANK: { value: 'pageRank', description: 'As NetworkNode.pageRank.' },
    CORENESS: { value: 'coreness', description: 'As NetworkNode.coreness.' },
    CLUSTERING: { value: 'clustering', description: 'As NetworkNode.clustering.' },
    COMMUNITY: { value: 'community', description: 'As NetworkNode.community.' },
  } as const satisfies Record<string, { value: LayoutMeasure; description: string }>,
});

/** Lists of values take about 0.1 µs a value, and their records are read by id: a work unit for ten. */
const ofNodes = { rows: layoutLimits.nodes, work: layoutLimits.nodes / 100 } as const;
const ofEdges = { rows: layoutLimits.edges, work: layoutLimits.edges / 100 } as const;
const ofRecords = { rows: layoutLimits.nodes, work: layoutLimits.nodes / 10 } as const;

const NetworkLayout = builder.objectRef<NetworkLayoutShape>('NetworkLayout');

NetworkLayout.implement({
  description:
    'A network ready to draw, as columns: each list has one value for each node with at least one edge, or for each edge. Value ' +
    'i of each list is of the same node, or of the same edge.',
  fields: (t) => ({
    nodeTypes: t.stringList({
      description: 'Types of the nodes: Organisation, Territoire or Fabrique.',
      ...priced(ofRecords),
      resolve: async (layout) => (await layout.records()).map(({ type }) => type),
    }),
    slugs: t.stringList({
      description: 'Slugs of the nodes.',
      ...priced(ofRecords),
      resolve: async (layout) => (await layout.records()).map(({ slug }) => slug),
    }),
    names: t.stringList({
      description: 'Names of actors, titles of Fabriques.',
      ...priced(ofRecords),
      resolve: async (layout) =>
        (await layout.records()).map((record) => (record.type === 'Fabrique' ? record.title : record.name)),
    }),
    acronyms: t.field({
      type: t.listRef('String', { nullable: true }),
      description: 'Acronyms of organisations. Null for those without one, and for other nodes.',
      ...priced(ofRecords),
      resolve: async (layout) =>
        (await layout.records()).map((record) => (record.type === 'Organisation' ? record.acronym : null)),
    }),
    kinds: t.field({
      type: t.listRef(ActorKindEnum, { nullable: true }),
      description: 'Kinds of actors. Null for a Fabrique.',
      ...priced(ofRecords),
      resolve: kindsOfLayout,
    }),
    years: t.field({
      type: t.listRef('Int', { nullable: true }),
      description: 'Years of Fabriques. Null for an actor.',
      ...priced(ofRecords),
      resolve: async (layout) =>
        (await layout.records()).map((record) => (record.type === 'Fabrique' ? record.year : null)),
    }),
    x: t.floatList({
      description: 'As NetworkPosition.x.',
      ...priced(ofNodes),
      resolve: ({ positions }) => positions.map(({ x }) => x),
    }),
    y: t.floatList({
      description: 'As NetworkPosition.y.',
      ...priced(ofNodes),
      resolve: ({ positions }) => positions.map(({ y }) => y),
    }),
    values: t.field({
      type: t.listRef('Float', { nullable: true }),
      description: 'A value of each node, such as its degree.',
      args: { of: t.arg({ type: NetworkLayoutMeasure, required: true, description: 'Which value.' }) },
      ...priced(({ of }: { of: LayoutMeasure }) => ({ ...ofNodes, measure: layoutMeasureNeedsAnalysis(of) })),
      resolve: (layout, { of }) => valuesOfLayout(layout, of),
    }),
    sources: t.intList({
      description: 'Index of the first node of each edge, from 0.',
      ...priced(ofEdges),
      resolve: ({ sources }) => [...sources],
    }),
    targets: t.intList({
      description: 'Index of the second node of each edge, from 0.',
      ...priced(ofEdges),
      resolve: ({ targets }) => [...targets],
    }),
    weights: t.floatList({
      description: 'As NetworkEdge.weight.',
      ...priced(ofEdges),
      resolve: ({ weights }) => [...weights],
    }),
  }),
});

builder.objectField(Network, 'layout', (t) =>
  t.field({
    type: NetworkLayout,
    nullable: true,
    description:
      'All nodes with an edge, with the positions of the files, and all edges, as columns: for networks that are too large for ' +
      `\`drawing\`. Null above ${layoutLimits.nodes.toLocaleString('en')} nodes with an edge or ` +
      `${layoutLimits.edges.toLocaleString('en')} edges: narrow the request, or draw it from \`downloads\`.`,
    ...priced({ measure: true }),
    resolve: layoutOfNetwork,
  }),
);
