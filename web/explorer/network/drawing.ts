import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { MouseCoords, TouchCoords } from 'sigma/types';
import type { NetworkScriptData } from '../../../src/explorer/drawing/network/script-data.ts';
import { paletteOf, readColours } from './colours.ts';
import { drawEdges, edgeLayer } from './edge-layer.ts';
import { FreeSpace } from './free-space.ts';
import type { Neighbourhood } from './neighbourhood.ts';
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
  readonly choose: (selection: Selection | null) => void;
  /**
   * The same while the pointer or the focus is on something; then what is chosen is shown again. In a large network nothing
   * fades: edges and names are brought out, because a new look of all would take longer than a frame.
   */
  readonly pass: (selection: Selection | null) => void;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** How much of the colour of edges is seen: among many, each is lighter. The SVG has the first two. */
const edgeShares = [
  { above: 2_500, share: 0.35 },
  { above: 300, share: 0.55 },
  { above: 0, share: 1 },
] as const;
/** Sigma fades the border of lines over this many pixels. */
const feather = 1;
/** At this closeness, nodes whose labels found no place have them all the same. */
const closeRatio = 0.6;

/** Draws the network where the SVG has it. Throws if there is no WebGL. */
export function drawNetwork(
  container: HTMLElement,
  data: NetworkScriptData,
  around: Neighbourhood,
  events: DrawingEvents,
): Drawing {
  const { neighbours } = around;
  const { isLarge } = data;
  const isSmall = matchMedia('(max-width: 40rem)');
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const share = edgeShares.find(({ above }) => data.edges.length > above)?.share ?? 1;
  let colours = readColours();
  let palette = paletteOf(colours, share);
  let shown: Selection | null = null;
  let passed: Selection | null = null;
  let ratio = 1;
  const isShown = (node: number): boolean =>
    shown === null || shown.includes(node) || (shown.length === 1 && neighbours[shown[0]]?.has(node) === true);
  const isStrong = (node: number): boolean => shown?.includes(node) === true || passed?.includes(node) === true;
  const font = getComputedStyle(document.body).fontFamily;
  const free = new FreeSpace();

  const drawName = (context: CanvasRenderingContext2D, shaped: Partial<ShapedNode> & Place) => {
    const { index = -1, x, y, size } = shaped;
    const node = data.nodes[index];
    if (node === undefined || !(isShown(index) || isStrong(index))) return;
    const style = { colours, font, isStrong: isStrong(index) };
    if (isLarge) {
      // Sigma proposes some names for each part of the canvas. They keep their size, whatever the zoom.
      const sized = { ...node, radius: size };
      const place = placeBeside(sized, node.label, data.fontSize);
      if (
        style.isStrong ||
        free.take({ left: x, top: y - data.fontSize, width: place.width, height: place.height * 2 })
      ) {
        drawLabel(context, sized, place, { x, y, scale: 1 }, { ...style, fontSize: data.fontSize });
      }
      return;
    }
    const numbers = isSmall.matches && document.fullscreenElement === null;
    const fontSize = numbers ? data.numberSize : data.fontSize;
    const text = numbers ? String(index + 1) : node.label;
    const isWanted = shown !== null || ratio < closeRatio;
    const place = (numbers ? node.numbered : node.named) ?? (isWanted ? placeBeside(node, text, fontSize) : null);
    if (place !== null) drawLabel(context, node, place, { x, y, scale: size / node.radius }, { ...style, fontSize });
  };

  const sigma = new Sigma(graphOf(data), container, {
    nodeProgramClasses: { shape: ShapeProgram },
    nodeHoverProgramClasses: { shape: ShapeProgram },
    defaultNodeType: 'shape',
    itemSizesReference: 'positions',
    // Among many edges none can be pointed at, and finding it would draw all of them a second time.
    ...{ stagePadding: 0, antiAliasingFeather: feather, enableEdgeEvents: !isLarge, zIndex: true },
    minEdgeThickness: isLarge ? 0.6 : 1.2,
    ...{ minCameraRatio: 0.05, maxCameraRatio: 1.5, labelRenderedSizeThreshold: 0 },
    ...(isLarge ? { minCameraRatio: 0.01, labelGridCellSize: 90, labelRenderedSizeThreshold: 4.5 } : {}),
    ...(isStill ? { inertiaDuration: 0, zoomDuration: 0, doubleClickZoomingDuration: 0 } : {}),
    defaultDrawNodeLabel: drawName,
    defaultDrawNodeHover: drawName,
    nodeReducer: (key, attributes) => nodeLook(Number(key), attributes as Partial<ShapedNode>),
    edgeReducer: (key) => edgeLook(Number(key)),
  });
  function nodeLook(index: number, attributes: Partial<ShapedNode>): Partial<ShapedNode> {
    const tint = data.nodes[index]?.tint ?? 0;
    const isBright = isShown(index);
    return {
      ...attributes,
      color: (isBright ? palette.nodes : palette.fadedNodes)[tint] ?? '',
      borderColor: isStrong(index) ? colours.text : colours.surface,
      zIndex: isBright ? 1 : 0,
      // Names of small drawings have their places; those of large ones are chosen by sigma.
      forceLabel: !isLarge || isStrong(index),
    };
  }
  function edgeLook(index: number) {
    const edge = data.edges[index];
    const isPart = edge !== undefined && isOf(edge, shown);
    const colour = isPart ? colours.accent : shown === null ? palette.edge : palette.fadedEdge;
    // Sigma fades the last pixel of a line.
    return { size: (edge?.width ?? 1) + feather, color: colour, zIndex: isPart ? 1 : 0 };
  }
  sigma.on('beforeRender', () => free.clear());
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
    palette = paletteOf(colours, share);
    sigma.refresh({ skipIndexation: true });
  };
  // Sigma notes a new size of the window only, and full screen may leave that as it was.
  new ResizeObserver(() => sigma.scheduleRender()).observe(container);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  isSmall.addEventListener('change', redraw);
  const show = (selection: Selection | null) => {
    shown = selection;
    sigma.refresh({ skipIndexation: true });
  };
  const bringOut = (selection: Selection | null) => {
    const nodes = [...new Set([...(passed ?? []), ...(selection ?? [])])].map(String);
    passed = selection;
    sigma.refresh({ partialGraph: { nodes }, skipIndexation: true });
  };
  if (isLarge) {
    // In the order in which sigma draws edges, those of one node would be below thousands of others.
    const context = edgeLayer(sigma);
    sigma.on('afterRender', () => {
      const own = (around.edges[passed?.[0] ?? -1] ?? []).flatMap((index) => data.edges[index] ?? []);
      drawEdges(
        context,
        sigma,
        own.filter((edge) => isOf(edge, passed)),
        colours.accent,
      );
    });
  }
  let chosen: Selection | null = null;
  return {
    sigma,
    choose: (selection) => {
      chosen = selection;
      show(selection);
    },
    pass: isLarge ? bringOut : (selection) => show(selection ?? chosen),
  };
}

/** Whether an edge is what is selected, or one of the node that is. */
function isOf({ source, target }: { source: number; target: number }, selection: Selection | null): boolean {
  if (selection === null) return false;
  const [one, other] = selection;
  return other === undefined ? one === source || one === target : one === source && other === target;
}

/** Keys are the indexes of the data. Sigma's y grows upwards. */
function graphOf({ nodes, edges, height }: NetworkScriptData): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const [index, { x, y, radius, group, label }] of nodes.entries()) {
    graph.addNode(String(index), { index, x, y: height - y, size: radius, group, label });
  }
  for (const [index, { source, target }] of edges.entries()) {
    graph.addEdgeWithKey(String(index), String(source), String(target));
  }
  return graph;
}
