import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectPath } from '../../src/project-root.ts';

const pom = projectPath('test/neo4j/pom.xml');
const pomText = readFileSync(pom, 'utf8');

export const neo4jVersion = /<neo4j\.version>(.+?)</.exec(pomText)?.[1] ?? 'unknown';

/** Outside the repository, so that every clone on a machine shares one copy of the jars. */
export const cacheFolder = join(
  process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'),
  'fabriques-graph',
  `neo4j-${neo4jVersion}-${createHash('sha256').update(pomText).digest('hex').slice(0, 8)}`,
);

/** The folder of Neo4j's jars: from the cache, else copied there by Maven (some 170 MB, once). */
export async function neo4jJars(): Promise<string> {
  const jars = join(cacheFolder, 'lib');
  if (existsSync(jars)) return jars;
  mkdirSync(cacheFolder, { recursive: true });
  const download = mkdtempSync(join(cacheFolder, 'download-'));
  try {
    await copyDependencies(download);
    renameWhole(download, jars);
  } finally {
    rmSync(download, { recursive: true, force: true });
  }
  return jars;
}

async function copyDependencies(folder: string): Promise<void> {
  const goal = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`];
  try {
    await promisify(execFile)('mvn', goal, { maxBuffer: 16 * 1024 * 1024 });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new Error('there is no mvn');
    const output = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
    const reason = output.split('\n').find((line) => line.includes('ERROR')) ?? String(error);
    throw new Error(`it could not copy the jars of Neo4j: ${reason}`, { cause: error });
  }
}

/** A folder with that name is always whole; of two processes that download at once, the first to finish wins. */
function renameWhole(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}
