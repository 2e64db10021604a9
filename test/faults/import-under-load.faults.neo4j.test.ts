import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fabriquesGraph } from '../cli/fabriques-graph.ts';
import type { Environment } from '../http/child.ts';
import { neo4jCredentials, withoutNeo4j } from '../neo4j/connection.ts';
import { emptyDatabase } from '../neo4j/database.ts';
import { datasetOf, temporaryFolder, writeDataset } from './datasets.ts';
import { correctAnswers, importsUnderLoad, noWrongAnswers } from './import-under-load.ts';
import { type Served, startMain, withoutBudget, withoutCaches } from './served.ts';

describe.skipIf(withoutNeo4j)('an import into a Neo4j during requests', () => {
  let folder: string;
  let environment: Environment;
  const servers: Served[] = [];

  beforeAll(async () => {
    const { uri, username, password } = neo4jCredentials();
    environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    await emptyDatabase(neo4jCredentials());
    folder = await temporaryFolder();
  });
  afterAll(async () => {
    for (const server of servers) await server.kill();
    await rm(folder, { recursive: true, force: true });
  });

  test('leaves all answers with one version of the data, or refused, with and without caches', async () => {
    const datasets = [await datasetOf(300), await datasetOf(400)] as const;
    const files = await Promise.all(datasets.map((dataset) => writeDataset(folder, dataset)));
    const importVersion = async (index: number) => {
      const { code, stderr } = await fabriquesGraph(['seed', '--dataset', files[index] ?? ''], environment);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    };
    await importVersion(0);
    // Two servers use the same database, because the imports take most of the time.
    servers.push(await startMain({ ...environment, ...withoutBudget }));
    servers.push(await startMain({ ...environment, ...withoutBudget, ...withoutCaches }));
    const reports = await importsUnderLoad({
      urls: servers.map(({ url }) => url),
      versions: [await correctAnswers(datasets[0]), await correctAnswers(datasets[1])],
      importVersion,
      imports: 10,
    });
    expect(reports).toMatchObject(servers.map(() => noWrongAnswers));
    // There were answers from both data sets.
    expect(Math.min(...reports.flatMap(({ correct }) => correct))).toBeGreaterThan(100);
  }, 300_000);
});
