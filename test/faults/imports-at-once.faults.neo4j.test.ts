import { rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fabriquesGraph } from '../cli/fabriques-graph.ts';
import { frozenDatasetPath } from '../fixtures/frozen/frozen.ts';
import { type Environment, startBuilt } from '../http/child.ts';
import { neo4jCredentials, withoutNeo4j } from '../neo4j/connection.ts';
import { countNodes, emptyDatabase } from '../neo4j/database.ts';
import { datasetOf, temporaryFolder, writeDataset } from './datasets.ts';
import { correctAnswers, importsUnderLoad, noWrongAnswers } from './import-under-load.ts';
import { neo4jEnvironment, seedNeo4j } from './proxied-neo4j.ts';
import { type Served, startMain, withoutBudget } from './served.ts';
import { runningStatements } from './transactions.ts';

describe.skipIf(withoutNeo4j)('imports into one Neo4j', () => {
  let folder: string;
  let environment: Environment;
  let server: Served | undefined;
  beforeAll(async () => {
    environment = neo4jEnvironment(neo4jCredentials());
    folder = await temporaryFolder();
  });
  afterAll(async () => {
    await server?.kill();
    await rm(folder, { recursive: true, force: true });
  });

  test('three at once into an empty database: the data is complete, and each failed import prints a remedy', async () => {
    await emptyDatabase(neo4jCredentials());
    await seedNeo4j();
    const nodes = await countNodes(neo4jCredentials());
    await emptyDatabase(neo4jCredentials());
    const ended = await Promise.all(
      [1, 2, 3].map(() => fabriquesGraph(['seed', '--dataset', frozenDatasetPath], environment)),
    );
    expect(ended.filter(({ code }) => code === 0).length).toBeGreaterThan(0);
    for (const { code, stderr } of ended) {
      if (code === 0) expect(stderr).toBe('');
      else expect(stderr).toMatch(/^Another import is writing this database\..*\n$/);
    }
    expect(await countNodes(neo4jCredentials())).toBe(nodes);
  });

  test('a second import is refused while the first one writes', async () => {
    const datasets = [await datasetOf(300), await datasetOf(400)];
    const files = await Promise.all(datasets.map((dataset) => writeDataset(folder, dataset)));
    const first = startBuilt('dist/bin/fabriques-graph.js', ['seed', '--dataset', files[0] ?? ''], environment);
    const writes = async () => (await runningStatements(neo4jCredentials())).some((text) => /UNWIND/.test(text));
    await expect.poll(writes, { timeout: 20_000, interval: 20 }).toBe(true);
    // Stopped in the middle of its transaction, so that it cannot end too early.
    first.process.kill('SIGSTOP');
    const started = performance.now();
    const second = await fabriquesGraph(['seed', '--dataset', files[1] ?? ''], environment);
    first.process.kill('SIGCONT');
    expect(second).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Another import is writing this database\..*\n$/),
    });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(await first.ended).toMatchObject({ code: 0, stderr: '' });
  });

  test('killed during requests: the answers have the old data or the new, and the next import succeeds', async () => {
    const datasets = [await datasetOf(300), await datasetOf(400)] as const;
    const files = await Promise.all(datasets.map((dataset) => writeDataset(folder, dataset)));
    await seedNeo4j(files[0]);
    server = await startMain({ ...environment, ...withoutBudget });
    const reports = await importsUnderLoad({
      urls: [server.url],
      versions: [await correctAnswers(datasets[0]), await correctAnswers(datasets[1])],
      importVersion: async (index) => {
        for (const afterMs of [1_000, 2_000, 4_000]) {
          const killed = startBuilt(
            'dist/bin/fabriques-graph.js',
            ['seed', '--dataset', files[index] ?? ''],
            environment,
          );
          await delay(afterMs);
          killed.process.kill('SIGKILL');
          await killed.ended;
        }
        await seedNeo4j(files[index]);
      },
      imports: 2,
    });
    expect(reports).toMatchObject([noWrongAnswers]);
    expect(Math.min(...reports.flatMap(({ correct }) => correct))).toBeGreaterThan(20);
  });
});
