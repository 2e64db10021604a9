import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeOffline } from '../../src/cli/write-offline.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { GraphStore } from '../../src/store/engines/graph-store.ts';
import { openNeo4jStore } from '../../src/store/engines/neo4j-store.ts';
import { importDataset } from '../../src/store/load/import.ts';
import { argumentsFile } from '../../src/store/offline/offline-dataset.ts';
import { frozenDataset } from '../fixtures/frozen/frozen.ts';
import { runAdmin } from '../neo4j/admin.ts';
import { neo4jCredentials, withoutNeo4j } from '../neo4j/connection.ts';
import { emptyDatabase } from '../neo4j/database.ts';
import { neo4jJars } from '../neo4j/jars.ts';
import { findJava } from '../neo4j/jdk.ts';
import { type LocalServer, startServer } from '../neo4j/server.ts';
import { dump } from '../store/load/dump.ts';
import { oddDataset } from '../store/offline/odd-dataset.ts';

/** The database plans each statement for the first time, and two more Java machines start. */
const patience = 180_000;

describe.skipIf(withoutNeo4j).each([
  ['the small data set with odd texts', oddDataset],
  ['the frozen data set', frozenDataset()],
])('an offline import of %s', (_, dataset: Dataset) => {
  let folder: string;
  let server: LocalServer;
  let offline: GraphStore;
  let online: GraphStore;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-offline-'));
    const java = (await findJava()) ?? '';
    const [jars, home, files] = [await neo4jJars(), join(folder, 'home'), join(folder, 'files')];
    await writeOffline(dataset, files);
    const args = ['database', 'import', 'full', 'neo4j', '--overwrite-destination=true', `@${argumentsFile}`];
    await runAdmin({ java, jars, home }, args, files);
    server = await startServer({ java, jars, home, password: 'offline-tests', throwAway: true });
    offline = openNeo4jStore(server);
    await emptyDatabase(neo4jCredentials());
    online = openNeo4jStore(neo4jCredentials());
    await importDataset(online, dataset, { noticeMs: 0 });
  }, patience);
  afterAll(async () => {
    await offline.close();
    await online.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('has no data set until it is completed', async () => {
    const found = await offline.autoCommit().run('MATCH (dataset:Dataset) RETURN dataset.version AS version', {});
    expect(found).toEqual([]);
  });

  test('is completed by an import of the same data set, and has the graph of a usual import then', {
    timeout: patience,
  }, async () => {
    expect(await importDataset(offline, dataset, { noticeMs: 0 })).toMatchObject({
      changed: true,
      replaced: { nodes: 0 },
    });
    expect(await dump(offline)).toEqual(await dump(online));
    expect(await importDataset(offline, dataset, { noticeMs: 0 })).toMatchObject({ changed: false });
  });

  test('has the constraints and indexes of a usual import', async () => {
    const rules = async (store: GraphStore) =>
      (await store.autoCommit().run('SHOW INDEXES YIELD name, state RETURN name, state ORDER BY name', {})).filter(
        ({ name }) => !String(name).startsWith('index_'),
      );
    expect(await rules(offline)).toEqual(await rules(online));
  });
});
