import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { projectPath } from '../../src/project-root.ts';

/**
 * Runs the commands of the block ```sh NAME of docs/operations.md, each of these words replaced by another first. `environment`:
 * variables besides those of this process.
 */
export function runShown(
  name: string,
  folder: string,
  replacements: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
): string {
  const env = { ...process.env, ...environment };
  const options = { cwd: folder, encoding: 'utf8', env } as const;
  return execFileSync('sh', ['-euc', shown(name, replacements)], { ...options, stdio: 'pipe' });
}

/** The commands of the block. */
export function shown(name: string, replacements: Readonly<Record<string, string>> = {}): string {
  const text = readFileSync(projectPath('docs/operations.md'), 'utf8');
  const commands = new RegExp(`^\`\`\`\\w+ ${name}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(text)?.[1];
  if (commands === undefined) throw new Error(`docs/operations.md has no block "${name}".`);
  return Object.entries(replacements).reduce((result, [word, other]) => {
    if (!result.includes(word)) throw new Error(`The block "${name}" of docs/operations.md does not contain ${word}.`);
    return result.replaceAll(word, other);
  }, commands);
}
