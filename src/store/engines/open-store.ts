import type { GraphStore } from './graph-store.ts';
import type { Neo4jStoreOptions } from './neo4j-store.ts';

export interface StoreOptions {
  /** Null: the embedded engine. */
  readonly neo4j: Neo4jStoreOptions | null;
  /** File of the embedded graph. Default: the graph is in memory. */
  readonly graphPath: string | undefined;
}

/** Opens the configured engine. The module of the other one is not loaded: loading a driver takes longer than opening it. */
export async function openStore({ neo4j, graphPath }: StoreOptions): Promise<GraphStore> {
  if (neo4j === null) return (await import('./embedded-store.ts')).openEmbeddedStore({ path: graphPath });
  return (await import('./neo4j-store.ts')).openNeo4jStore(neo4j);
}
