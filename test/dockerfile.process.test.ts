import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../src/project-root.ts';
import { shown } from './docs/shell-commands.ts';

const textOf = (file: string) => readFileSync(projectPath(file), 'utf8');

/** Commands of the build, of `npm run check` and of a checkout: the server never loads them. */
const commands = [
  'build-programs.ts',
  'cli/release.ts',
  'http/pages/build-assets.ts',
  'http/playground/build-playground.ts',
  'schema/print.ts',
];

describe('Dockerfile', () => {
  const instructions = textOf('Dockerfile')
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ word: line.split(' ')[0], rest: line.slice(line.indexOf(' ') + 1) }));
  const final = instructions.slice(instructions.findLastIndex(({ word }) => word === 'FROM'));

  test('has two stages, both from a Node of one full version', () => {
    const images = instructions.filter(({ word }) => word === 'FROM').map(({ rest }) => rest.split(' ')[0]);
    expect(images).toHaveLength(2);
    expect(new Set(images).size).toBe(1);
    expect(images[0]).toMatch(/^node:20\.\d+\.\d+-bookworm-slim(@sha256:[\da-f]{64})?$/);
  });

  test('can be pinned by the command of docs/operations.md, again for another digest', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fabriques-pinned-'));
    const pin = (digest: string) => {
      const command = shown('pin-image').replace(/\$\(docker .*\)/, `sha256:${digest}`);
      expect(command).not.toContain('docker ');
      execFileSync('sh', ['-euc', command], { cwd: folder });
      return readFileSync(join(folder, 'Dockerfile'), 'utf8');
    };
    try {
      const text = textOf('Dockerfile');
      writeFileSync(join(folder, 'Dockerfile'), text);
      for (const digest of ['a'.repeat(64), 'b'.repeat(64)]) {
        const pinned = pin(digest);
        expect(pinned.match(/^FROM .*$/gm)).toEqual([
          expect.stringMatching(new RegExp(`^FROM node:\\S+-slim@sha256:${digest} AS build$`)),
          expect.stringMatching(new RegExp(`^FROM node:\\S+-slim@sha256:${digest}$`)),
        ]);
        expect(pinned.replaceAll(`@sha256:${digest}`, '')).toBe(text);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('ends with a server that runs as an ordinary user', () => {
    const last = (word: string) => final.findLast((instruction) => instruction.word === word)?.rest;
    expect(last('USER')).toBe('node');
    expect(last('HEALTHCHECK')).toContain('/healthz');
    expect(last('ENTRYPOINT')).toBe('["/bin/sh", "/app/docker-entrypoint.sh"]');
    expect(last('CMD')).toBe('["node", "dist/bin/server.js"]');
  });

  test('copies every file that the built server reads', () => {
    const copied = final.filter(({ word }) => word === 'COPY').map(({ rest }) => rest.split(' ').at(-1) ?? '');
    const read = readdirSync(projectPath('src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !commands.includes(file))
      .flatMap((file) =>
        [...textOf(join('src', file)).matchAll(/projectPath\(['`]([^'`$]+)/g)].map(([, path]) => path),
      );
    expect(read.length).toBeGreaterThan(2);
    expect(read.filter((path) => !copied.some((folder) => path === folder || path?.startsWith(`${folder}/`)))).toEqual(
      [],
    );
  });

  test('copies its entry point', () => {
    expect(final.map(({ rest }) => rest)).toContain('docker-entrypoint.sh docker-entrypoint.sh');
  });

  test('copies nothing that .dockerignore keeps out', () => {
    const kept = textOf('.dockerignore').matchAll(/^!(.+)$/gm);
    const roots = new Set([...kept].map(([, root]) => root));
    const sources = instructions
      .filter(({ word, rest }) => word === 'COPY' && !rest.startsWith('--from'))
      .flatMap(({ rest }) => rest.split(' ').slice(0, -1));
    expect(sources.filter((source) => !roots.has(source.split('/')[0] ?? ''))).toEqual([]);
  });
});
