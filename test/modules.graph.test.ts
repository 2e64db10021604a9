import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../src/project-root.ts';
import { circles } from './import-circles.ts';
import { importsOf } from './import-rule.ts';

/** These start something when they are imported. Everything that they import is in the list of modules. */
const entryPoints = [
  'src/main.js',
  'src/build-programs.js',
  'src/curation-worker.js',
  'src/cli/main.js',
  'src/cli/cypher.js',
  'src/schema/print.js',
  'src/http/pages/build-assets.js',
  'src/http/pictures/build-fonts.js',
  'src/http/pictures/picture-worker.js',
  'src/http/playground/build-playground.js',
  'src/answers/networks/compute/worker.js',
  'seed/build.js',
  'seed/build-places.js',
];

const dist = projectPath('dist');
const modules = ['src', 'seed'].flatMap((folder) =>
  readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name)),
);

/** Imports a module in a thread of its own, which has loaded no other module. Gives the error, or null. */
function importAlone(module: string): Promise<string | null> {
  const code = 'import { workerData } from "node:worker_threads"; await import(workerData);';
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), {
    workerData: pathToFileURL(join(dist, module)).href,
  });
  return new Promise((resolve) => {
    worker.once('error', (error) => resolve(`${module}: ${error instanceof Error ? error.message : error}`));
    worker.once('exit', () => resolve(null));
  });
}

/** What each module imports. Imports of types are gone from the build: what is left is loaded. */
const imports: ReadonlyMap<string, readonly string[]> = new Map(
  modules.map((module) => {
    const specifiers = importsOf(readFileSync(join(dist, module), 'utf8')).filter((name) => name.startsWith('.'));
    return [module, specifiers.map((specifier) => join(dirname(module), specifier))] as const;
  }),
);

/**
 * The modules whose import alone says something. Without circles, a module can fail alone only if it needs what a module that it
 * does not import did when it was loaded. Modules of src/schema do something: they add types to one builder. Of the others, those
 * that no module imports load all the rest.
 */
function alone(): string[] {
  const imported = new Set([...imports.values()].flat());
  return modules
    .filter((module) => !entryPoints.includes(module))
    .filter((module) => module.startsWith('src/schema/') || !imported.has(module));
}

describe('the modules of the build', () => {
  test('import each other without circles', () => {
    expect(modules.length).toBeGreaterThan(200);
    expect(circles(imports)).toEqual([]);
  });

  test('can be imported alone', { timeout: 240_000 }, async () => {
    expect(modules).toEqual(expect.arrayContaining(entryPoints));
    const waiting = alone();
    expect(waiting.length).toBeGreaterThan(100);
    const faults: string[] = [];
    const importNext = async (): Promise<void> => {
      for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
        const fault = await importAlone(module);
        if (fault !== null) faults.push(fault);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, importNext));
    expect(faults).toEqual([]);
  });
});

describe('the search for circles finds', () => {
  test.each([
    ['none in a chain', { a: ['b'], b: ['c'], c: [] }, []],
    ['none where two paths meet', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    ['two modules that import each other', { a: ['b'], b: ['a'] }, [['a', 'b']]],
    ['a module that imports itself', { a: ['a'] }, [['a']]],
    [
      'two circles, and not what leads to them',
      { x: ['a'], a: ['b'], b: ['c'], c: ['a'], d: ['e'], e: ['d'] },
      [
        ['a', 'b', 'c'],
        ['d', 'e'],
      ],
    ],
  ])('%s', (_, imports, expected) => {
    expect(circles(new Map(Object.entries(imports)))).toEqual(expected);
  });
});
