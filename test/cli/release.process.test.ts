import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectPath } from '../../src/project-root.ts';
import { frozenDatasetPath, frozenFolder, frozenPage } from '../fixtures/frozen/frozen.ts';
import { newer, newerVersion, older } from '../fixtures/two-releases.ts';
import { type Ended, watched } from '../http/child.ts';
import { fabriquesGraph } from './fabriques-graph.ts';

const english = { LC_ALL: 'C.UTF-8' };

describe('fabriques-graph release', () => {
  let folder: string;
  const path = (file: string) => join(folder, file);
  const releases = () => readdirSync(path('seed/releases')).sort();

  /** Runs the command of the checkout in `folder`. */
  const release = (...args: string[]): Promise<Ended> => {
    const command = [path('dist/bin/fabriques-graph.js'), 'release', ...args];
    const child = spawn(process.execPath, command, { cwd: folder, env: { ...process.env, ...english } });
    return watched(child, 'release').ended;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-release-'));
    for (const file of ['package.json', 'build.js', 'dist']) cpSync(projectPath(file), path(file), { recursive: true });
    symlinkSync(projectPath('node_modules'), path('node_modules'));
    mkdirSync(path('seed/source'), { recursive: true });
    cpSync(join(frozenFolder, 'curation'), path('seed/curation'), { recursive: true });
    cpSync(join(frozenFolder, 'origin.json'), path('seed/source/origin.json'));
    cpSync(frozenDatasetPath, path('seed/dataset.json'));
    writeFileSync(path('seed/source/liste-des-fabriques.txt'), frozenPage);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('publishes, refuses the same again, and withdraws', async () => {
    const first = await release(
      '--date',
      '2027-01-15',
      '--retrieved',
      '2027-01-14',
      '--archive',
      'https://example.org/page',
    );
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(/^Version [0-9a-f]{16} of 2027-01-15: the first one\.$/m);
    const [made = ''] = releases();
    const version = made.slice('2027-01-15-'.length);
    expect(readdirSync(path(`seed/releases/${made}`)).sort()).toEqual([
      'changes.en.txt',
      'changes.fr.txt',
      'dataset.json.gz',
      'page.txt',
      'release.json',
    ]);
    expect(JSON.parse(readFileSync(path(`seed/releases/${made}/release.json`), 'utf8'))).toEqual({
      ...{ version, date: '2027-01-15', retrievedAt: '2027-01-14' },
      ...{ archiveUrl: 'https://example.org/page', withdrawn: null },
    });
    expect(JSON.parse(readFileSync(path('seed/dataset.json'), 'utf8'))).toEqual({ ...older, releasedAt: '2027-01-15' });
    expect(JSON.parse(readFileSync(path('seed/source/origin.json'), 'utf8')).releasedAt).toBe('2027-01-15');

    const again = await release('--date', '2027-01-16');
    expect(again).toEqual({
      code: 2,
      stdout: '',
      stderr: `Nothing to release: the data is that of release ${version} (2027-01-15).\n`,
    });

    const withdrawn = await release('--withdraw', version, '--reason', 'Un nom était faux.', '--date', '2027-01-20');
    expect(withdrawn.stdout).toContain(`Release ${version} (2027-01-15) is withdrawn`);
    expect(withdrawn.stdout).toContain('But seed/dataset.json still has this data');
    expect(readdirSync(path(`seed/releases/${made}`))).toEqual(['release.json']);
    expect(JSON.parse(readFileSync(path(`seed/releases/${made}/release.json`), 'utf8')).withdrawn).toEqual({
      ...{ date: '2027-01-20', reason: 'Un nom était faux.' },
    });
    expect((await release('--date', '2027-01-21')).stderr).toContain('which was withdrawn');
  });

  test.each([
    ['an unknown version', ['--withdraw', '0123456789abcdef', '--reason', 'x'], '0123456789abcdef is not a release'],
    ['a withdrawal without a reason', ['--withdraw', '0123456789abcdef'], '--withdraw needs --reason TEXT'],
    ['a reason without a withdrawal', ['--reason', 'x'], '--reason belongs to --withdraw VERSION'],
    ['a day that is none', ['--date', '2027-02-30'], 'Write year-month-day: 2027-01-15.'],
    ['an archive that is no address', ['--archive', 'archive'], 'Give a whole address'],
  ])('refuses %s', async (_what, args, message) => {
    const ended = await release(...args);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain(message);
  });

  test('says that it needs a checkout when it runs from a package', async () => {
    rmSync(path('build.js'));
    const ended = await release();
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('release works in a checkout of the project');
    cpSync(projectPath('build.js'), path('build.js'));
  });
});

describe('fabriques-graph seed --diff with two data sets', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-diff-'));
    writeFileSync(join(folder, 'older.json'), JSON.stringify(older));
    writeFileSync(join(folder, 'newer.json'), JSON.stringify(newer));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const diff = (...args: string[]) =>
    fabriquesGraph(['seed', '--diff', join(folder, 'older.json'), join(folder, 'newer.json'), ...args], english);

  test('says what differs, as text, as a table and as a page', async () => {
    const text = await diff();
    expect(text).toMatchObject({ code: 0, stderr: '' });
    expect(text.stdout).toMatch(/^fabriques: 0 added, 0 removed, 1 changed$/m);
    expect(text.stdout).toContain('      mention: CA du Boulonnais (13) → CA du Boulonnais (62)\n');
    const csv = (await diff('--format', 'csv', '--lang', 'fr')).stdout.split('\r\n');
    expect(csv[0]).toBe('\uFEFFliste;changement;nom;code;rôle;Fabrique;champ;avant;après');
    expect(csv[1]).toMatch(/^Fabriques;modifié;.*;financer-la-transition-ecologique;;;statut;EN_COURS;ACHEVEE$/);
    const output = join(folder, 'changes.html');
    expect(await diff('--format', 'html', '-o', output)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(output, 'utf8')).toMatch(/<html lang="fr">[\s\S]*<del>en cours<\/del> → <ins>achevée<\/ins>/);
  });

  test('names the releases if a version is none, and refuses a third file and --text', async () => {
    const unknown = await fabriquesGraph(['seed', '--diff', newerVersion, newerVersion], english);
    expect(unknown).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`${newerVersion} is not the version of a release.`),
    });
    expect((await diff('third.json')).stderr).toContain('Give one source page, or two data sets.');
    expect((await diff('--text')).stderr).toContain('it takes one FILE, not two data sets');
    expect(existsSync(join(folder, 'third.json'))).toBe(false);
  });
});
