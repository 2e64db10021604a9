import { inject } from 'vitest';
import type { Credentials } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Credentials | { skip: string };
  }
}

/** Whether this machine has no Neo4j: `describe.skipIf(withoutNeo4j)('…', …)`. */
export const withoutNeo4j = 'skip' in inject('neo4j');

/** How to reach the Neo4j of the tests; for a `beforeAll`, which a skipped suite does not run. */
export function neo4jCredentials(): Credentials {
  const target = inject('neo4j');
  if ('skip' in target) throw new Error(target.skip);
  return target;
}
