import type { Role } from '../../../src/domain/roles.ts';
import { readStatement, rolesOf, statementFiles } from '../../../src/store/statements/read-statement.ts';
import { statementOf } from '../../../src/store/statements/statement-text.ts';

export interface CypherFile {
  /** Path below `cypher/`. */
  readonly file: string;
  /** The role that it is written out for, where there is a statement for each. */
  readonly role: Role | null;
  /** With its fragments and roles written out. */
  readonly source: string;
  readonly title: string | null;
  readonly serves: string | null;
  readonly cardinality: string | null;
  /** The map literal of `:params`. */
  readonly example: string | null;
  /** The statement as the engines get it. */
  readonly statement: string;
  /** The statement with the contents of its texts left out: what stands in quotes is no Cypher. */
  readonly code: string;
}

export function cypherFiles(): CypherFile[] {
  return statementFiles().flatMap((file) => {
    const roles = rolesOf(file);
    return (roles.length === 0 ? [null] : roles).map((role) => parseCypherFile(file, readStatement(file, role), role));
  });
}

/** The header rule: title, an empty comment, `Serves`, `Cardinality` (it may go on), the example if any, an empty line, the statement. */
const header =
  /^\/\/ (?<title>\S.*)\n\/\/\n\/\/ Serves: (?<serves>\S.*)\n\/\/ Cardinality: (?<cardinality>\S.*(?:\n\/\/ \S.*)*)\n(?:\/\* :params (?<example>\{[\s\S]*?\}) \*\/\n)?\n(?!\s)/;

export function parseCypherFile(file: string, source: string, role: Role | null = null): CypherFile {
  const { title = null, serves = null, cardinality = null, example = null } = header.exec(source)?.groups ?? {};
  const statement = statementOf(source);
  const code = statement.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''");
  return { file, role, source, title, serves, cardinality, example, statement, code };
}

/** The names of the `$params` that a statement uses. */
export function parametersOf({ code }: Pick<CypherFile, 'code'>): string[] {
  return [...new Set([...code.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? ''))].sort();
}

/** What follows the last RETURN: its columns, its order, its limit. Empty when nothing is returned. */
export function tailOf({ code }: Pick<CypherFile, 'code'>): string {
  const flat = withoutBraces(code);
  const at = flat.lastIndexOf('RETURN ');
  return at === -1 ? '' : flat.slice(at + 'RETURN '.length);
}

/** The columns that a statement gives: the name after AS, else the expression itself. */
export function columnsOf(file: Pick<CypherFile, 'code'>): string[] {
  const list = tailOf(file).split(/\n(?:ORDER BY|SKIP|LIMIT)\b/, 1)[0] ?? '';
  if (list === '') return [];
  const columns = list
    .replace(/^DISTINCT /, '')
    .replace(/\([^()]*\)/g, '()')
    .split(',');
  return columns.map((column) => /\bAS (\w+)\s*$/.exec(column)?.[1] ?? column.trim()).sort();
}

/** Leaves out what stands in braces: sub-queries have a RETURN of their own. */
function withoutBraces(code: string): string {
  const once = code.replace(/\{[^{}]*\}/g, '');
  return once === code ? code : withoutBraces(once);
}
