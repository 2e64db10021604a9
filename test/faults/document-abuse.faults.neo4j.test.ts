import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe } from 'vitest';
import { neo4jCredentials, withoutNeo4j } from '../neo4j/connection.ts';
import { datasetOf, temporaryFolder, writeDataset } from './datasets.ts';
import { testDocumentAbuse } from './document-abuse.ts';
import { neo4jEnvironment, seedNeo4j } from './proxied-neo4j.ts';
import { startMain, withoutBudget } from './served.ts';

describe.skipIf(withoutNeo4j)('a server on Neo4j, with 400 Fabriques,', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await temporaryFolder();
    await seedNeo4j(await writeDataset(folder, await datasetOf(400)));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  testDocumentAbuse(() => startMain({ ...neo4jEnvironment(neo4jCredentials()), ...withoutBudget }));
});
