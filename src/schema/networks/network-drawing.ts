import {
  type DrawnEdge,
  drawingLimits,
  drawingOfNetwork,
  type NetworkDrawing as NetworkDrawingShape,
  positionOf,
} from '../../answers/networks/drawing.ts';
import type { ConnectedCloseness } from '../../network/connected-closeness.ts';
import type { Position } from '../../network/packing.ts';
import { builder } from '../builder.ts';
import { priced } from '../price.ts';
import { Network } from './network.ts';
import { NetworkNode } from './network-node.ts';

const NetworkPosition = builder.objectRef<Position>('NetworkPosition');

NetworkPosition.implement({
  description: 'A point of a drawing. Distances have no unit.',
  fields: (t) => ({
    x: t.exposeFloat('x', { description: 'From left to right.' }),
    y: t.exposeFloat('y', { description: 'From bottom to top.' }),
  }),
});

builder.objectField(NetworkNode, 'position', (t) =>
  t.field({
    type: NetworkPosition,
    description:
      'Where to draw the node: the same position as in the files of the network. Within a connected component by ForceAtlas2: ' +
      'linked nodes are close to each other. The components are packed side by side, so distances between them mean nothing. ' +
      'Jacomy et al., PLoS ONE 9(6), 2014.',
    ...priced({ measure: true }),
    resolve: positionOf,
  }),
);

const NetworkDrawingEdge = builder.objectRef<DrawnEdge>('NetworkDrawingEdge');

NetworkDrawingEdge.implement({
  description: 'An edge of a drawing. Its ends are indexes of NetworkDrawing.nodes, so that it is short.',
  fields: (t) => ({
    source: t.exposeInt('source', { description: 'Index of NetworkEdge.source in NetworkDrawing.nodes, from 0.' }),
    target: t.exposeInt('target', { description: 'Index of NetworkEdge.target in NetworkDrawing.nodes, from 0.' }),
    weight: t.float({ description: 'As NetworkEdge.weight.', resolve: ({ edge }) => edge.weight }),
    count: t.int({ description: 'As NetworkEdge.count.', resolve: ({ edge }) => edge.count }),
  }),
});

const NetworkConnectedCloseness = builder.objectRef<ConnectedCloseness>('NetworkConnectedCloseness');

NetworkConnectedCloseness.implement({
  description:
    'How far a drawing keeps linked nodes closer than others. E(d) is the share of the edges, p(d) the share of all pairs of ' +
    'nodes, that are drawn at most d apart. `distance` is the d with the highest E(d) - p(d). Jacomy, J. Graph Algorithms ' +
    'Appl. 27(5), 2023.',
  fields: (t) => ({
    distance: t.exposeFloat('distance', {
      description: 'The distance d at which the two shares differ most, in the unit of the positions.',
    }),
    edgeShare: t.exposeFloat('edgeShare', {
      description: 'E(d): share of the edges that are at most this long, from 0 to 1.',
    }),
    pairShare: t.exposeFloat('pairShare', {
      description: 'p(d): share of all pairs of nodes that are at most this far from each other, from 0 to 1.',
    }),
  }),
});

const NetworkDrawing = builder.objectRef<NetworkDrawingShape>('NetworkDrawing');

NetworkDrawing.implement({
  description: 'A network ready to draw: the nodes with at least one edge, and all edges.',
  fields: (t) => ({
    nodes: t.field({
      type: [NetworkNode],
      description:
        'The nodes with at least one edge, each with its position. For those without an edge, see ' +
        'Network.nodes(filter: { maxDegree: 0 }).',
      ...priced({ rows: drawingLimits.nodes }),
      resolve: ({ nodes }) => nodes,
    }),
    edges: t.field({
      type: [NetworkDrawingEdge],
      description: 'All edges.',
      // They read no node: both ends are in `nodes`.
      ...priced({ rows: drawingLimits.edges, nodes: 0.1 }),
      resolve: ({ edges }) => edges,
    }),
    connectedCloseness: t.field({
      type: NetworkConnectedCloseness,
      nullable: true,
      description:
        'How far the positions keep linked nodes closer than others. Null without edges, and if they do not, as when all ' +
        'nodes are linked with each other.',
      ...priced({ nodes: 0 }),
      resolve: ({ connectedCloseness }) => connectedCloseness,
    }),
  }),
});

builder.objectField(Network, 'drawing', (t) =>
  t.field({
    type: NetworkDrawing,
    nullable: true,
    description:
      `The network ready to draw. Null above ${drawingLimits.nodes} nodes with an edge or ` +
      `${drawingLimits.edges.toLocaleString('en')} edges: narrow the request, or draw it from \`downloads\`.`,
    ...priced({ measure: true }),
    resolve: drawingOfNetwork,
  }),
);
