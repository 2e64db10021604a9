import type { GraphStore } from './graph-store.ts';
import type { Neo4jStoreOptions } from './neo4j-store.ts';

export interface StoreOptions {
  /** Null means the embedded engine. */
  readonly neo4j: Neo4jStoreOptions | null;
  readonly graphPath: string | undefined;
}

/** Opens the engine that the configuration names, and loads that one alone: a driver takes longer to load than to open. */
export async function openStore({ neo4j, graphPath }: StoreOptions): Promise<GraphStore> {
  if (neo4j === null) return (await import('./embedded-store.ts')).openEmbeddedStore({ path: graphPath });
  return (await import('./neo4j-store.ts')).openNeo4jStore(neo4j);
}
