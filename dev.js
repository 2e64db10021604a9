import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * `npm run dev` builds the server and starts it, and restarts it whenever a source changes. It stops the running server
 * gracefully, and only after the build: a source that does not compile leaves the server running.
 *
 * It compares the times of change of all files every 300 ms. File system events would not find all changes on Linux. This
 * file is JavaScript because it runs before the build.
 */
const watched = [
  'src',
  'seed',
  'web',
  'examples',
  'cypher',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
];
const intervalMs = 300;

process.chdir(import.meta.dirname);

/** The process of the server, or null. */
let server = null;
/** Whether the server was told to stop. */
let stopping = false;
/** Whether this process was told to stop. */
let ending = false;

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    ending = true;
    await stopServer();
    process.exit(0);
  });
}

for (;;) {
  // Read before the build: a file that changes during the build starts another one.
  const before = timesOfChange();
  if (await isBuilt()) await restart();
  else console.error(server === null ? 'The build failed.' : 'The build failed. The last server still runs.');
  const changed = await nextChange(before);
  console.log(`${changed} has changed.`);
}

function isBuilt() {
  return new Promise((resolve) => {
    spawn(process.execPath, ['build.js'], { stdio: 'inherit' }).on('exit', (code) => resolve(code === 0));
  });
}

async function restart() {
  await stopServer();
  if (ending) return;
  // Its own process group: Ctrl+C reaches this process alone, which then stops the server.
  const started = spawn(process.execPath, ['dist/src/main.js'], { stdio: 'inherit', detached: true });
  server = started;
  stopping = false;
  started.on('exit', (code) => {
    server = null;
    if (!stopping) console.error(`The server ended with ${code}. It starts again after the next change.`);
  });
}

/** Stops the server, and waits until it has answered its requests. A second call ends it at once. */
async function stopServer() {
  if (server === null) return;
  stopping = true;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
}

/** Waits until a file is added, changed or removed, and gives its name. */
async function nextChange(before) {
  for (;;) {
    await delay(intervalMs);
    const now = timesOfChange();
    const changed = [...new Set([...before.keys(), ...now.keys()])].find((file) => before.get(file) !== now.get(file));
    if (changed !== undefined) return changed;
  }
}

/** The time of change of each file and folder, by its path. */
function timesOfChange() {
  const times = new Map();
  const add = (path) => times.set(path, statSync(path, { throwIfNoEntry: false })?.ctimeMs);
  try {
    for (const path of watched) {
      add(path);
      if (!path.includes('.')) for (const name of readdirSync(path, { recursive: true })) add(join(path, name));
    }
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    // A folder was removed while it was read.
    return timesOfChange();
  }
  return times;
}
