import type { GraphStore } from '../../../src/store/engines/graph-store.ts';

// Without the marker of commits, which counts imports and so differs between graphs with the same data.
const nodes = 'MATCH (n) WHERE NOT n:ImportMarker RETURN labels(n) AS labels, properties(n) AS properties';
const relationships = `MATCH (a)-[r]->(b)
RETURN labels(a) AS fromLabels, coalesce(a.id, a.code) AS from, type(r) AS type,
  labels(b) AS toLabels, coalesce(b.id, b.code) AS to, properties(r) AS properties`;

/** The whole graph as sorted lines of JSON. Two graphs are equal if their dumps are. */
export async function dump(store: GraphStore): Promise<string[]> {
  const rows = await store.read(async (transaction) => [
    ...(await transaction.run(nodes, {})),
    ...(await transaction.run(relationships, {})),
  ]);
  return rows.map((row) => JSON.stringify(canonical(row))).toSorted();
}

/** Sorts keys and labels, which are unordered. The order of all other lists is part of the graph. */
function canonical(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return /labels$/i.test(key) ? value.toSorted() : value;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, item]) => [name, canonical(item, name)]));
}
