import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { projectPath } from '../../src/project-root.ts';
import { npm } from './npm.ts';

const entrySchema = z.looseObject({
  version: z.string(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  os: z.array(z.string()).optional(),
  cpu: z.array(z.string()).optional(),
});
const lock = z
  .looseObject({ packages: z.record(z.string(), entrySchema) })
  .parse(JSON.parse(readFileSync(projectPath('package-lock.json'), 'utf8')));

const { '': _project, ...entries } = lock.packages;
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

/**
 * The engine's builds for other platforms. The registry that completed the other entries answers 404 for these, so their
 * hashes are not known here. Where it has them: `npm view NAME@VERSION dist.integrity`.
 */
const unknownHashes = [
  '@grafeo-db/js-darwin-arm64',
  '@grafeo-db/js-darwin-x64',
  '@grafeo-db/js-linux-arm64-gnu',
  '@grafeo-db/js-linux-arm64-musl',
  '@grafeo-db/js-win32-x64-msvc',
];

describe('package-lock.json', () => {
  test('has a SHA-512 of every package, except those whose hash is not known', () => {
    const without = Object.entries(entries)
      .filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''))
      .map(([path]) => nameOf(path));
    expect(without).toEqual(unknownHashes);
  });

  test('names no registry: npm takes the one that is configured', () => {
    const resolved = Object.values(entries).flatMap((entry) => entry.resolved ?? []);
    expect(Object.keys(entries).length).toBeGreaterThan(100);
    expect(resolved).toEqual([]);
  });
});

describe.each(['test/clients', 'test/mutation'])('%s/package-lock.json', (folder) => {
  test('has a SHA-512 of every package, names no registry, and runs no install script', () => {
    const text = readFileSync(projectPath(`${folder}/package-lock.json`), 'utf8');
    const { '': _root, ...packages }: Record<string, Record<string, unknown>> = JSON.parse(text).packages;
    expect(Object.keys(packages).length).toBeGreaterThan(10);
    for (const [path, { integrity, resolved }] of Object.entries(packages)) {
      expect(integrity, path).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
      expect(resolved, path).toBeUndefined();
    }
    const scripts = readFileSync(projectPath(`${folder}/.npmrc`), 'utf8');
    expect(scripts).toMatch(/^ignore-scripts=true$/m);
  });
});

describe('npm ci', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-lock-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Packages for one platform only. */
  const platformPackages = new Set(
    Object.entries(entries)
      .filter(([, { os, cpu }]) => os !== undefined || cpu !== undefined)
      .map(([path]) => nameOf(path)),
  );

  test.each([
    {
      platform: '--os=darwin --cpu=arm64',
      expected: [
        '@biomejs/cli-darwin-arm64',
        '@grafeo-db/js-darwin-arm64',
        '@rolldown/binding-darwin-arm64',
        '@typescript/typescript-darwin-arm64',
        'fsevents',
        'lightningcss-darwin-arm64',
      ],
    },
    {
      platform: '--os=win32 --cpu=x64',
      expected: [
        '@biomejs/cli-win32-x64',
        '@grafeo-db/js-win32-x64-msvc',
        '@rolldown/binding-win32-x64-msvc',
        '@typescript/typescript-win32-x64',
        'lightningcss-win32-x64-msvc',
      ],
    },
    {
      platform: '--os=linux --cpu=arm64 --libc=glibc',
      expected: [
        '@biomejs/cli-linux-arm64',
        '@grafeo-db/js-linux-arm64-gnu',
        '@rolldown/binding-linux-arm64-gnu',
        '@typescript/typescript-linux-arm64',
        'lightningcss-linux-arm64-gnu',
      ],
    },
    {
      // The embedded engine has no build for this one.
      platform: '--os=linux --cpu=x64 --libc=musl',
      expected: [
        '@biomejs/cli-linux-x64-musl',
        '@rolldown/binding-linux-x64-musl',
        '@typescript/typescript-linux-x64',
        'lightningcss-linux-x64-musl',
      ],
    },
  ])('$platform chooses the packages of that platform, from the lock file alone', async ({ platform, expected }) => {
    for (const file of ['package.json', 'package-lock.json']) cpSync(projectPath(file), join(folder, file));
    const output = await npm(folder, 'ci', '--dry-run', '--offline', ...platform.split(' '));
    const added = [...output.matchAll(/^add (\S+) /gm)].map(([, name]) => name ?? '');
    const chosen = added.filter((name) => platformPackages.has(name));
    expect(added.length).toBeGreaterThan(100);
    expect(chosen.sort()).toEqual(expected);
  });

  // npm leaves an optional package out, and exits with 0, when it does not have the hash that the lock file says.
  test('on another platform installs a native package, whose hash is right', async () => {
    const part = join(folder, 'part');
    const biome = Object.fromEntries(Object.entries(entries).filter(([path]) => nameOf(path).startsWith('@biomejs/')));
    const project = {
      name: 'part',
      version: '1.0.0',
      devDependencies: { '@biomejs/biome': biome['node_modules/@biomejs/biome']?.version },
    };
    cpSync(projectPath('.npmrc'), join(part, '.npmrc'));
    writeFileSync(join(part, 'package.json'), JSON.stringify(project));
    writeFileSync(
      join(part, 'package-lock.json'),
      JSON.stringify({ ...lock, name: 'part', version: '1.0.0', packages: { '': project, ...biome } }),
    );
    await npm(part, 'ci', '--prefer-offline', '--os=darwin', '--cpu=arm64');
    expect(readdirSync(join(part, 'node_modules/@biomejs')).sort()).toEqual(['biome', 'cli-darwin-arm64']);
    expect(readdirSync(join(part, 'node_modules/@biomejs/cli-darwin-arm64'))).toContain('biome');
  });
});
