import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandTree } from '../../../src/cli/completion/command-tree.ts';
import { completionScript } from '../../../src/cli/completion/completion.ts';
import { type Shell, shells } from '../../../src/cli/completion/shells.ts';
import { createProgram } from '../../../src/cli/program.ts';
import { networkModes, networkWeights } from '../../../src/network/network.ts';

/** Command lines up to the cursor, the last word incomplete; and what each shell offers for it. */
const lines: readonly (readonly [words: readonly string[], offered: readonly string[]])[] = [
  [['ex'], ['export']],
  [['export', 'n'], ['network']],
  [
    ['export', 'network', '--format', 'graph'],
    ['graphml', 'graphology.json'],
  ],
  [['export', 'network', '--min-count', '2', '--ra'], ['--radius']],
  [
    ['--verbose', 'seed', '--d'],
    ['--dataset', '--diff'],
  ],
  [['export', 'network', '--mode', 'two'], ['two-mode']],
  [['completion', 'fi'], ['fish']],
  [
    ['export', 'dataset', '-o', 'tab'],
    ['table 1.csv', 'tables.csv'],
  ],
  [['query', 'some'], ['some.graphql']],
];

/** Prints what a shell offers, one a line. */
const programs: Record<Shell, (script: string, words: readonly string[]) => string[]> = {
  // The name of the function is what `complete` has registered. Without words, bash offers the names of files.
  bash: (script, words) => [
    '--norc',
    '-c',
    `source ${script}; COMP_WORDS=(fabriques-graph ${words.join(' ')}); COMP_CWORD=${words.length}
     compopt() { files=; }; files=1
     definition=($(complete -p fabriques-graph)); "\${definition[@]: -2:1}"
     printf '%s\\n' "\${COMPREPLY[@]}"; [ -z "$files" ] || compgen -f -- "${words.at(-1)}"`,
  ],
  // The functions of the completion system need a terminal; these print what they are given.
  zsh: (script, words) => [
    '-f',
    '-c',
    `compdef() { completer=$1 }; compset() { : }
     _describe() { local -a all=("\${(@P)3}"); all=("\${(@)all%%:*}"); print -rl -- \${(M)all:#\${words[CURRENT]}*} }
     _files() { print -rl -- \${words[CURRENT]}*(N) }
     source ${script}; words=(fabriques-graph ${words.join(' ')}); CURRENT=${words.length + 1}; $completer`,
  ],
  fish: (script, words) => [
    '--no-config',
    '-c',
    `source ${script}; complete -C 'fabriques-graph ${words.join(' ')}' | string replace -r '\\t.*' '' | string unescape`,
  ],
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fabriques-completion-'));
  for (const shell of shells) writeFileSync(join(folder, `script.${shell}`), completionScript(shell, createProgram()));
  for (const name of ['table 1.csv', 'tables.csv', 'some.graphql']) writeFileSync(join(folder, name), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(shells)('the completion of %s', (shell) => {
  const isThere = spawnSync(shell, ['-c', 'true']).status === 0;

  test.skipIf(!isThere).each(lines)(
    `${isThere ? '' : '(skipped: this shell is not installed) '}for %j offers %j`,
    (words, offered) => {
      const args = programs[shell](`./script.${shell}`, words);
      const { stdout, stderr } = spawnSync(shell, args, {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], HOME: folder },
      });
      expect({
        stderr,
        offered: stdout
          .split('\n')
          .filter((line) => line !== '')
          .sort(),
      }).toEqual({ stderr: '', offered });
    },
  );
});

test('the choices of export network are the values of the API', () => {
  const network = commandTree(createProgram()).find(({ path }) => path === 'export network');
  const choices = (flag: string) =>
    network?.options.find(({ flags }) => flags.includes(flag))?.words.map(({ word }) => word);
  const lower = (name: string) => name.toLowerCase().replaceAll('_', '-');
  expect(choices('--mode')).toEqual(networkModes.map(lower));
  expect(choices('--weight')).toEqual(networkWeights.map(lower));
});
