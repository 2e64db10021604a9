import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * `node build.js` builds the program into `dist/`; `node build.js faults` builds the processes of the fault tests into
 * `.cache/faults/`. It does nothing if the build is up to date.
 *
 * A build is up to date if the sources and the output are, byte by byte, those of the last successful build. Modification
 * times are not enough: a checkout or a copy can bring in an older file. This file is JavaScript because it runs before the
 * build.
 */
const builds = {
  dist: {
    output: 'dist',
    // The playground is made of web and the examples, the pages of src and web.
    // Nothing is built from the data of seed, which curators change often.
    sources: ['src', 'seed', 'web', 'examples/questions', 'schema-changes.ts', 'shown-answers.ts'],
    settings: ['build.js', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'],
    commands: [
      ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
      ['dist/src/http/playground/build-playground.js'],
      ['dist/src/http/pages/build-assets.js'],
      ['dist/seed/build-places.js'],
      ['dist/src/http/pictures/build-fonts.js'],
      ['dist/src/build-programs.js'],
    ],
  },
  faults: {
    output: '.cache/faults',
    sources: ['src', 'seed', 'test'],
    settings: ['build.js', 'package-lock.json', 'tsconfig.json', 'test/faults/tsconfig.json'],
    commands: [['node_modules/typescript/bin/tsc', '-p', 'test/faults']],
  },
};

process.chdir(import.meta.dirname);
const name = process.argv[2] ?? 'dist';
if (!Object.hasOwn(builds, name)) throw new Error(`Builds are: ${Object.keys(builds).join(', ')}.`);
build(name, builds[name]);

/** Builds if necessary. Exits with 1 if a command fails; the build is then still out of date. */
function build(name, { output, sources, settings, commands }) {
  const stamp = `.cache/build/${name}.json`;
  mkdirSync(dirname(stamp), { recursive: true });
  lock(`${stamp}.lock`);
  const last = existsSync(stamp) ? JSON.parse(readFileSync(stamp, 'utf8')) : {};
  // Hashed before the compiler reads them: a file that changes during the build makes it out of date.
  const files = sources
    .flatMap(filesOf)
    .filter((file) => !isData(file))
    .sort();
  const now = { files, sources: hashOf(files), settings: hashOf(settings), output: hashOf(filesOf(output)) };
  if (JSON.stringify(now) === JSON.stringify(last)) return;
  // The compiler may reuse its last output when only the text of sources has changed. Else it starts from an empty folder,
  // so that no output outlives its source.
  const unchanged = (key) => JSON.stringify(now[key]) === JSON.stringify(last[key]);
  if (!['output', 'settings', 'files'].every(unchanged)) rmSync(output, { recursive: true, force: true });
  rmSync(stamp, { force: true });
  for (const command of commands) {
    const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
    if (status !== 0) process.exit(1);
  }
  writeFileSync(stamp, JSON.stringify({ ...now, output: hashOf(filesOf(output)) }));
}

/** The source page, the curation and the data set: programs read them when they run. */
function isData(file) {
  return /^seed\b.*\.(?:csv|json|md|txt)$/.test(file);
}

/** Every file of a folder, or the file itself. */
function filesOf(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files.filter((file) => existsSync(file))) {
    const content = readFileSync(file);
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Waits until no other process builds this, then holds the lock until this process exits. */
function lock(path) {
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      process.on('exit', () => rmSync(path, { force: true }));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isLeft(path)) rmSync(path, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
}

/** Whether the process that holds a lock was killed before it released it. */
function isLeft(path) {
  try {
    process.kill(Number(readFileSync(path, 'utf8')), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
