import type { TestProject } from 'vitest/node';
import { openSource } from './source.ts';

/** Starts one Neo4j for all suites of the project `neo4j`, before the first, and stops it after the last. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const source = await openSource(process.env);
  if ('skip' in source) {
    const line = `No Neo4j for the tests: ${source.skip}.`;
    if (process.env['CI'] === 'true') throw new Error(line);
    project.vitest.logger.warn(`${line} Its suites are skipped.`);
    project.provide('neo4j', source);
    return undefined;
  }
  const { uri, username, password } = source;
  project.provide('neo4j', { uri, username, password });
  return source.stop;
}
