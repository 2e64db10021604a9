import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { existsSync, rmSync, utimesSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SmallProject } from './small-project.ts';

describe('node build.js', () => {
  let project: SmallProject;
  const build = () => execFileSync(process.execPath, [project.path('build.js')], { stdio: 'pipe', encoding: 'utf8' });
  const run = (file: string) => execFileSync(process.execPath, [project.path(file)], { encoding: 'utf8' });
  const exists = (file: string) => existsSync(project.path(file));

  beforeEach(() => {
    project = new SmallProject({
      'src/one.ts': 'export const one: number = 1;\n',
      'src/main.ts': "import { one } from './one.ts';\nconsole.log(one);\n",
      'src/unused.ts': 'export const unused = true;\n',
    });
    build();
  });

  afterEach(() => project.remove());

  test('does nothing when nothing has changed', () => {
    expect(run('dist/src/main.js')).toBe('1\n');
    build();
    expect(project.read('builds.txt').length).toBe(1);
  });

  test('builds a source that has changed, even if its file is older than the build', () => {
    project.write('src/one.ts', 'export const one: number = 2;\n');
    utimesSync(project.path('src/one.ts'), 0, 0);
    build();
    expect(run('dist/src/main.js')).toBe('2\n');
  });

  test.each(['seed/dataset.json', 'seed/curation/links.csv', 'seed/source/page.txt'])(
    'does not build again when only the data in %s has changed',
    (file) => {
      project.write(file, 'new');
      build();
      expect(project.read('builds.txt').length).toBe(1);
    },
  );

  test('removes the output of a source that was removed', () => {
    rmSync(project.path('src/unused.ts'));
    expect(exists('dist/src/unused.js')).toBe(true);
    build();
    expect(exists('dist/src/unused.js')).toBe(false);
    expect(run('dist/src/main.js')).toBe('1\n');
  });

  test.each([
    ['was removed', () => rmSync(project.path('dist/src/one.js'))],
    ['was changed', () => project.write('dist/src/one.js', 'export const one = 3;\n')],
    ['does not belong there', () => project.write('dist/src/two.js', 'export const two = 2;\n')],
  ])('restores the output when a file %s', (_what, damage) => {
    damage();
    build();
    expect(run('dist/src/main.js')).toBe('1\n');
    expect(exists('dist/src/two.js')).toBe(false);
  });

  test('builds again when a setting of the compiler has changed', () => {
    const settings = JSON.parse(project.read('tsconfig.build.json'));
    settings.compilerOptions.declaration = true;
    project.write('tsconfig.build.json', JSON.stringify(settings));
    build();
    expect(exists('dist/src/main.d.ts')).toBe(true);
  });

  test('fails for as long as a source does not compile', () => {
    project.write('src/one.ts', "export const one: number = 'one';\n");
    expect(build).toThrow();
    expect(build).toThrow();
    project.write('src/one.ts', 'export const one: number = 4;\n');
    build();
    expect(run('dist/src/main.js')).toBe('4\n');
  });

  test('lets a second build wait for the first, which then has nothing to do', async () => {
    project.write('src/one.ts', 'export const one: number = 5;\n');
    const start = () => promisify(execFile)(process.execPath, [project.path('build.js')]);
    await Promise.all([start(), start()]);
    expect(run('dist/src/main.js')).toBe('5\n');
    expect(project.read('builds.txt').length).toBe(2);
  });

  test('does not wait for a build that was killed', () => {
    const ended = spawnSync(process.execPath, ['--eval', '']);
    project.write('.cache/build/dist.json.lock', String(ended.pid));
    project.write('src/one.ts', 'export const one: number = 6;\n');
    build();
    expect(run('dist/src/main.js')).toBe('6\n');
  });

  test('names the builds that there are when asked for another', () => {
    expect(() => execFileSync(process.execPath, [project.path('build.js'), 'bench'], { stdio: 'pipe' })).toThrow(
      'Builds are: dist, faults.',
    );
  });
});
