import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPath } from '../http/built.ts';
import { startProgram } from '../http/child.ts';

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s during an export leaves the old file, and nothing else',
  async (signal) => {
    const folder = mkdtempSync(join(tmpdir(), 'fabriques-interrupted-'));
    const output = join(folder, 'network.gexf');
    const program = join(folder, 'slow.mjs');
    writeFileSync(output, 'before');
    writeFileSync(
      program,
      `import { write } from ${JSON.stringify(builtPath('dist/src/cli/output.js'))};
     const slow = (async function* () {
       yield 'half';
       console.log('writing');
       await new Promise((resolve) => setTimeout(resolve, 60_000));
     })();
     await write(slow, ${JSON.stringify(output)});`,
    );
    const child = startProgram(program, [], {});
    await child.printed(/writing/);
    while (readdirSync(folder).length < 3) await new Promise((resolve) => setTimeout(resolve, 10));
    child.process.kill(signal);
    await child.ended;
    expect(child.process.signalCode).toBe(signal);
    expect(readdirSync(folder).sort()).toEqual(['network.gexf', 'slow.mjs']);
    expect(readFileSync(output, 'utf8')).toBe('before');
    rmSync(folder, { recursive: true });
  },
);
