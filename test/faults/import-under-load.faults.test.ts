import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Environment } from '../http/child.ts';
import { openClient } from './client.ts';
import { datasetOf, temporaryFolder } from './datasets.ts';
import { polledDocuments } from './documents.ts';
import { importsUnderLoad, neverWrong, type RightAnswers, rightAnswers } from './import-under-load.ts';
import { untilAnswered } from './refusal.ts';
import { importInto, type Served, startEmbedded, withoutBudget, withoutCaches } from './served.ts';

const sizes = [300, 400] as const;

// Most of each is waiting: they run side by side.
describe.concurrent('an import into the embedded graph that is being served', () => {
  let folder: string;
  let versions: readonly [RightAnswers, RightAnswers];
  const servers: Served[] = [];

  beforeAll(async () => {
    folder = await temporaryFolder();
    versions = [await rightAnswers(await datasetOf(sizes[0])), await rightAnswers(await datasetOf(sizes[1]))];
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
  ])('is answered from the one data set or the other, or refused, %s', async (_, caches: Environment) => {
    const server = await start({ ...caches, FABRIQUES: String(sizes[0]) });
    const reports = await importsUnderLoad({
      urls: [server.url],
      versions,
      bringIn: (index) => importInto(server, sizes[index] ?? 0),
      imports: 10,
    });
    expect(reports).toMatchObject([neverWrong]);
    expect(Math.min(...reports.flatMap(({ right }) => right))).toBeGreaterThan(100);
  });

  test('stays in its file: reopened, it answers from the data set that was imported last', async () => {
    const environment = { GRAPH_PATH: join(folder, 'graph.grafeo') };
    let server = await start({ ...environment, FABRIQUES: String(sizes[0]) });
    for (let round = 1; round <= 10; round += 1) {
      const index = round % 2;
      const reports = await importsUnderLoad({
        urls: [server.url],
        // The graph holds the other one.
        versions: index === 1 ? versions : [versions[1], versions[0]],
        bringIn: () => importInto(server, sizes[index] ?? 0),
        imports: 1,
      });
      expect(reports).toMatchObject([neverWrong]);
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
