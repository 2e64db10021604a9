import type { TestProject } from 'vitest/node';
import { openSource, type Source } from './source.ts';

/** Starts one Neo4j for all suites of the project `neo4j`, before the first, and stops it after the last. */
export default function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  return provideSource(project, 'neo4j', openSource);
}

/** Opens a source for the suites of a project; without one they are skipped, or under CI=true fail. */
export async function provideSource(
  project: TestProject,
  name: 'neo4j' | 'gds',
  open: (environment: NodeJS.ProcessEnv) => Promise<Source>,
): Promise<(() => Promise<void>) | undefined> {
  const source = await open(process.env);
  if ('skip' in source) {
    const line = `No Neo4j for the tests of the project ${name}: ${source.skip}.`;
    if (process.env['CI'] === 'true') throw new Error(line);
    project.vitest.logger.warn(`${line} Its suites are skipped.`);
    project.provide(name, source);
    return undefined;
  }
  const { uri, username, password } = source;
  project.provide(name, { uri, username, password });
  return source.stop;
}
