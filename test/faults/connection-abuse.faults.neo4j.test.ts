import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe } from 'vitest';
import { neo4jCredentials, withoutNeo4j } from '../neo4j/connection.ts';
import { testConnectionAbuse } from './connection-abuse.ts';
import { datasetOf, temporaryFolder, writeDataset } from './datasets.ts';
import { neo4jEnvironment, seedNeo4j } from './proxied-neo4j.ts';
import { startMain } from './served.ts';

describe.skipIf(withoutNeo4j)('a server on Neo4j, with 400 Fabriques,', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await temporaryFolder();
    await seedNeo4j(await writeDataset(folder, await datasetOf(400)));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  testConnectionAbuse(() => startMain(neo4jEnvironment(neo4jCredentials())));
});
