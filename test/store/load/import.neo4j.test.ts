import { describe } from 'vitest';
import { openNeo4jStore } from '../../../src/store/engines/neo4j-store.ts';
import { neo4jCredentials, withoutNeo4j, withScheme } from '../../neo4j/connection.ts';
import { emptyDatabase } from '../../neo4j/database.ts';
import { commitContract } from './commit-contract.ts';
import { concurrentImportsContract } from './concurrent-imports-contract.ts';
import { importContract } from './import-contract.ts';
import type { ImportEngine } from './import-engine.ts';
import { largeImportContract } from './large-import-contract.ts';
import { offlineCompletionContract } from './offline-completion-contract.ts';

describe.skipIf(withoutNeo4j)('on Neo4j', () => {
  const engine = (name: string, scheme: string): ImportEngine => ({
    name,
    open: async () => {
      await emptyDatabase(neo4jCredentials());
      return openNeo4jStore(withScheme(scheme));
    },
    openSecond: () => openNeo4jStore(withScheme(scheme)),
  });
  importContract(engine('Neo4j', 'bolt:'));
  largeImportContract(engine('Neo4j', 'bolt:'));
  offlineCompletionContract(engine('Neo4j', 'bolt:'));
  concurrentImportsContract(engine('Neo4j', 'bolt:'));
  commitContract(engine('Neo4j', 'bolt:'));
  // As on a cluster, where an import also reads what it has just written.
  concurrentImportsContract(engine('routed Neo4j', 'neo4j:'));
  commitContract(engine('routed Neo4j', 'neo4j:'));
});
