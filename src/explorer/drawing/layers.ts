/** A node of a layered drawing. */
export interface LayeredNode {
  readonly id: string;
  /** Its place in its layer, from 0. */
  readonly row: number;
}

/** A line between nodes of neighbouring layers. */
export interface LayeredEdge {
  /** The layer of `from`; `to` is in the next one. */
  readonly layer: number;
  readonly from: string;
  readonly to: string;
}

export interface Layers {
  readonly layers: readonly (readonly LayeredNode[])[];
  readonly edges: readonly LayeredEdge[];
}

/** Paths of one length, each a list of ids, as one drawing: a node of several paths stands once in its layer. */
export function layersOf(paths: readonly (readonly string[])[]): Layers {
  const length = paths[0]?.length ?? 0;
  const edges = new Map<string, LayeredEdge>();
  for (const path of paths) {
    for (const [layer, from] of path.slice(0, -1).entries()) {
      const to = path[layer + 1] ?? '';
      edges.set(`${layer} ${from} ${to}`, { layer, from, to });
    }
  }
  const layers: LayeredNode[][] = [];
  for (let layer = 0; layer < length; layer++) {
    const ids = [...new Set(paths.map((path) => path[layer] ?? ''))];
    const before = new Map(layers.at(-1)?.map(({ id, row }) => [id, row]));
    // Each node beside the middle of the nodes that lead to it, so that few lines cross.
    const place = (id: string) => {
      const rows = [...edges.values()].filter((it) => it.layer === layer - 1 && it.to === id);
      return rows.reduce((sum, { from }) => sum + (before.get(from) ?? 0), 0) / Math.max(1, rows.length);
    };
    const places = new Map(ids.map((id) => [id, place(id)]));
    const sorted = ids.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    layers.push(sorted.map((id, row) => ({ id, row })));
  }
  return { layers, edges: [...edges.values()] };
}
