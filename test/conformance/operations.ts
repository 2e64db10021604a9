import { readdirSync, readFileSync } from 'node:fs';
import { projectPath } from '../../src/project-root.ts';

const folders = ['src/http/playground/tabs', 'test/operations', 'examples/questions'].map((folder) =>
  projectPath(folder),
);

/** Every operation that this project asks itself: each answers as it stands, for its variables have defaults. */
export const operations: readonly { readonly name: string; readonly query: string }[] = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => ({ name: file, query: readFileSync(`${folder}/${file}`, 'utf8') })),
);
