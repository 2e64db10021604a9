import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openNeo4jStore } from '../src/store/engines/neo4j-store.ts';
import { smallDataset } from './fixtures/small-dataset.ts';
import { apiAddress, type Child, type Environment, startBuilt } from './http/child.ts';
import { post } from './http/post.ts';
import { neo4jCredentials, withoutNeo4j, withScheme } from './neo4j/connection.ts';
import { countNodes, createUser, dropUser, emptyDatabase } from './neo4j/database.ts';
import { currentDataset } from './seed/live/current-dataset.ts';
import { importDataset } from './store/load/import-without-notice.ts';

const query = '{ fabriques { totalCount } }';
const all = { data: { fabriques: { totalCount: currentDataset().fabriques.length } } };

describe.skipIf(withoutNeo4j)('the server on Neo4j', () => {
  let child: Child | undefined;
  beforeEach(() => emptyDatabase(neo4jCredentials()));
  afterEach(async () => {
    child?.process.kill('SIGKILL');
    await child?.ended;
  });

  function launch(seedOnStart: boolean, users: Environment = {}, args: readonly string[] = []): Child {
    const { uri, username, password } = neo4jCredentials();
    child = startBuilt('dist/bin/server.js', args, {
      PORT: '0',
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      SEED_ON_START: String(seedOnStart),
      ...users,
    });
    return child;
  }

  const start = (seedOnStart: boolean, users?: Environment, args?: readonly string[]) =>
    launch(seedOnStart, users, args).printed(apiAddress);

  test.each(['bolt:', 'neo4j:'])(
    'on %s imports the data set before it accepts requests if SEED_ON_START is true',
    async (scheme) => {
      const response = await post(await start(true, { NEO4J_URI: withScheme(scheme).uri }), { query });
      expect(await response.json()).toMatchObject(all);
      // The first import into a database that has just started plans each of its statements.
    },
    120_000,
  );

  test('does not replace a data set that no release contains, except with --replace', async () => {
    const store = openNeo4jStore(neo4jCredentials());
    await importDataset(store, smallDataset);
    await store.close();
    const { code, stderr } = await launch(true).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^The graph has data set \w+, not \w+, and no release of fabriques-graph contains it\. .*\n$/,
    );
    const replaced = await post(await start(true, {}, ['--replace']), { query });
    expect(await replaced.json()).toMatchObject(all);
  }, 60_000);

  test('imports nothing if SEED_ON_START is false, and is not ready then', async () => {
    const url = await start(false);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    const response = await post(url, { query: '{ dataset { version } }' });
    expect(response.status).toBe(503);
  });

  test('serves as one user, and imports as another', async () => {
    const { username, password } = neo4jCredentials();
    const reader = { username: 'fabriques_reader', password: 'reads-and-no-more' };
    await createUser(neo4jCredentials(), reader);
    try {
      const url = await start(true, {
        ...{ NEO4J_USERNAME: reader.username, NEO4J_PASSWORD: reader.password },
        ...{ NEO4J_SEED_USERNAME: username, NEO4J_SEED_PASSWORD: password },
      });
      expect((await fetch(`${url}/readyz`)).status).toBe(200);
      expect((await post(url, { query })).status).toBe(200);
    } finally {
      await dropUser(neo4jCredentials(), reader.username);
    }
  });

  test('imports nothing if Neo4j refuses the user for imports, but runs', async () => {
    const url = await start(true, { NEO4J_SEED_USERNAME: 'nobody', NEO4J_SEED_PASSWORD: 'wrong' });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    expect(await countNodes(neo4jCredentials())).toBe(0);
  });
});
