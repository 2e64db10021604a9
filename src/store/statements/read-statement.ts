import { readdirSync, readFileSync } from 'node:fs';
import type { Role } from '../../domain/roles.ts';
import { projectPath } from '../../project-root.ts';
import { type Fragment, includeFragments, parseFragment } from './fragments.ts';
import { rolesBoundTo, writeOutRoles } from './role-words.ts';

const fragmentsFolder = '_fragments/';

/** The folders of text that statements are composed of. */
const composedFolders = [fragmentsFolder, '_conditions/', '_relations/'];

/** Paths of all statement files below `cypher/`, without the texts that they are composed of. */
export function statementFiles(): string[] {
  return cypherPaths().filter((file) => !composedFolders.some((folder) => file.startsWith(folder)));
}

/** The names of the fragments of `cypher/_fragments/`. */
export function fragmentNames(): string[] {
  return cypherPaths()
    .filter((file) => file.startsWith(fragmentsFolder))
    .map((file) => file.slice(fragmentsFolder.length).replace(/\.cypher$/, ''));
}

/**
 * The text of a statement as it runs: the file with its header, with fragments and roles filled in. `role`: for a file with one
 * statement per role. `replaced`: the names of fragments that others replace, with the names of those.
 *
 * Errors: an `Error` for a missing file, an invalid include, or a role that is missing or does not fit.
 */
export function readStatement(
  file: string,
  role: Role | null = null,
  replaced: Readonly<Record<string, string>> = {},
): string {
  return writeOutRoles(file, readWithFragments(file, replaced), role);
}

/** The roles of a file with one statement per role. Empty for all other files. */
export function rolesOf(file: string): readonly Role[] {
  return rolesBoundTo(readWithFragments(file));
}

function readWithFragments(file: string, replaced: Readonly<Record<string, string>> = {}): string {
  const text = readFileSync(projectPath(`cypher/${file}`), 'utf8');
  return includeFragments(file, text, (name) => fragmentOf(replaced[name] ?? name));
}

let fragments: ReadonlyMap<string, Fragment> | undefined;

function fragmentOf(name: string): Fragment | undefined {
  fragments ??= new Map(fragmentNames().map((known) => [known, readFragment(known)]));
  return fragments.get(name);
}

function readFragment(name: string): Fragment {
  const file = `${fragmentsFolder}${name}.cypher`;
  return parseFragment(file, readFileSync(projectPath(`cypher/${file}`), 'utf8'));
}

function cypherPaths(): string[] {
  return readdirSync(projectPath('cypher'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .sort();
}
