import { afterAll, beforeAll } from 'vitest';
import { frozenDatasetPath } from '../fixtures/frozen/frozen.ts';
import { apiAddress, type Child, startBuilt } from '../http/child.ts';

/** Starts the built server with the frozen data set on a free port for the tests of a file, and gives its address. */
export function useServer(): { readonly url: () => string } {
  let child: Child | undefined;
  let url = '';
  beforeAll(async () => {
    child = startBuilt('dist/bin/server.js', ['--dataset', frozenDatasetPath], { PORT: '0' });
    url = await child.printed(apiAddress);
  });
  afterAll(async () => {
    child?.process.kill('SIGTERM');
    await child?.ended;
  });
  return { url: () => url };
}
