import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { type DocumentNode, type ExecutionResult, execute, GraphQLError, parse, validate } from 'graphql';
import { z } from 'zod';
import { downloadsAt } from '../answers/downloads.ts';
import { readConfig } from '../config/config.ts';
import { PublicError } from '../domain/error.ts';
import { csv } from '../export/csv.ts';
import { createContext } from '../schema/context.ts';
import { schema } from '../schema/index.ts';
import { maskError } from '../schema/mask-error.ts';
import { flatTable } from './flat-table.ts';
import { withGraph } from './open-graph.ts';
import { write } from './output.ts';

export interface QueryOptions {
  /** JSON, or "@" followed by the name of a file with JSON. */
  readonly variables?: string;
  /** Name of the operation to run, if the document has several. */
  readonly operation?: string;
  readonly format: 'json' | 'csv';
  /** Path of the list that gives the rows of a CSV. */
  readonly rows?: string;
  readonly output?: string;
}

/**
 * Runs an operation without a server and writes its answer. JSON output includes the errors; they are also printed to
 * standard error.
 *
 * Errors: `BAD_USER_INPUT` for a document or variables that do not fit the schema, and for an answer that is not one table.
 */
export async function query(file: string, options: QueryOptions): Promise<void> {
  const document = parseDocument(await read(file));
  const variableValues = await readVariables(options.variables);
  const config = readConfig(process.env);
  const result = await withGraph(config, async ({ contextOptions }): Promise<ExecutionResult> => {
    const downloads = downloadsAt(config.publicUrl);
    // The command runs on the user's own machine: there is no limit on cost, and all errors are shown.
    const contextValue = createContext({ ...contextOptions, downloads, maxFailures: Infinity });
    return execute({ schema, document, variableValues, operationName: options.operation ?? null, contextValue });
  });
  const errors = (result.errors ?? []).map((error) => maskError(error, (cause) => console.error(cause)));
  for (const { message } of errors) console.error(message);
  if (errors.length > 0) process.exitCode = 1;
  if (result.data === undefined) {
    // The operation was not run: its variables are invalid, or no operation has this name.
    process.exitCode = 2;
    return;
  }
  if (options.format === 'json') {
    const answer = { data: result.data, ...(errors.length === 0 ? {} : { errors: errors.map(shown) }) };
    await write([`${JSON.stringify(answer, null, 2)}\n`], options.output);
  } else if (errors.length === 0) {
    const { header, rows } = flatTable(result.data ?? {}, options.rows);
    await write(csv(header, rows), options.output);
  }
}

/** The error as a server returns it, without the HTTP status. */
function shown(error: Error): object {
  if (!(error instanceof GraphQLError)) return { message: error.message };
  const { http: _, ...extensions } = error.extensions;
  return { ...error.toJSON(), extensions };
}

function parseDocument(source: string): DocumentNode {
  try {
    const document = parse(source);
    const faults = validate(schema, document);
    return faults.length === 0 ? document : refuse(faults);
  } catch (error) {
    // Syntax error: the parser stops at the first one.
    if (error instanceof GraphQLError) return refuse([error]);
    throw error;
  }
}

function refuse(faults: readonly GraphQLError[]): never {
  throw new PublicError('BAD_USER_INPUT', faults.map(String).join('\n\n'));
}

async function readVariables(argument: string | undefined): Promise<Record<string, unknown>> {
  if (argument === undefined) return {};
  const json = argument.startsWith('@') ? await read(argument.slice(1)) : argument;
  const parsed = z.record(z.string(), z.unknown()).safeParse(jsonOf(json));
  if (parsed.success) return parsed.data;
  throw new PublicError(
    'BAD_USER_INPUT',
    `--variables: must be a JSON object, such as '{"first": 5}', or @FILE to read it from a file.`,
  );
}

function jsonOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // The caller reports the error.
    return undefined;
  }
}

/** Reads a file, or standard input for "-". */
async function read(file: string): Promise<string> {
  if (file === '-') return text(process.stdin);
  return readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new PublicError('BAD_USER_INPUT', `${file} cannot be read (${cause.code}). Check its path and permissions.`, {
      cause,
    });
  });
}
