import type Sigma from 'sigma';

/** A canvas between the edges and the nodes of sigma. */
export function edgeLayer(sigma: Sigma): CanvasRenderingContext2D {
  const context = sigma.createCanvas('passed-edges', { beforeLayer: 'nodes' }).getContext('2d');
  if (context === null) throw new Error('The browser has no canvas.');
  return context;
}

/** Draws some edges, and these alone. */
export function drawEdges(
  context: CanvasRenderingContext2D,
  sigma: Sigma,
  edges: readonly { readonly source: number; readonly target: number }[],
  colour: string,
): void {
  const { width, height } = sigma.getDimensions();
  const { canvas } = context;
  const pixels = devicePixelRatio;
  if (canvas.width !== Math.round(width * pixels) || canvas.height !== Math.round(height * pixels)) {
    [canvas.width, canvas.height] = [Math.round(width * pixels), Math.round(height * pixels)];
    [canvas.style.width, canvas.style.height] = [`${width}px`, `${height}px`];
  }
  context.setTransform(pixels, 0, 0, pixels, 0, 0);
  context.clearRect(0, 0, width, height);
  if (edges.length === 0) return;
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.beginPath();
  for (const { source, target } of edges) {
    const [from, to] = [placeOf(sigma, source), placeOf(sigma, target)];
    if (from === null || to === null) continue;
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  context.stroke();
}

function placeOf(sigma: Sigma, node: number) {
  const data = sigma.getNodeDisplayData(String(node));
  return data === undefined ? null : sigma.framedGraphToViewport(data);
}
