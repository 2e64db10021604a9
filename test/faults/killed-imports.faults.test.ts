import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openEmbeddedStore } from '../../src/store/engines/embedded-store.ts';
import { killedImports } from './killed-imports.ts';

const folder = mkdtempSync(join(tmpdir(), 'fabriques-killed-graph-'));
const path = join(folder, 'graph');
afterAll(() => rmSync(folder, { recursive: true }));

killedImports({
  name: 'a graph on disk',
  environment: () => ({ GRAPH_PATH: path }),
  open: () => openEmbeddedStore({ path }),
  empty: async () => {
    for (const file of [path, `${path}.wal`]) rmSync(file, { recursive: true, force: true });
  },
});
