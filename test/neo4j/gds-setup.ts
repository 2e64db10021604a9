import type { TestProject } from 'vitest/node';
import { provideSource } from './global-setup.ts';
import { openGdsSource } from './source.ts';

/** Starts a Neo4j with the Graph Data Science library for the suites of the project `gds`: it takes longer to start than one without. */
export default function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  return provideSource(project, 'gds', openGdsSource);
}
