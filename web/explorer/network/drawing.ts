import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { MouseCoords, TouchCoords } from 'sigma/types';
import type { NetworkScriptData } from '../../../src/explorer/drawing/network/script-data.ts';
import { mixed, readColours } from './colours.ts';
import { drawLabel, placeBeside } from './node-label.ts';
import type { Selection } from './selection.ts';
import { type ShapedNode, ShapeProgram } from './shape-program.ts';

export interface DrawingEvents {
  /** The pointer is on something, or on nothing any more. */
  readonly onPoint: (selection: Selection | null) => void;
  readonly onChoose: (selection: Selection | null) => void;
}

/** The drawing on a canvas. */
export interface Drawing {
  readonly sigma: Sigma;
  /** Shows a node with its neighbours, or an edge, and fades the rest. Null: shows all. */
  readonly highlight: (selection: Selection | null) => void;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** With this many edges the SVG has them lighter. */
const manyEdges = 300;
/** Sigma fades the border of lines over this many pixels. */
const feather = 1;
/** At this closeness, nodes whose labels found no place have them all the same. */
const closeRatio = 0.6;

/** Draws the network where the SVG has it. Throws if there is no WebGL. */
export function drawNetwork(container: HTMLElement, data: NetworkScriptData, events: DrawingEvents): Drawing {
  const neighbours = neighboursOf(data);
  const isSmall = matchMedia('(max-width: 40rem)');
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let colours = readColours();
  let shown: Selection | null = null;
  let ratio = 1;
  const isShown = (node: number): boolean =>
    shown === null || shown.includes(node) || (shown.length === 1 && neighbours[shown[0]]?.has(node) === true);
  const font = getComputedStyle(document.body).fontFamily;
  const edgeColour = () =>
    data.edges.length > manyEdges ? mixed(colours.hues[0] ?? '', colours.surface, 0.55) : (colours.hues[0] ?? '');

  const drawName = (context: CanvasRenderingContext2D, shaped: Partial<ShapedNode> & Place) => {
    const { index = -1, x, y, size } = shaped;
    const node = data.nodes[index];
    if (node === undefined || !isShown(index)) return;
    const numbers = isSmall.matches && document.fullscreenElement === null;
    const fontSize = numbers ? data.numberSize : data.fontSize;
    const text = numbers ? String(index + 1) : node.label;
    const isWanted = shown !== null || ratio < closeRatio;
    const place = (numbers ? node.numbered : node.named) ?? (isWanted ? placeBeside(node, text, fontSize) : null);
    if (place === null) return;
    const isStrong = shown?.includes(index) === true;
    drawLabel(context, node, place, { x, y, scale: size / node.radius }, { colours, font, fontSize, isStrong });
  };

  const sigma = new Sigma(graphOf(data), container, {
    nodeProgramClasses: { shape: ShapeProgram },
    nodeHoverProgramClasses: { shape: ShapeProgram },
    defaultNodeType: 'shape',
    itemSizesReference: 'positions',
    ...{ stagePadding: 0, minEdgeThickness: 1.2, antiAliasingFeather: feather, enableEdgeEvents: true, zIndex: true },
    ...{ minCameraRatio: 0.05, maxCameraRatio: 1.5, labelRenderedSizeThreshold: 0 },
    ...(isStill ? { inertiaDuration: 0, zoomDuration: 0, doubleClickZoomingDuration: 0 } : {}),
    defaultDrawNodeLabel: drawName,
    defaultDrawNodeHover: drawName,
    nodeReducer: (key, attributes) => nodeLook(Number(key), attributes as Partial<ShapedNode>),
    edgeReducer: (key) => edgeLook(Number(key)),
  });
  function nodeLook(index: number, attributes: Partial<ShapedNode>): Partial<ShapedNode> {
    const colour = colours.hues[data.nodes[index]?.tint ?? 0] ?? '';
    const isChosen = shown?.includes(index) === true;
    return {
      ...attributes,
      color: isShown(index) ? colour : mixed(colour, colours.surface, 0.2),
      borderColor: isChosen ? colours.text : colours.surface,
      zIndex: isShown(index) ? 1 : 0,
    };
  }
  function edgeLook(index: number) {
    const { source, target, width } = data.edges[index] ?? { source: -1, target: -1, width: 1 };
    const isPart =
      shown !== null &&
      (shown.length === 2 ? shown[0] === source && shown[1] === target : shown[0] === source || shown[0] === target);
    const colour = shown === null ? edgeColour() : isPart ? colours.accent : mixed(edgeColour(), colours.surface, 0.25);
    // Sigma fades the last pixel of a line.
    return { size: width + feather, color: colour, zIndex: isPart ? 1 : 0 };
  }
  sigma.getCamera().on('updated', (state) => {
    ratio = state.ratio;
  });
  sigma.setCustomBBox({ x: [0, data.width], y: [0, data.height] });
  sigma.refresh();

  const edgeAt = (key: string): Selection | null => {
    const edge = data.edges[Number(key)];
    return edge === undefined ? null : [edge.source, edge.target];
  };
  // A finger that has gone would stay on its node or edge.
  const isFinger = ({ original }: MouseCoords | TouchCoords) => 'touches' in original;
  sigma.on('enterNode', ({ node, event }) => isFinger(event) || events.onPoint([Number(node)]));
  sigma.on('leaveNode', () => events.onPoint(null));
  sigma.on('enterEdge', ({ edge, event }) => isFinger(event) || events.onPoint(edgeAt(edge)));
  sigma.on('leaveEdge', () => events.onPoint(null));
  sigma.on('clickNode', ({ node }) => events.onChoose([Number(node)]));
  sigma.on('clickEdge', ({ edge }) => events.onChoose(edgeAt(edge)));
  const redraw = () => {
    colours = readColours();
    sigma.refresh({ skipIndexation: true });
  };
  // Sigma notes a new size of the window only, and full screen may leave that as it was.
  new ResizeObserver(() => sigma.scheduleRender()).observe(container);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  isSmall.addEventListener('change', redraw);
  return {
    sigma,
    highlight: (selection) => {
      shown = selection;
      sigma.refresh({ skipIndexation: true });
    },
  };
}

/** Keys are the indexes of the data. Sigma's y grows upwards. */
function graphOf({ nodes, edges, height }: NetworkScriptData): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const [index, { x, y, radius, group, label }] of nodes.entries()) {
    graph.addNode(String(index), { index, x, y: height - y, size: radius, group, label, forceLabel: true });
  }
  for (const [index, { source, target }] of edges.entries()) {
    graph.addEdgeWithKey(String(index), String(source), String(target));
  }
  return graph;
}

/** The neighbours of each node. */
export function neighboursOf({ nodes, edges }: NetworkScriptData): readonly ReadonlySet<number>[] {
  const sets = nodes.map(() => new Set<number>());
  for (const { source, target } of edges) {
    sets[source]?.add(target);
    sets[target]?.add(source);
  }
  return sets;
}
