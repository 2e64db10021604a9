import { dirname } from 'node:path';
import { CommanderError } from 'commander';
import { projectPath } from '../project-root.ts';
import { runProcess } from '../run-process.ts';
import { createProgram } from './program.ts';

/** Runs a command and sets the exit code of the process. `fabriques-graph --help` describes both. */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  ignoreClosedOutput();
  await runProcess(async () => {
    enterCallersFolder();
    try {
      await createProgram().parseAsync(withCommand(args), { from: 'user' });
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error;
      // Commander has already printed the error, the help or the version.
      process.exitCode = error.exitCode === 0 ? 0 : 2;
    }
  }, args.includes('--verbose'));
}

/** Commander's own default command would take an unknown command for an argument of `serve`. */
function withCommand(args: readonly string[]): readonly string[] {
  const first = args.find((argument) => argument !== '--verbose');
  const isAboutAll = first !== undefined && (!first.startsWith('-') || /^(-h|--help|-V|--version)$/.test(first));
  return isAboutAll ? args : ['serve', ...args];
}

/**
 * `npm run` and `npm start` change to the folder of package.json. Paths on the command line and in the environment are relative
 * to the folder in which the person is.
 */
function enterCallersFolder(): void {
  const { INIT_CWD, npm_package_json } = process.env;
  // A script of another package, or one that has changed the folder itself, runs this command where its paths start.
  const own = projectPath('package.json');
  const isFolderOfNpm = npm_package_json === own && process.cwd() === dirname(own);
  if (INIT_CWD && isFolderOfNpm) process.chdir(INIT_CWD);
}

/** The reader of a pipe may close it early, as in `… | head`. What is written after that is lost, and that is no error. */
function ignoreClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') process.exitCode = 1;
    });
  }
}
