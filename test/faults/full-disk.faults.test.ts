import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fabriquesGraph } from '../cli/fabriques-graph.ts';

/** Mounting a small file system needs Linux and its superuser. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0;

describe.skipIf(!canMount)('an import into a graph on a full disk', () => {
  let disk: string;
  beforeEach(() => {
    disk = mkdtempSync(join(tmpdir(), 'fabriques-disk-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk]);
  });
  afterEach(() => {
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true });
  });

  const filler = () => join(disk, 'filler');
  /** Fills the disk until `bytes` bytes are free. */
  const fillUpTo = (bytes: number) => {
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(filler(), Buffer.alloc(bavail * bsize - bytes));
  };

  // The disk gets full when the graph is opened, when constraints or data are committed, or when the graph is closed.
  test.each([0, 4_096, 16_384, 32_768, 65_536, 262_144, 524_288, 1_048_576])(
    'with %i free bytes succeeds or prints a clear error, and succeeds once there is space',
    async (bytes) => {
      const GRAPH_PATH = join(disk, 'graph');
      fillUpTo(bytes);
      const { code, stderr } = await fabriquesGraph(['seed'], { GRAPH_PATH });
      if (code !== 0) {
        expect(code).toBe(1);
        expect(stderr).toMatch(
          /^The disk is full: .* Free some space, or set GRAPH_PATH to a file on another disk\..*\n$/,
        );
      }
      // 16 kB are not enough for an empty graph.
      if (bytes <= 16_384) expect(code).toBe(1);
      rmSync(filler());
      const again = await fabriquesGraph(['seed'], { GRAPH_PATH });
      expect(again).toMatchObject({ code: 0, stderr: '' });
      const third = await fabriquesGraph(['seed'], { GRAPH_PATH });
      expect(third.stdout).toMatch(/^Nothing changed: /);
    },
  );
});
