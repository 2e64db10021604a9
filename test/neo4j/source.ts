import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countNodes, emptyDatabase } from './database.ts';
import { gdsJars, neo4jJars, neo4jVersion } from './jars.ts';
import { findJava, minimumJava } from './jdk.ts';
import { type Neo4jServer, startServer } from './server.ts';

export type Source = Neo4jServer | { skip: string };

const password = 'fabriques-test';

/** Where the tests' Neo4j comes from: the one that is named, else from Maven's jars, else from Docker, else nowhere. */
export async function openSource(environment: NodeJS.ProcessEnv): Promise<Source> {
  const named = namedServer(environment);
  return named === undefined ? startSource(environment, false) : checkedEmpty(named);
}

/** As `openSource`, one with the Graph Data Science library; never the one that is named. */
export function openGdsSource(environment: NodeJS.ProcessEnv): Promise<Source> {
  return startSource(environment, true);
}

async function startSource(environment: NodeJS.ProcessEnv, withGds: boolean): Promise<Source> {
  const java = await findJava(environment);
  const obstacles: string[] = [];
  if (java === undefined) {
    obstacles.push(`there is no JDK ${minimumJava} or later`);
  } else {
    const jars = await jarFolders(withGds).catch(noted(obstacles, 'Maven'));
    if (jars !== undefined) {
      const home = mkdtempSync(join(tmpdir(), 'fabriques-graph-neo4j-'));
      return startServer({ java, ...jars, home, password, throwAway: true });
    }
  }
  const container = await startContainer(withGds).catch(noted(obstacles, 'Docker'));
  return container ?? { skip: obstacles.join('; ') };
}

function namedServer(environment: NodeJS.ProcessEnv): Neo4jServer | undefined {
  const uri = environment['NEO4J_TEST_URI'];
  if (!uri) return undefined;
  const credentials = {
    uri,
    username: environment['NEO4J_TEST_USERNAME'] || 'neo4j',
    password: environment['NEO4J_TEST_PASSWORD'] || password,
  };
  return { ...credentials, stop: () => emptyDatabase(credentials) };
}

/** The tests empty the database that they are given: one that holds anything was named by mistake. */
async function checkedEmpty(server: Neo4jServer): Promise<Neo4jServer> {
  const nodes = await countNodes(server);
  if (nodes === 0) return server;
  throw new Error(
    `NEO4J_TEST_URI names a database that holds ${nodes} nodes, and the tests would remove them. ` +
      'Name another, or empty it yourself: MATCH (n) DETACH DELETE n',
  );
}

async function jarFolders(withGds: boolean): Promise<{ jars: string; gds?: string }> {
  const jars = await neo4jJars();
  return withGds ? { jars, gds: await gdsJars() } : { jars };
}

async function startContainer(withGds: boolean): Promise<Neo4jServer> {
  const { Neo4jContainer, Neo4jPlugin } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer(`neo4j:${neo4jVersion}-community`)
    .withPassword(password)
    .withPlugins(withGds ? [Neo4jPlugin.GRAPH_DATA_SCIENCE] : [])
    .start();
  return {
    uri: container.getBoltUri(),
    username: container.getUsername(),
    password,
    stop: async () => void (await container.stop()),
  };
}

function noted(obstacles: string[], way: string): (error: unknown) => undefined {
  return (error) => {
    obstacles.push(`${way}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  };
}
