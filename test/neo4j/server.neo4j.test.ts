import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { neo4jCredentials, withoutNeo4j } from './connection.ts';
import { countNodes, emptyDatabase } from './database.ts';
import { neo4jVersion } from './jars.ts';

describe.skipIf(withoutNeo4j)('the Neo4j of the tests', () => {
  let driver: Driver;
  beforeAll(async () => {
    const { uri, username, password } = neo4jCredentials();
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    await emptyDatabase(neo4jCredentials());
  });
  afterAll(() => driver.close());

  test('is the version that the pom names, unless it was given by its address', async () => {
    const { records } = await driver.executeQuery('CALL dbms.components() YIELD versions, edition RETURN *');
    expect(records[0]?.get('edition')).toBe('community');
    if (!process.env['NEO4J_TEST_URI']) expect(records[0]?.get('versions')).toEqual([neo4jVersion]);
  });

  test('refuses whoever has no password', async () => {
    const anonymous = neo4j.driver(neo4jCredentials().uri);
    await expect(anonymous.executeQuery('RETURN 1')).rejects.toThrow(/unauthori[sz]ed|authentication/i);
    await anonymous.close();
  });

  test('is emptied of nodes, constraints and indexes', async () => {
    await driver.executeQuery('CREATE CONSTRAINT probe FOR (p:Probe) REQUIRE p.id IS UNIQUE');
    await driver.executeQuery('CREATE INDEX probe_name FOR (p:Probe) ON (p.name)');
    await driver.executeQuery("CREATE (:Probe {id: 'a'})-[:NEXT]->(:Probe {id: 'b'})");
    await emptyDatabase(neo4jCredentials());
    expect(await countNodes(neo4jCredentials())).toBe(0);
    const { records } = await driver.executeQuery("SHOW INDEXES YIELD name WHERE name STARTS WITH 'probe'");
    expect(records).toEqual([]);
  });
});
