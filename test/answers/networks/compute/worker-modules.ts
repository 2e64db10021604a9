import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Modules in a temporary folder that threads run instead of the work on networks. */
export class WorkerModules {
  readonly #folder = mkdtempSync(join(tmpdir(), 'fabriques-threads-'));
  #count = 0;

  /**
   * A module that records the kind of each task and then runs `body`, which can use `task` and `answer(value)`. Only threads
   * load it, so the process survives its errors.
   */
  make(body: string): { readonly module: string; readonly tasks: () => string[] } {
    const notes = join(this.#folder, `${this.#count}.txt`);
    writeFileSync(notes, '');
    const module = this.write(
      `import { appendFileSync } from 'node:fs';
      import { parentPort } from 'node:worker_threads';
      const answer = (value) => parentPort.postMessage({ value });
      parentPort.on('message', (task) => {
        appendFileSync(${JSON.stringify(notes)}, task.kind + '\\n');
        ${body}
      });`,
    );
    return { module, tasks: () => readFileSync(notes, 'utf8').split('\n').slice(0, -1) };
  }

  /** Writes a module and returns its path. */
  write(text: string): string {
    this.#count += 1;
    const module = join(this.#folder, `${this.#count}.mjs`);
    writeFileSync(module, text);
    return module;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}
