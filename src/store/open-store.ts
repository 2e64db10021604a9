import { openEmbeddedStore } from './embedded-store.ts';
import type { GraphStore } from './graph-store.ts';
import { type Neo4jStoreOptions, openNeo4jStore } from './neo4j-store.ts';

export interface StoreOptions {
  /** Null means the embedded engine. */
  readonly neo4j: Neo4jStoreOptions | null;
  readonly graphPath: string | undefined;
}

/** Opens the engine that the configuration names. */
export function openStore({ neo4j, graphPath }: StoreOptions): GraphStore {
  return neo4j === null ? openEmbeddedStore({ path: graphPath }) : openNeo4jStore(neo4j);
}
