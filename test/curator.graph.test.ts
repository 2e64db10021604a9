import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CuratorOptions, curatorOf } from '../src/curator.ts';
import type { CurationRequest } from '../src/domain/curation-report.ts';
import { projectPath } from '../src/project-root.ts';
import { frozenDataset, frozenPage } from './fixtures/frozen/frozen.ts';

const request: CurationRequest = {
  page: { name: 'page.txt', bytes: Buffer.from(frozenPage) },
  curation: {},
  language: 'fr',
};

describe('the reports for curators', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fabriques-curator-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const curator = (options: Partial<CuratorOptions> = {}) =>
    curatorOf({
      ...{ dataset: frozenDataset(), curationFolder: projectPath('test/fixtures/frozen/curation') },
      ...options,
    });
  /** A thread that runs this code. */
  const module = (name: string, code: string) => {
    const path = join(folder, `${name}.mjs`);
    writeFileSync(path, code);
    return path;
  };
  const never = () => new AbortController().signal;

  test('are made by a thread, from plain data', async () => {
    const { files, report } = await curator();
    expect(files).toContain('organisations.csv');
    expect(await report(request, never())).toMatchObject({ verdict: 'Rien n’empêche la publication.', changes: [] });
  });

  test('give the public errors of the thread', async () => {
    const { report } = await curator();
    const other = { ...request, page: { name: 'note.txt', bytes: Buffer.from('Bonjour') } };
    await expect(report(other, never())).rejects.toMatchObject({ name: 'PublicError', code: 'DATA_INVALID' });
  });

  test('end at the deadline, one after the other; more than two are refused', async () => {
    const { report } = await curator({ module: module('endless', 'for (;;);') });
    const [first, second] = [new AbortController(), new AbortController()];
    const running = report(request, first.signal);
    const waiting = report(request, second.signal);
    await expect(report(request, never())).rejects.toMatchObject({ code: 'OVERLOADED' });
    first.abort(new Error('The deadline.'));
    await expect(running).rejects.toThrow('The deadline.');
    second.abort(new Error('The second deadline.'));
    await expect(waiting).rejects.toThrow('The second deadline.');
    const third = report(request, AbortSignal.abort(new Error('Gone.')));
    await expect(third).rejects.toThrow('Gone.');
  });

  test('fail if the thread ends without an answer, or with an error', async () => {
    const silent = await curator({ module: module('silent', '') });
    await expect(silent.report(request, never())).rejects.toThrow('The thread for reports has ended.');
    const failing = await curator({ module: module('failing', "throw new Error('a bug');") });
    await expect(failing.report(request, never())).rejects.toThrow('a bug');
  });

  test('refuse a page that needs more memory than a thread may have', async () => {
    const greedy = await curator({
      module: module('greedy', 'const all = []; for (;;) all.push(new Array(1e6).fill({}));'),
    });
    await expect(greedy.report(request, never())).rejects.toMatchObject({
      code: 'DATA_INVALID',
      message: expect.stringContaining('page.txt needs more memory than reports may use.'),
    });
  });
});
