import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectPath } from '../../src/project-root.ts';
import { frozenDatasetPath, frozenFolder, frozenPage } from '../fixtures/frozen/frozen.ts';
import { apiAddress, type Child } from '../http/child.ts';
import { start } from '../package/installed.ts';
import { npmEnvironment } from '../package/npm.ts';
import { older, writeRelease } from '../releases/release-folder.ts';
import { savedPage } from '../seed/update/saved-page.ts';

const copied = [
  ...['package.json', 'package-lock.json', '.npmrc', '.gitignore', 'build.js', 'tsconfig.json', 'tsconfig.build.json'],
  ...['schema-changes.ts', 'shown-answers.ts', 'README.md', 'src', 'seed', 'web', 'cypher', 'examples', 'dist'],
  '.cache/build/dist.json',
];

/** Somebody's clone of the project, with the frozen page, curation and one release. */
export class UpdateProject {
  readonly #folder = mkdtempSync(join(tmpdir(), 'fabriques-update-'));
  readonly #environment: Record<string, string>;
  /** Milliseconds of each command, in the order of the page. */
  readonly times: [command: string, milliseconds: number][] = [];

  constructor(environment: Readonly<Record<string, string>> = {}) {
    this.#environment = { ...gitAuthor, ...environment };
    for (const file of copied) cpSync(projectPath(file), this.path(file), { recursive: true });
    symlinkSync(projectPath('node_modules'), this.path('node_modules'));
    cpSync(join(frozenFolder, 'curation'), this.path('seed/curation'), { recursive: true });
    mkdirSync(this.path('seed/source'), { recursive: true });
    writeFileSync(this.path('seed/source/liste-des-fabriques.txt'), frozenPage);
    cpSync(join(frozenFolder, 'origin.json'), this.path('seed/source/origin.json'));
    cpSync(frozenDatasetPath, this.path('seed/dataset.json'));
    rmSync(this.path('seed/releases'), { recursive: true, force: true });
    writeRelease(this.path('seed/releases'), older);
  }

  /** Step 1: what the browser does. */
  savePage(): void {
    writeFileSync(this.path('nouvelle-page.html'), savedPage(frozenPage));
  }

  path(file: string): string {
    return join(this.#folder, file);
  }

  read(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }

  /** Runs a command of the page, and gives what it printed on both outputs. */
  async run(command: string): Promise<string> {
    const begin = performance.now();
    const options = { cwd: this.#folder, env: { ...npmEnvironment, ...this.#environment }, maxBuffer: 10_000_000 };
    const { stdout, stderr } = await promisify(execFile)('bash', ['-c', command], options);
    this.times.push([command, performance.now() - begin]);
    return stdout + stderr;
  }

  /** Makes the folder a clone. */
  async commit(): Promise<void> {
    await this.runAll(['git init --quiet', 'git add .', 'git commit --quiet --message "A clone"']);
  }

  /** Runs the commands one after the other. */
  async runAll(commands: readonly string[]): Promise<string[]> {
    const outputs: string[] = [];
    for (const command of commands) outputs.push(await this.run(command));
    return outputs;
  }

  /** Starts the server by a command of the page, and waits until it answers. */
  async serve(command: string, environment: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
    const begin = performance.now();
    const child = start(this.#folder, 'bash', ['-c', `exec ${command}`], {
      ...this.#environment,
      ...environment,
      PORT: '0',
    });
    const url = await child.printed(apiAddress);
    this.times.push([command, performance.now() - begin]);
    return { url, child };
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

export interface RunningServer {
  readonly url: string;
  readonly child: Child;
}

const gitAuthor = {
  ...{ GIT_AUTHOR_NAME: 'Curation', GIT_AUTHOR_EMAIL: 'curation@example.org' },
  ...{ GIT_COMMITTER_NAME: 'Curation', GIT_COMMITTER_EMAIL: 'curation@example.org', GIT_CONFIG_GLOBAL: '/dev/null' },
};

/** The commands of docs/mettre-a-jour.md as printed, by the number or the title of their section. */
export function printedCommands(): ReadonlyMap<string, readonly string[]> {
  const page = readFileSync(projectPath('docs/mettre-a-jour.md'), 'utf8');
  const sections = page.split(/^#{2,3} /m).slice(1);
  return new Map(
    sections.map((section) => {
      const title = section.slice(0, section.indexOf('\n'));
      const blocks = [...section.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
      const key = /^\d+(?=\.)/.exec(title)?.[0] ?? title;
      return [key, blocks.flatMap((block) => block.trim().split('\n'))];
    }),
  );
}
