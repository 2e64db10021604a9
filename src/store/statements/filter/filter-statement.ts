import type { GraphParams } from '../../engines/graph-store.ts';
import { statementOf } from '../statement-text.ts';
import { FilterCompiler } from './compile.ts';
import { type Condition, type FilteredNoun, filteredNouns } from './condition.ts';

/** The conditions of one statement, by the noun that each is about. */
export type FilterConditions = { readonly [Noun in FilteredNoun]?: Condition | null };

/**
 * `// filter: fabrique`, alone on its line: first the noun of the condition, then the other variables that the statement needs
 * afterwards.
 */
const filterLine = /^([ \t]*)\/\/[ \t]*filter:[ \t]*(\w+(?:,[ \t]*\w+)*)[ \t]*$/gm;

/** A statement with the clauses of its conditions. */
export interface FilteredStatement {
  /** With the header of its file. */
  readonly source: string;
  /** As it runs. */
  readonly text: string;
  readonly params: GraphParams;
}

/** The nouns by which the rows of a statement can be filtered. */
export function filteredBy(source: string): FilteredNoun[] {
  const named = [...source.matchAll(filterLine)].map(([, , names = '']) => names.split(',')[0]);
  return filteredNouns.filter((noun) => named.includes(noun));
}

/**
 * A statement with the clauses of conditions in the place of its filter lines. Lines without a condition stay comments. Errors: an
 * `Error` for a condition without such a line.
 */
export function filterStatement(file: string, source: string, conditions: FilterConditions): FilteredStatement {
  const missing = filteredNouns.find((noun) => conditions[noun] != null && !filteredBy(source).includes(noun));
  if (missing !== undefined) throw new Error(`${file} has no line "// filter: ${missing}".`);
  const compiler = new FilterCompiler();
  const filtered = source.replace(filterLine, (line, indent: string, names: string) => {
    const carried = names.split(/,\s*/);
    const condition = conditions[carried[0] as FilteredNoun];
    return condition == null ? line : compiler.compile(condition, carried).replaceAll(/^(?=.)/gm, indent);
  });
  return { source: filtered, text: statementOf(filtered), params: compiler.params };
}
