import { PublicError } from '../../domain/error.ts';
import { readStatement, rolesOf, statementFiles } from './read-statement.ts';

/** All statements, one per line: name and title. */
export function listStatements(): string {
  const statements = allStatements();
  const width = Math.max(...statements.map(({ name }) => name.length));
  return statements.map(({ name, read }) => `${name.padEnd(width)}  ${titleOf(read())}\n`).join('');
}

/**
 * A statement as it runs, for Neo4j Browser or cypher-shell: `:params` with the example of its header, the header, and the text
 * with fragments and roles filled in. `name`: its path below `cypher/`, followed by the role if the file has one statement per
 * role: "count/fabriques", "load/participations PARTNER".
 *
 * Errors: `BAD_USER_INPUT` for an unknown name.
 */
export function printStatement(name: string): string {
  const statements = allStatements();
  const wanted = name.replace(/^(?:\.\/)?cypher\//, '').replace(/\.cypher(?= |$)/, '');
  const found = statements.find((it) => it.name === wanted);
  if (found === undefined) {
    const names = statements.map((it) => it.name);
    throw new PublicError('BAD_USER_INPUT', unknownStatement(wanted, names));
  }
  const text = found.read();
  const [comment = '', example] = /\/\* :params (\{[\s\S]*?\}) \*\/\n/.exec(text) ?? [];
  const params = example === undefined ? '' : `:params ${example.replaceAll(/\s*\n\s*/g, ' ')};\n\n`;
  return `${params}${text.replace(comment, '').trimEnd()};\n`;
}

interface NamedStatement {
  readonly name: string;
  readonly read: () => string;
}

function allStatements(): NamedStatement[] {
  return statementFiles().flatMap((file) => {
    const name = file.replace(/\.cypher$/, '');
    const roles = rolesOf(file);
    if (roles.length === 0) return [{ name, read: () => readStatement(file) }];
    return roles.map((role) => ({ name: `${name} ${role}`, read: () => readStatement(file, role) }));
  });
}

function titleOf(text: string): string {
  return /^\/\/ (.*)/.exec(text)?.[1] ?? '';
}

/** Suggests names with the same beginning; if none, names in the same folder; if none, names that contain a part of it. */
function unknownStatement(wanted: string, known: readonly string[]): string {
  const parts = wanted.split('/').filter((part) => part !== '');
  const similar = [
    known.filter((name) => name.startsWith(wanted)),
    known.filter((name) => name.startsWith(`${parts[0]}/`)),
    ...parts.toReversed().map((part) => known.filter((name) => name.includes(part))),
  ].find((names) => names.length > 0);
  const advice = similar === undefined ? '' : ` Similar: ${similar.join(', ')}.`;
  return `There is no statement "${wanted}".${advice} Without a name, npm run cypher lists all.`;
}
