import { afterAll, beforeAll, describe, test } from 'vitest';
import { neo4jCredentials, withoutNeo4j } from '../neo4j/connection.ts';
import { fuzz } from './fuzz.ts';
import { neo4jEnvironment, seedNeo4j } from './proxied-neo4j.ts';
import { type Served, startMain, withoutBudget } from './served.ts';

describe.skipIf(withoutNeo4j)('a server on Neo4j', () => {
  let server: Served;
  beforeAll(async () => {
    await seedNeo4j();
    server = await startMain({ ...neo4jEnvironment(neo4jCredentials()), ...withoutBudget });
  });
  afterAll(() => server?.kill());

  test('refuses or answers 500 random operations', () => fuzz(server, 500), 300_000);
});
