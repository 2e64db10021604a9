import { PublicError } from '../../domain/error.ts';
import { readStatement, statementFiles } from './read-statement.ts';

/** The names of all statements, each with its title, a line each. */
export function listStatements(): string {
  const names = statementNames();
  const width = Math.max(...names.map(({ length }) => length));
  return names.map((name) => `${name.padEnd(width)}  ${titleOf(readStatement(`${name}.cypher`))}\n`).join('');
}

/**
 * A statement as it is run, for Neo4j Browser or cypher-shell: `:params` with the example of its header, the header, and the
 * statement with its fragments written out. `name` is its path below `cypher/`: "count/fabriques".
 *
 * Errors: `BAD_USER_INPUT` when there is no such statement.
 */
export function printStatement(name: string): string {
  const known = statementNames();
  const wanted = name.replace(/^(?:\.\/)?cypher\//, '').replace(/\.cypher$/, '');
  if (!known.includes(wanted)) throw new PublicError('BAD_USER_INPUT', unknownStatement(wanted, known));
  const text = readStatement(`${wanted}.cypher`);
  const [comment = '', example] = /\/\* :params (\{[\s\S]*?\}) \*\/\n/.exec(text) ?? [];
  const params = example === undefined ? '' : `:params ${example.replaceAll(/\s*\n\s*/g, ' ')};\n\n`;
  return `${params}${text.replace(comment, '').trimEnd()};\n`;
}

function statementNames(): string[] {
  return statementFiles().map((file) => file.replace(/\.cypher$/, ''));
}

function titleOf(text: string): string {
  return /^\/\/ (.*)/.exec(text)?.[1] ?? '';
}

/** Names the statements of the same folder; where there is none, those that have a word of the name. */
function unknownStatement(wanted: string, known: readonly string[]): string {
  const [folder, ...words] = wanted.split('/').filter((word) => word !== '');
  const alike = [`${folder}/`, ...words, folder ?? wanted]
    .map((part) => known.filter((name) => (part.endsWith('/') ? name.startsWith(part) : name.includes(part))))
    .find((names) => names.length > 0);
  const advice = alike === undefined ? '' : ` Like it: ${alike.join(', ')}.`;
  return `There is no statement "${wanted}".${advice} Without a name, npm run cypher lists all.`;
}
