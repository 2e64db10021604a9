import { execFile, execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectPath } from '../../src/project-root.ts';

describe('node build.js', () => {
  /** A project of two modules with our build. Its playground says how often it was built. */
  let folder: string;
  const path = (file: string) => join(folder, file);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), text);
  };
  const read = (file: string) => readFileSync(path(file), 'utf8');
  const build = () => execFileSync(process.execPath, [path('build.js')], { stdio: 'pipe', encoding: 'utf8' });
  const run = (file: string) => execFileSync(process.execPath, [path(file)], { encoding: 'utf8' });
  const builds = () => read('builds.txt').length;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-build-'));
    for (const file of ['build.js', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json']) {
      cpSync(projectPath(file), path(file));
    }
    symlinkSync(projectPath('node_modules'), path('node_modules'));
    write('src/one.ts', 'export const one: number = 1;\n');
    write('src/main.ts', "import { one } from './one.ts';\nconsole.log(one);\n");
    write('src/unused.ts', 'export const unused = true;\n');
    write(
      'src/http/playground/build-playground.ts',
      "import { appendFileSync } from 'node:fs';\nappendFileSync('builds.txt', '.');\n",
    );
    build();
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  test('does nothing when nothing has changed', () => {
    expect(run('dist/src/main.js')).toBe('1\n');
    build();
    expect(builds()).toBe(1);
  });

  test('builds a source that has changed, even if its file is older than the build', () => {
    write('src/one.ts', 'export const one: number = 2;\n');
    utimesSync(path('src/one.ts'), 0, 0);
    build();
    expect(run('dist/src/main.js')).toBe('2\n');
  });

  test('removes the output of a source that was removed', () => {
    rmSync(path('src/unused.ts'));
    expect(existsSync(path('dist/src/unused.js'))).toBe(true);
    build();
    expect(existsSync(path('dist/src/unused.js'))).toBe(false);
    expect(run('dist/src/main.js')).toBe('1\n');
  });

  test.each([
    ['was removed', () => rmSync(path('dist/src/one.js'))],
    ['was changed', () => write('dist/src/one.js', 'export const one = 3;\n')],
    ['does not belong there', () => write('dist/src/two.js', 'export const two = 2;\n')],
  ])('restores the output when a file %s', (_what, damage) => {
    damage();
    build();
    expect(run('dist/src/main.js')).toBe('1\n');
    expect(existsSync(path('dist/src/two.js'))).toBe(false);
  });

  test('builds again when a setting of the compiler has changed', () => {
    write('tsconfig.build.json', read('tsconfig.build.json').replace('"sourceMap": true', '"sourceMap": false'));
    build();
    expect(existsSync(path('dist/src/main.js.map'))).toBe(false);
  });

  test('fails for as long as a source does not compile', () => {
    write('src/one.ts', "export const one: number = 'one';\n");
    expect(build).toThrow();
    expect(build).toThrow();
    write('src/one.ts', 'export const one: number = 4;\n');
    build();
    expect(run('dist/src/main.js')).toBe('4\n');
  });

  test('lets a second build wait for the first, which then has nothing to do', async () => {
    write('src/one.ts', 'export const one: number = 5;\n');
    const start = () => promisify(execFile)(process.execPath, [path('build.js')]);
    await Promise.all([start(), start()]);
    expect(run('dist/src/main.js')).toBe('5\n');
    expect(builds()).toBe(2);
  });

  test('does not wait for a build that was killed', () => {
    const ended = spawnSync(process.execPath, ['--eval', '']);
    write('.cache/build/dist.json.lock', String(ended.pid));
    write('src/one.ts', 'export const one: number = 6;\n');
    build();
    expect(run('dist/src/main.js')).toBe('6\n');
  });

  test('names the builds that there are when asked for another', () => {
    expect(() => execFileSync(process.execPath, [path('build.js'), 'bench'], { stdio: 'pipe' })).toThrow(
      'Builds are: dist, faults.',
    );
  });
});
