import { beforeAll, describe, expect, test } from 'vitest';
import { neo4jCredentials, withoutNeo4j } from '../neo4j/connection.ts';
import { countNodes, emptyDatabase } from '../neo4j/database.ts';
import { fabriquesGraph } from './fabriques-graph.ts';

describe.skipIf(withoutNeo4j)('fabriques-graph seed into Neo4j', () => {
  let environment: Record<string, string>;
  beforeAll(async () => {
    const { uri, username, password } = neo4jCredentials();
    environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    await emptyDatabase(neo4jCredentials());
  });

  test('imports, and a second time says that nothing changed', async () => {
    const first = await fabriquesGraph(['seed'], environment);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toContain(`is now in the Neo4j at ${environment['NEO4J_URI']}:\n`);
    expect(first.stdout).toMatch(/^ +23 Fabriques$/m);
    const nodes = await countNodes(neo4jCredentials());
    expect(nodes).toBeGreaterThan(300);
    const second = await fabriquesGraph(['seed'], environment);
    expect(second).toMatchObject({ code: 0, stderr: '' });
    expect(second.stdout).toMatch(/^Nothing changed: the Neo4j at /);
    expect(await countNodes(neo4jCredentials())).toBe(nodes);
    // The first import into a database that has just started plans each of its statements.
  }, 120_000);

  test('with a wrong password says what to check, and exits with 1', async () => {
    const { code, stdout, stderr } = await fabriquesGraph(['seed'], { ...environment, NEO4J_PASSWORD: 'wrong' });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/Check NEO4J_USERNAME and NEO4J_PASSWORD\.\n$/);
  });
});
