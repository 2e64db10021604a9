import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { neo4jJars } from '../test/neo4j/jars.ts';
import { findJava, minimumJava } from '../test/neo4j/jdk.ts';
import { startServer } from '../test/neo4j/server.ts';
import type { Size } from './generate/size.ts';

/** Heap and page cache of the database, in megabytes: great imports go in parts, and the graph should fit the cache. */
const memory: Record<Size, { heap: number; pageCache: number }> = {
  S: { heap: 1_024, pageCache: 256 },
  M: { heap: 1_024, pageCache: 256 },
  L: { heap: 4_096, pageCache: 2_048 },
  XL: { heap: 6_144, pageCache: 6_144 },
};

export interface Database {
  readonly pid: number;
  /** What a process needs to reach it. */
  readonly environment: Readonly<Record<'NEO4J_URI' | 'NEO4J_USERNAME' | 'NEO4J_PASSWORD', string>>;
  stop(): Promise<void>;
}

/** The Neo4j of the tests, in a folder of its own that goes when it stops. */
export async function startDatabase(size: Size): Promise<Database> {
  const java = await findJava();
  if (java === undefined) throw new Error(`Neo4j needs a JDK ${minimumJava} or later: set JAVA_HOME to one.`);
  const { pid, uri, username, password, stop } = await startServer({
    java,
    jars: await neo4jJars(),
    home: mkdtempSync(join(tmpdir(), 'fabriques-graph-bench-')),
    password: 'fabriques-bench',
    throwAway: true,
    memory: memory[size],
  });
  return { pid, environment: { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password }, stop };
}
