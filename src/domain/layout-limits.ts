/** Most nodes with an edge, and most edges, of a network whose layout is given as columns: a browser still moves it smoothly. */
export const layoutLimits = { nodes: 10_000, edges: 50_000 } as const;
