import { describe } from 'vitest';
import { openNeo4jStore } from '../../../src/store/engines/neo4j-store.ts';
import { neo4jCredentials, withoutNeo4j } from '../../neo4j/connection.ts';
import { emptyDatabase } from '../../neo4j/database.ts';
import { commitContract } from './commit-contract.ts';
import { concurrentImportsContract } from './concurrent-imports-contract.ts';
import { importContract } from './import-contract.ts';
import type { ImportEngine } from './import-engine.ts';
import { largeImportContract } from './large-import-contract.ts';

describe.skipIf(withoutNeo4j)('on Neo4j', () => {
  const engine: ImportEngine = {
    name: 'Neo4j',
    open: async () => {
      await emptyDatabase(neo4jCredentials());
      return openNeo4jStore(neo4jCredentials());
    },
    openSecond: () => openNeo4jStore(neo4jCredentials()),
  };
  importContract(engine);
  largeImportContract(engine);
  concurrentImportsContract(engine);
  commitContract(engine);
});
