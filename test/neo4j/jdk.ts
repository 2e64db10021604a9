import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Neo4j 2026 refuses anything older. */
export const minimumJava = 21;

/** Folders whose children are Java homes, on Debian, Fedora, Docker images, macOS and under SDKMAN. */
const usualPlaces = ['/usr/lib/jvm', '/opt/java', '/opt', '/Library/Java/JavaVirtualMachines'];

/** The feature version that a `release` file (`JAVA_VERSION="21.0.4"`) or `java -version` declares; 1.8 is 8. */
export function javaVersion(text: string): number | undefined {
  const declared = /(?:JAVA_VERSION=|version )"(?:1\.)?(\d+)/.exec(text)?.[1];
  return declared === undefined ? undefined : Number(declared);
}

/** The `java` of the first JDK that is new enough: JAVA_HOME, then the usual places, then the PATH. */
export async function findJava(environment: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  const named = environment['JAVA_HOME'];
  const homes = [...(named ? [named] : []), ...usualHomes()];
  const home = homes.find((candidate) => newEnough(releaseVersion(candidate)));
  if (home !== undefined) return join(home, 'bin', 'java');
  return newEnough(await pathVersion()) ? 'java' : undefined;
}

function usualHomes(): string[] {
  return [...usualPlaces, join(homedir(), '.sdkman/candidates/java')].flatMap((place) => {
    if (!existsSync(place)) return [];
    return readdirSync(place)
      .sort()
      .flatMap((name) => [join(place, name), join(place, name, 'Contents/Home')]);
  });
}

function releaseVersion(home: string): number | undefined {
  const release = join(home, 'release');
  if (!existsSync(release) || !existsSync(join(home, 'bin', 'java'))) return undefined;
  return javaVersion(readFileSync(release, 'utf8'));
}

async function pathVersion(): Promise<number | undefined> {
  try {
    const { stdout, stderr } = await promisify(execFile)('java', ['-version']);
    return javaVersion(stderr + stdout);
  } catch {
    return undefined;
  }
}

function newEnough(version: number | undefined): boolean {
  return version !== undefined && version >= minimumJava;
}
