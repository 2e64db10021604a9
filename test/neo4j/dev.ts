import { join } from 'node:path';
import { cacheFolder, neo4jJars, neo4jVersion } from './jars.ts';
import { findJava, minimumJava } from './jdk.ts';
import { startServer } from './server.ts';

// `npm run neo4j`: the Neo4j of the tests, in the foreground, for development. Its data stay between runs.

const port = Number(process.env['NEO4J_DEV_PORT'] ?? 7687);
const java = await findJava();
if (java === undefined) throw new Error(`Neo4j needs a JDK ${minimumJava} or later: set JAVA_HOME to one.`);

console.log(`Starting Neo4j Community ${neo4jVersion}…`);
const home = join(cacheFolder, `dev-${port}`);
const server = await startServer({
  java,
  jars: await neo4jJars(),
  home,
  port,
  password: 'fabriques-dev',
  throwAway: false,
});

console.log(`
Neo4j answers at ${server.uri}, user ${server.username}, password ${server.password}.
Its data stay in ${home}. Ctrl-C stops it.

To use it:

export NEO4J_URI=${server.uri}
export NEO4J_USERNAME=${server.username}
export NEO4J_PASSWORD=${server.password}
`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    console.log('Stopping Neo4j…');
    await server.stop();
  });
}
