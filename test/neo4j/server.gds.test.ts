import neo4j from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { gdsCredentials, withoutGds } from './connection.ts';
import { gdsVersion } from './jars.ts';

describe.skipIf(withoutGds)('the Neo4j of the tests with the Graph Data Science library', () => {
  test('has the version of it that the pom names', async () => {
    const { uri, username, password } = gdsCredentials();
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    const { records } = await driver.executeQuery('RETURN gds.version() AS version');
    await driver.close();
    expect(records[0]?.get('version')).toBe(gdsVersion);
  });
});
