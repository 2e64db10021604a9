import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { apiAddress, type Child, startBuilt } from '../http/child.ts';
import { post } from '../http/post.ts';
import { neo4jCredentials, withoutNeo4j } from '../neo4j/connection.ts';
import { emptyDatabase } from '../neo4j/database.ts';
import { currentDataset } from '../seed/live/current-dataset.ts';

describe.skipIf(withoutNeo4j)('three workers on Neo4j', () => {
  let child: Child | undefined;
  beforeEach(() => emptyDatabase(neo4jCredentials()));
  afterEach(async () => {
    child?.process.kill('SIGKILL');
    await child?.ended;
  });

  test('answer from the data set that the primary process has imported, once', async () => {
    const { uri, username, password } = neo4jCredentials();
    child = startBuilt('dist/bin/server.js', ['--replace'], {
      ...{ PORT: '0', WORKERS: '3', SEED_ON_START: 'true' },
      ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
    });
    const url = await child.printed(apiAddress);
    await child.printed(/Workers: /);
    for (let time = 0; time < 6; time++) {
      const answer = await (await post(url, { query: '{ fabriques { totalCount } }' })).json();
      expect(answer).toMatchObject({ data: { fabriques: { totalCount: currentDataset().fabriques.length } } });
    }
    child.process.kill('SIGTERM');
    const { code, stdout, stderr } = await child.ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.match(/Data set \w+: imported\./g)).toHaveLength(1);
  }, 120_000);
});
