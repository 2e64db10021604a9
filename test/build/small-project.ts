import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectPath } from '../../src/project-root.ts';

const settings = ['build.js', 'dev.js', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];

/** A project of some small modules in a folder of its own, with our build and our settings. */
export class SmallProject {
  readonly #folder = mkdtempSync(join(tmpdir(), 'fabriques-build-'));

  /**
   * The modules by their paths. The programs that our build runs after the compiler do nothing here, but for the first one: it
   * appends to builds.txt.
   */
  constructor(modules: Readonly<Record<string, string>>) {
    for (const file of settings) cpSync(projectPath(file), this.path(file));
    symlinkSync(projectPath('node_modules'), this.path('node_modules'));
    for (const folder of ['seed', 'web', 'examples', 'cypher']) mkdirSync(this.path(folder));
    for (const [path, text] of Object.entries(modules)) this.write(path, text);
    for (const [index, program] of programsOf(this.read('build.js')).entries()) {
      const first = "import { appendFileSync } from 'node:fs';\nappendFileSync('builds.txt', '.');\n";
      this.write(program, index === 0 ? first : 'export {};\n');
    }
  }

  path(file: string): string {
    return join(this.#folder, file);
  }

  read(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), text);
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

/** The sources of the programs that build.js runs from `dist/`. */
function programsOf(buildScript: string): readonly string[] {
  return [...buildScript.matchAll(/'dist\/([\w/-]+)\.js'/g)].map(([, path = '']) => `${path}.ts`);
}
