import { describe } from 'vitest';
import { openNeo4jStore } from '../../../src/store/engines/neo4j-store.ts';
import { neo4jCredentials, withoutNeo4j } from '../../neo4j/connection.ts';
import { emptyDatabase } from '../../neo4j/database.ts';
import { exportContract } from './read-back-contract.ts';

describe.skipIf(withoutNeo4j)('on Neo4j', () => {
  exportContract(async () => {
    await emptyDatabase(neo4jCredentials());
    return openNeo4jStore(neo4jCredentials());
  });
});
