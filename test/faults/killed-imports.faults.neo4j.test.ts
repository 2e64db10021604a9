import { describe } from 'vitest';
import { openNeo4jStore } from '../../src/store/engines/neo4j-store.ts';
import { neo4jCredentials, withoutNeo4j } from '../neo4j/connection.ts';
import { emptyDatabase } from '../neo4j/database.ts';
import { killedImports } from './killed-imports.ts';

describe.skipIf(withoutNeo4j)('on Neo4j', () => {
  killedImports({
    name: 'a Neo4j',
    environment: () => {
      const { uri, username, password } = neo4jCredentials();
      return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    },
    open: () => openNeo4jStore(neo4jCredentials()),
    empty: () => emptyDatabase(neo4jCredentials()),
  });
});
