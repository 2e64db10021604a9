import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Environment } from '../http/child.ts';
import { openClient } from './client.ts';
import { datasetOf, temporaryFolder } from './datasets.ts';
import { polledDocuments } from './documents.ts';
import { type CorrectAnswers, correctAnswers, importsUnderLoad, noWrongAnswers } from './import-under-load.ts';
import { untilAnswered } from './refusal.ts';
import { importInto, type Served, startEmbedded, withoutBudget, withoutCaches } from './served.ts';

const sizes = [300, 400] as const;

// The tests run concurrently, because each mostly waits.
describe.concurrent('an import into the embedded graph during requests', () => {
  let folder: string;
  let versions: readonly [CorrectAnswers, CorrectAnswers];
  const servers: Served[] = [];

  beforeAll(async () => {
    folder = await temporaryFolder();
    versions = [await correctAnswers(await datasetOf(sizes[0])), await correctAnswers(await datasetOf(sizes[1]))];
  });
  afterAll(async () => {
    for (const server of servers) await server.kill();
    await rm(folder, { recursive: true, force: true });
  });
  const start = async (environment: Environment) => {
    const server = await startEmbedded({ ...withoutBudget, ...environment });
    servers.push(server);
    return server;
  };

  test.each([
    ['with caches', {}],
    ['without caches', withoutCaches],
  ])('leaves all answers with one version of the data, or refused, %s', async (_, caches: Environment) => {
    const server = await start({ ...caches, FABRIQUES: String(sizes[0]) });
    const reports = await importsUnderLoad({
      urls: [server.url],
      versions,
      importVersion: (index) => importInto(server, sizes[index] ?? 0),
      imports: 10,
    });
    expect(reports).toMatchObject([noWrongAnswers]);
    expect(Math.min(...reports.flatMap(({ correct }) => correct))).toBeGreaterThan(100);
  });

  test('is persistent: a server that opens the file answers from the data set imported last', async () => {
    const environment = { GRAPH_PATH: join(folder, 'graph.grafeo') };
    let server = await start({ ...environment, FABRIQUES: String(sizes[0]) });
    for (let round = 1; round <= 10; round += 1) {
      const index = round % 2;
      const reports = await importsUnderLoad({
        urls: [server.url],
        // The graph contains the other data set.
        versions: index === 1 ? versions : [versions[1], versions[0]],
        importVersion: () => importInto(server, sizes[index] ?? 0),
        imports: 1,
      });
      expect(reports).toMatchObject([noWrongAnswers]);
      await server.kill();
      server = await start(environment);
      const client = openClient(server.url);
      for (const [name, query] of Object.entries(polledDocuments)) {
        expect(await untilAnswered(client, { query })).toEqual(versions[index]?.[name]);
      }
      client.close();
    }
  });
});
