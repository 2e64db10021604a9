import { readdirSync, readFileSync } from 'node:fs';
import type { Role } from '../../domain/roles.ts';
import { projectPath } from '../../project-root.ts';
import { type Fragment, includeFragments, parseFragment } from './fragments.ts';
import { rolesBoundTo, writeOutRoles } from './role-words.ts';

const fragmentsFolder = '_fragments/';

/** The statements of `cypher/`, by their paths below it, without the fragments that they include. */
export function statementFiles(): string[] {
  return cypherPaths().filter((file) => !file.startsWith(fragmentsFolder));
}

/** The names of the fragments of `cypher/_fragments/`. */
export function fragmentNames(): string[] {
  return cypherPaths()
    .filter((file) => file.startsWith(fragmentsFolder))
    .map((file) => file.slice(fragmentsFolder.length).replace(/\.cypher$/, ''));
}

/**
 * The text of a statement as it is run: the file with its header, its fragments and roles written out. `role` is the one
 * that it is bound to, for a file that is written for one role.
 *
 * Errors: an `Error` when there is no such file, it includes what it cannot, or it needs another role.
 */
export function readStatement(file: string, role: Role | null = null): string {
  return writeOutRoles(file, readWithFragments(file), role);
}

/** The roles that the statement of a file can be bound to: none for most, each of which is one statement. */
export function rolesOf(file: string): readonly Role[] {
  return rolesBoundTo(readWithFragments(file));
}

function readWithFragments(file: string): string {
  return includeFragments(file, readFileSync(projectPath(`cypher/${file}`), 'utf8'), fragmentOf);
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
