/**
 * Installs the GraphQL clients that the tests run (`npm run clients`): packages of npm beside this file, those of Python and Java
 * in `.cache/clients`. Needs Python 3.11 or later, a JDK of 17 or later, and Maven.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const cache = fileURLToPath(new URL('../../.cache/clients', import.meta.url));
const lists = ['package-lock.json', 'requirements-gql.txt', 'requirements-sgqlc.txt', 'pom.xml'];

/** Runs a program. Gives what it prints on the standard output, if `stdout` is 'pipe'. */
function run(command, args, stdout = 'inherit') {
  try {
    return execFileSync(command, args, { cwd: here, stdio: ['ignore', stdout, 'inherit'], encoding: 'utf8' });
  } catch (error) {
    if (error.code === 'ENOENT') throw new Error(`${command} is missing: install it first. See CONTRIBUTING.md.`);
    throw error;
  }
}

const [jdk] = /\d+/.exec(run('javac', ['--version'], 'pipe')) ?? [];
if (!(Number(jdk) >= 17)) throw new Error(`javac has version ${jdk}: install a JDK of 17 or later.`);

// Removed first: the tests take the copies at the end as the sign of a whole installation.
rmSync(cache, { recursive: true, force: true });
mkdirSync(cache, { recursive: true });
run('npm', ['ci', '--no-audit', '--no-fund']);
for (const client of ['gql', 'sgqlc']) {
  run('python3', ['-m', 'venv', `${cache}/${client}`]);
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  run(`${cache}/${client}/bin/python`, [...pip, '--requirement', `requirements-${client}.txt`]);
}
run('mvn', ['-q', '-B', '-f', 'pom.xml', 'dependency:copy-dependencies', `-DoutputDirectory=${cache}/lib`]);
for (const list of lists) cpSync(`${here}${list}`, `${cache}/${list}`);
