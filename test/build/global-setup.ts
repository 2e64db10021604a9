import { spawnSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { projectPath } from '../../src/project-root.ts';

/** Before tests that run what is built, and before each run of a watch: builds it, unless it is up to date. */
export default function setup(project: TestProject): void {
  build('dist');
  project.onTestsRerun(async () => build('dist'));
}

/** Throws when it does not compile: then no test runs. */
export function build(name: 'dist' | 'faults'): void {
  const { status } = spawnSync(process.execPath, [projectPath('build.js'), name], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`The tests cannot run: the build of ${name} failed.`);
}
