import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Child, type Environment, startBuilt } from './http/child.ts';
import { post } from './http/post.ts';
import { neo4jCredentials, withoutNeo4j } from './neo4j/connection.ts';
import { countNodes, createUser, dropUser, emptyDatabase } from './neo4j/database.ts';

const query = '{ territoires(filter: { minFabriques: 2 }) { nodes { code } } }';

describe.skipIf(withoutNeo4j)('the server on Neo4j', () => {
  let child: Child | undefined;
  beforeEach(() => emptyDatabase(neo4jCredentials()));
  afterEach(async () => {
    child?.process.kill('SIGKILL');
    await child?.ended;
  });

  async function start(seedOnStart: boolean, users: Environment = {}): Promise<string> {
    const { uri, username, password } = neo4jCredentials();
    child = startBuilt('dist/src/main.js', [], {
      PORT: '0',
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      SEED_ON_START: String(seedOnStart),
      ...users,
    });
    return child.printed(/^GraphQL API: +(http:\S+)\/graphql$/m);
  }

  test('imports the data set before it accepts requests if SEED_ON_START is true', async () => {
    const response = await post(await start(true), { query });
    expect(await response.json()).toMatchObject({
      data: { territoires: { nodes: [{ code: '244400644' }, { code: '200067205' }] } },
    });
  });

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
