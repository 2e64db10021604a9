import type { Command } from 'commander';
import { roles } from '../../domain/roles.ts';
import { networkFormats } from '../../export/network-format.ts';
import { exportFormats } from '../export-dataset.ts';
import { nameOf } from '../format.ts';
import { write } from '../output.ts';
import { bashScript } from './bash.ts';
import { type CompletedCommand, commandTree } from './command-tree.ts';
import { fishScript } from './fish.ts';
import type { Shell } from './shells.ts';
import { zshScript } from './zsh.ts';

const scripts: Record<Shell, (program: string, commands: readonly CompletedCommand[]) => string> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** Prints the script that completes the commands of `program`. */
export async function completion(shell: Shell, program: Command): Promise<void> {
  await write([completionScript(shell, program)], undefined);
}

export function completionScript(shell: Shell, program: Command): string {
  const commands = commandTree(program, {
    'export network --of': roles.map((role) => role.toLowerCase()),
    'export network --format': networkFormats.map(nameOf),
    'export dataset --format': exportFormats.map(nameOf),
  });
  return scripts[shell](program.name(), commands);
}
