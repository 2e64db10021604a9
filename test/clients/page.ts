import { readFileSync } from 'node:fs';
import { projectPath } from '../../src/project-root.ts';
import { blocksOf } from '../docs/shown-queries.ts';

export const clientsPage = readFileSync(projectPath('docs/clients.md'), 'utf8');

/** A program that the page shows under a heading, with how to run it and what it prints. */
export interface ShownProgram {
  readonly title: string;
  /** The texts of its files, by the names in their first lines. */
  readonly files: ReadonlyMap<string, string>;
  readonly command: string;
  readonly output: string;
}

const languages = ['js', 'python', 'r', 'java'];

/** The programs of the page: its sections that show an output. */
export function shownPrograms(page = clientsPage): ShownProgram[] {
  return page.split(/^#{2,3} /m).flatMap((section) => {
    const [title = ''] = section.split('\n', 1);
    const [output] = blocksOf(section, 'text');
    const [command] = blocksOf(section, 'sh');
    if (output === undefined || command === undefined) return [];
    const files = languages
      .flatMap((language) => blocksOf(section, language))
      .map((text) => [fileName(text), text] as const);
    return [{ title, files: new Map(files), command, output }];
  });
}

function fileName(text: string): string {
  const name = /^(?:\/\/|#) (\S+)\n/.exec(text)?.[1];
  if (name === undefined) throw new Error(`The first line names no file: ${text.slice(0, 80)}`);
  return name;
}
