import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { projectPath } from '../src/project-root.ts';
import { neo4jVersion } from '../test/neo4j/jars.ts';

/** Where, on what and of which state of the project something was measured. */
export interface Machine {
  readonly date: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly node: string;
  readonly neo4j: string;
  readonly commit: string;
}

export function thisMachine(now: Date): Machine {
  return {
    date: now.toISOString().slice(0, 16).replace('T', ' '),
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    neo4j: neo4jVersion,
    commit: commit(),
  };
}

/** With a plus when files differ from it. */
function commit(): string {
  const git = (...words: string[]) => execFileSync('git', words, { cwd: projectPath('.'), encoding: 'utf8' }).trim();
  return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '-uno') === '' ? '' : '+'}`;
}
