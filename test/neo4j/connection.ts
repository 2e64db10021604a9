import { inject } from 'vitest';
import type { Credentials } from './server.ts';

type Provided = Credentials | { skip: string };

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Provided;
    gds: Provided;
  }
}

/** Whether this machine has no Neo4j: `describe.skipIf(withoutNeo4j)('…', …)`. */
export const withoutNeo4j = isMissing(inject('neo4j'));

/** Whether it has none with the Graph Data Science library, for the project `gds`. */
export const withoutGds = isMissing(inject('gds'));

/** How to reach the Neo4j of the tests; for a `beforeAll`, which a skipped suite does not run. */
export function neo4jCredentials(): Credentials {
  return found(inject('neo4j'));
}

/** As `neo4jCredentials`, with another scheme: `neo4j:` for the routing of a cluster, `bolt:` for one server. */
export function withScheme(scheme: string): Credentials {
  const { uri, ...credentials } = neo4jCredentials();
  return { ...credentials, uri: uri.replace(/^\w+:/, scheme) };
}

/** As `neo4jCredentials`, for the one with the Graph Data Science library. */
export function gdsCredentials(): Credentials {
  return found(inject('gds'));
}

/** A project is provided with its own alone. */
function isMissing(provided: Provided | undefined): boolean {
  return provided === undefined || 'skip' in provided;
}

function found(provided: Provided): Credentials {
  if ('skip' in provided) throw new Error(provided.skip);
  return provided;
}
