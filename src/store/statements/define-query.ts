import { z } from 'zod';
import type { Role } from '../../domain/roles.ts';
import type { GraphParams, StatementRunner } from '../engines/graph-store.ts';
import { compiledShape } from './compiled-shape.ts';
import { type FilterConditions, type FilteredStatement, filterStatement } from './filter/filter-statement.ts';
import type { PlainForm } from './plain-form.ts';
import { readStatement } from './read-statement.ts';
import { rowFault } from './row-fault.ts';
import { statementOf } from './statement-text.ts';

/** A statement of `cypher/`, bound to the shapes of its parameters and of its rows. */
export interface Query<Params extends z.ZodRawShape = z.ZodRawShape, Row extends z.ZodRawShape = z.ZodRawShape> {
  /** Path below `cypher/`. */
  readonly file: string;
  /** The role of this statement, for a file with one statement per role. */
  readonly role: Role | null;
  /** The statement as it runs, with the header of its file, and with fragments and roles filled in. */
  readonly source: string;
  /** Its plain form, if it has one; otherwise the same. */
  readonly plainSource: string;
  readonly plain: PlainForm | undefined;
  readonly params: z.ZodObject<Params>;
  readonly row: z.ZodObject<Row>;
  /** The filter of the statement, as part of its name in caches. Empty: none. */
  readonly filter: string;
  /** The id that a row belongs to, if each of the parameter `ids` has rows of its own. The row cache then caches them by id. */
  each?(row: z.output<z.ZodObject<Row>>): string;
  /** The same statement, with the rows that pass these conditions only. Errors, when it runs: as `filterStatement`. */
  where(conditions: FilterConditions): Query<Params, Row>;
  run(runner: StatementRunner, params: z.input<z.ZodObject<Params>>): Promise<z.output<z.ZodObject<Row>>[]>;
}

/**
 * Binds a file of `cypher/` to zod shapes. A misspelt or missing parameter does not compile. A row of another shape is an
 * error that names the file.
 *
 * `checked: false` skips the check of parameters at run time, for thousands of rows that this program makes of checked data.
 * `plain`: a shorter form, which runs whenever it suits the parameters.
 */
export function defineQuery<Params extends z.ZodRawShape, Row extends z.ZodRawShape>(
  file: string,
  shapes: {
    params: Params;
    row: Row;
    role?: Role;
    checked?: boolean;
    each?: (row: z.output<z.ZodObject<Row>>) => string;
    plain?: PlainForm;
  },
): Query<Params, Row> {
  const { role = null, checked = true, each, plain } = shapes;
  const source = readStatement(file, role);
  const plainSource = plain === undefined ? source : readStatement(file, role, plain.fragments);
  const params = z.strictObject(shapes.params) as unknown as z.ZodObject<Params>;
  const row = z.strictObject(shapes.row) as unknown as z.ZodObject<Row>;
  const checkedParams = compiledShape(params);
  const checkedRows = compiledShape(z.array(row));
  const queryOf = (filter: string, compile: (source: string) => FilteredStatement): Query<Params, Row> => {
    // Compiled when it first runs: rows from the cache need no statement.
    const compiled = new Map<string, FilteredStatement>();
    const statement = (text = source) => {
      const known = compiled.get(text) ?? compile(text);
      compiled.set(text, known);
      return known;
    };
    return {
      ...{ file, role, params, row, filter, plain },
      ...(each === undefined ? {} : { each }),
      get source() {
        return statement().source;
      },
      get plainSource() {
        return statement(plainSource).source;
      },
      where: (conditions) => {
        if (Object.values(conditions).every((condition) => condition == null)) return unfiltered;
        return queryOf(JSON.stringify(conditions), (text) => filterStatement(file, text, conditions));
      },
      run: async (runner, given) => {
        const own = (checked ? checkedParams().parse(given) : given) as GraphParams;
        const { text, params: filterParams } = statement(plain?.suits(own) ? plainSource : source);
        const found = await runner.run(text, { ...own, ...filterParams }, file);
        const parsed = checkedRows().safeParse(found);
        if (parsed.success) return parsed.data;
        throw new Error(`${file} gave rows of another shape than declared: ${rowFault(parsed.error, found)}`);
      },
    };
  };
  const unfiltered = queryOf('', (own) => ({ source: own, text: statementOf(own), params: {} }));
  return unfiltered;
}
