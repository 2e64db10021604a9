import type { DrawnNetwork, DrawnNode } from '../../../../src/explorer/drawing/network/drawn-network.ts';

export function node(slug: string, x: number, y: number, size = 1, more: Partial<DrawnNode> = {}): DrawnNode {
  return {
    ...{ id: `organisation:${slug}`, kind: 'organisation', slug, name: slug, label: slug, shortLabel: null },
    ...{ group: 'state', x, y, size, community: null },
    ...more,
  };
}

/** Three nodes in a row and one above, linked to the middle one. */
export const smallNetwork: DrawnNetwork = {
  nodes: [node('a', 0, 0, 4), node('b', 10, 0, 1), node('c', 20, 0, 1), node('d', 10, 5, 0)],
  edges: [
    { source: 0, target: 1, weight: 4 },
    { source: 1, target: 2, weight: 2 },
    { source: 1, target: 3, weight: 3 },
  ],
  colourBy: 'nature',
};
