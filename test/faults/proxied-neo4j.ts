import { fabriquesGraph } from '../cli/fabriques-graph.ts';
import type { Environment } from '../http/child.ts';
import { neo4jCredentials } from '../neo4j/connection.ts';
import type { Credentials } from '../neo4j/server.ts';
import { type ProxyOptions, startProxy, type TcpProxy } from './tcp-proxy.ts';

/** What a process needs to reach a Neo4j. */
export function neo4jEnvironment({ uri, username, password }: Credentials): Environment {
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
}

/** A proxy in front of the Neo4j of the tests, and what a server needs to reach that through it. */
export async function proxiedNeo4j(
  options: ProxyOptions = {},
): Promise<{ readonly proxy: TcpProxy; readonly environment: Environment }> {
  const credentials = neo4jCredentials();
  const proxy = await startProxy(Number(new URL(credentials.uri).port), options);
  return { proxy, environment: neo4jEnvironment({ ...credentials, uri: `bolt://127.0.0.1:${proxy.port}` }) };
}

/** Brings the Neo4j of the tests to a data set: that of a file, or the real one. */
export async function seedNeo4j(file?: string): Promise<void> {
  const args = file === undefined ? ['seed'] : ['seed', '--dataset', file];
  const { code, stderr } = await fabriquesGraph(args, neo4jEnvironment(neo4jCredentials()));
  if (code !== 0) throw new Error(`seed ended with ${code}: ${stderr}`);
}
