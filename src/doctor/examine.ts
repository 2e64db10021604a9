import { readConfig } from '../config/config.ts';
import type { Environment } from '../observe/traces/open-tracing.ts';
import { checkConfiguration } from './check-configuration.ts';
import { checkGraph } from './check-graph.ts';
import { checkMachine } from './check-machine.ts';
import { checkServer } from './check-server.ts';
import { type Finding, failureOf } from './finding.ts';

/** Checks everything that a server needs with this environment. Changes nothing. */
export async function examine(environment: Environment): Promise<readonly Finding[]> {
  let config: ReturnType<typeof readConfig>;
  try {
    config = readConfig(environment);
  } catch (error) {
    return [failureOf('config', error)];
  }
  const { isServed, finding } = await checkServer(config);
  return [
    ...(await checkConfiguration(config, environment)),
    ...(await checkMachine(config)),
    finding,
    ...(await checkGraph(config, isServed)),
  ];
}
