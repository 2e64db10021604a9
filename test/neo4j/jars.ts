import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectPath } from '../../src/project-root.ts';

/** Jars that a pom names, and where they are kept: outside the repository, so that every clone on a machine shares one copy. */
interface JarSet {
  readonly pom: string;
  readonly version: string;
  readonly folder: string;
}

function jarSet(name: string, pom: string): JarSet {
  const text = readFileSync(pom, 'utf8');
  const version = new RegExp(`<${name}\\.version>(.+?)<`).exec(text)?.[1] ?? 'unknown';
  const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { pom, version, folder: join(cache, 'fabriques-graph', `${name}-${version}-${hash}`) };
}

const neo4j = jarSet('neo4j', projectPath('test/neo4j/pom.xml'));
const gds = jarSet('gds', projectPath('test/neo4j/gds-pom.xml'));

export const neo4jVersion = neo4j.version;
export const gdsVersion = gds.version;
export const cacheFolder = neo4j.folder;

/** The folder of Neo4j's jars: from the cache, else copied there by Maven (some 170 MB, once). */
export function neo4jJars(): Promise<string> {
  return jarsOf(neo4j);
}

/** As `neo4jJars`, for those that its Graph Data Science library adds (some 30 MB). */
export function gdsJars(): Promise<string> {
  return jarsOf(gds);
}

async function jarsOf({ pom, folder }: JarSet): Promise<string> {
  const jars = join(folder, 'lib');
  if (existsSync(jars)) return jars;
  mkdirSync(folder, { recursive: true });
  const download = mkdtempSync(join(folder, 'download-'));
  try {
    await copyDependencies(pom, download);
    renameWhole(download, jars);
  } finally {
    rmSync(download, { recursive: true, force: true });
  }
  return jars;
}

async function copyDependencies(pom: string, folder: string): Promise<void> {
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
