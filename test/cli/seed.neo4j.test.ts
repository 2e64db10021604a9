import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { neo4jCredentials, withoutNeo4j } from '../neo4j/connection.ts';
import { countNodes, emptyDatabase } from '../neo4j/database.ts';
import { currentDataset } from '../seed/live/current-dataset.ts';
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
    expect(first.stdout).toMatch(new RegExp(`^ +${currentDataset().fabriques.length} Fabriques$`, 'm'));
    const nodes = await countNodes(neo4jCredentials());
    expect(nodes).toBeGreaterThan(300);
    const second = await fabriquesGraph(['seed'], environment);
    expect(second).toMatchObject({ code: 0, stderr: '' });
    expect(second.stdout).toMatch(/^Nothing changed: data set \w+ is already in the Neo4j at /);
    expect(await countNodes(neo4jCredentials())).toBe(nodes);
    // The first import into a database that has just started plans each of its statements.
  }, 120_000);

  test('with a wrong password says what to check, and exits with 1', async () => {
    const { code, stdout, stderr } = await fabriquesGraph(['seed'], { ...environment, NEO4J_PASSWORD: 'wrong' });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^The database at \S+ refuses the user\. Check NEO4J_USERNAME and NEO4J_PASSWORD; .*\n$/);
  });

  test('imports as the user for imports, not as the user of the server', async () => {
    const { username, password } = neo4jCredentials();
    const seed = { NEO4J_SEED_USERNAME: username, NEO4J_SEED_PASSWORD: password };
    const asNobody = { ...environment, NEO4J_USERNAME: 'nobody', NEO4J_PASSWORD: 'wrong' };
    expect(await fabriquesGraph(['seed'], { ...asNobody, ...seed })).toMatchObject({ code: 0, stderr: '' });
    const asWrong = { ...environment, NEO4J_SEED_USERNAME: 'nobody', NEO4J_SEED_PASSWORD: 'wrong' };
    const { code, stderr } = await fabriquesGraph(['seed'], asWrong);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The database at \S+ refuses the user\. Check .*NEO4J_SEED_PASSWORD\.\n$/);
  });

  test.each([
    ['bolt://127.0.0.1:7687/fabriques', /NEO4J_DATABASE/],
    ['bolt://neo4j:hunter2@127.0.0.1:7687', /NEO4J_PASSWORD/],
    ['bolt://127.0.0.1:7687?policy=eu', /query/],
    ['bolt://127.0.0.1:99999', /port/],
  ])('with the address %s says in one sentence what to leave out', async (NEO4J_URI, message) => {
    const { code, stdout, stderr } = await fabriquesGraph(['seed'], { ...environment, NEO4J_URI });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^NEO4J_URI: [^\n]*\n$/);
    expect(stderr).not.toContain('hunter2');
  });

  describe('three times at once, on an empty database,', () => {
    beforeEach(() => emptyDatabase(neo4jCredentials()));

    // Each time they meet at other statements.
    test.each([1, 2, 3, 4])(
      'imports once, and the others say in a sentence why they do not: %i',
      async () => {
        const ended = await Promise.all([1, 2, 3].map(() => fabriquesGraph(['seed'], environment)));
        expect(ended.filter(({ code, stdout }) => code === 0 && stdout.includes(' is now in '))).toHaveLength(1);
        for (const { code, stdout, stderr } of ended.filter(({ stdout }) => !stdout.includes(' is now in '))) {
          // One that waited less than two seconds for the first to end finds its data.
          if (code === 0) expect(stdout).toMatch(/^Nothing changed: .*\n$/);
          else expect({ code, stderr }).toEqual({ code: 1, stderr: `${inProgress}\n` });
        }
        const after = await fabriquesGraph(['seed'], environment);
        expect(after.stdout).toMatch(/^Nothing changed: /);
      },
      120_000,
    );
  });
});

const inProgress = 'Another import is writing this database. Wait until it has ended.';
