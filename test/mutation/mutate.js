import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * `npm run mutate -- src/network` changes the code of a room in many small ways, one at a time, and lists the changes that
 * none of the room's own tests notices. It also takes one file. Without an argument it goes through all rooms, which takes
 * hours.
 */
const rooms = [
  'src/domain',
  'src/concurrency',
  'src/search',
  'src/network',
  'src/export',
  'src/answers',
  'seed/page',
  'seed/resolve',
];

process.chdir(`${import.meta.dirname}/../..`);
const folder = 'test/mutation';
const chosen = process.argv[2];
if (chosen !== undefined && !existsSync(chosen)) throw new Error(`There is no ${chosen}. Rooms: ${rooms.join(', ')}.`);

// Its 170 packages are in a lock file of their own: nothing else needs them.
if (!existsSync(`${folder}/node_modules`)) run('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund']);
for (const room of chosen === undefined ? rooms : [chosen]) {
  console.log(`\n${room}`);
  const isFile = room.endsWith('.ts');
  const tests = (isFile ? dirname(room) : room).replace(/^(src\/)?/, 'test/');
  if (!existsSync(tests)) throw new Error(`${room} has no tests in ${tests}.`);
  const stryker = `${folder}/node_modules/@stryker-mutator/core/bin/stryker.js`;
  const mutated = isFile ? room : `${room}/**/*.ts`;
  run(process.execPath, [stryker, 'run', `${folder}/stryker.config.js`, '--mutate', mutated], { MUTATED_TESTS: tests });
}

function run(command, args, environment = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  if (status !== 0) process.exit(1);
}
