import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../src/project-root.ts';
import { lanes } from './lanes.ts';
import { needOf, parseModule } from './needs.ts';

const files = readdirSync(projectPath('test'), { recursive: true, encoding: 'utf8' })
  .filter((file) => !file.includes('node_modules') && !file.startsWith('faults/'))
  .map((file) => `test/${file}`);
const testFiles = files.filter((file) => file.endsWith('.test.ts'));

describe('the files of the lanes', () => {
  // The lanes on Neo4j need a database, which no import shows.
  const local = testFiles.filter((file) => !/\.(neo4j|gds)\.test\.ts$/.test(file));

  test.each(local)('%s is named after the lane that it needs', (file) => {
    const { lane, chain } = needOf(file);
    const name = file.replace(
      /(\.(graph|process|browser))?\.test\.ts$/,
      lane === 'pure' ? '.test.ts' : `.${lane}.test.ts`,
    );
    expect(file, `it needs the lane ${lane}: ${chain.join(' imports ')}`).toBe(name);
  });

  test('are all named .test.ts', () => {
    const named = /\.(test|spec|tests|specs)\.[cm]?[jt]sx?$/;
    expect(files.filter((file) => named.test(file) && !file.endsWith('.test.ts'))).toEqual([]);
    expect(testFiles.length).toBeGreaterThan(100);
  });

  test('name a lane that exists, or none', () => {
    const known = ['', ...Object.keys(lanes).filter((lane) => lane !== 'pure')];
    const parts = testFiles.map((file) => /\/[^/.]+(?:\.([^/]+))?\.test\.ts$/.exec(file)?.[1] ?? '');
    expect(parts.filter((part) => !known.includes(part))).toEqual([]);
  });
});

describe('the lane that a file needs', () => {
  const need = (texts: Record<string, string>) => needOf('test/a.test.ts', (file) => parseModule(texts[file] ?? ''));

  test.each([
    ['pure', "import { fold } from '../src/fold.ts';"],
    ['pure', "import type { ChildProcess } from 'node:child_process';"],
    ['pure', "import { type Server } from 'node:http';"],
    ['pure', "import { isIP } from 'node:net';"],
    ['graph', "import { openEmbeddedStore } from '@grafeo-db/js';"],
    ['graph', "import { createServer } from 'node:http';"],
    ['graph', "import http from 'node:http';"],
    ['graph', "import * as net from 'node:net';"],
    ['graph', "export { connect } from 'node:net';"],
    ['graph', "const { Worker } = await import('node:worker_threads');"],
    ['graph', `readFileSync(${'builtPath'}('dist/src/main.js'));`],
    ['graph', `readFileSync(${'projectPath'}('dist/src/main.js'));`],
    ['pure', "readFileSync(projectPath('schema.graphql'));"],
    ['process', "import { execFile } from 'node:child_process';"],
    ['process', "import 'node:cluster';"],
    ['browser', "import { chromium } from 'playwright-core';"],
  ])('is %s: %s', (lane, text) => {
    expect(need({ 'test/a.test.ts': text }).lane).toBe(lane);
  });

  test('is that of the most demanding import, however far away, and says by which way', () => {
    const texts = {
      'test/a.test.ts': "import './b.ts';\nimport { openStore } from '../src/store.ts';",
      'test/b.ts': "export * from './deep/c.ts';",
      'test/deep/c.ts': "import { spawn } from 'node:child_process';\nimport '../b.ts';",
      'src/store.ts': "import '@grafeo-db/js';",
    };
    expect(need(texts)).toEqual({
      lane: 'process',
      chain: ['test/a.test.ts', 'test/b.ts', 'test/deep/c.ts', 'node:child_process'],
    });
  });
});
