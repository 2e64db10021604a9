import { fabriquesGraph } from '../cli/fabriques-graph.ts';
import { frozenDatasetPath } from '../fixtures/frozen/frozen.ts';
import type { Environment } from '../http/child.ts';
import { neo4jCredentials } from '../neo4j/connection.ts';
import type { Credentials } from '../neo4j/server.ts';
import { type ProxyOptions, startProxy, type TcpProxy } from './tcp-proxy.ts';

/** The environment of a process that uses a Neo4j. */
export function neo4jEnvironment({ uri, username, password }: Credentials): Environment {
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
}

/** Starts a proxy in front of the tests' Neo4j. `environment`: for a server that uses Neo4j through the proxy. */
export async function proxiedNeo4j(
  options: ProxyOptions = {},
): Promise<{ readonly proxy: TcpProxy; readonly environment: Environment }> {
  const credentials = neo4jCredentials();
  const proxy = await startProxy(Number(new URL(credentials.uri).port), options);
  return { proxy, environment: neo4jEnvironment({ ...credentials, uri: `bolt://127.0.0.1:${proxy.port}` }) };
}

/** Imports a data set into the tests' Neo4j. Default: the frozen data set. */
export async function seedNeo4j(file = frozenDatasetPath): Promise<void> {
  const { code, stderr } = await fabriquesGraph(['seed', '--dataset', file], neo4jEnvironment(neo4jCredentials()));
  if (code !== 0) throw new Error(`seed ended with ${code}: ${stderr}`);
}
