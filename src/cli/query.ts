import { existsSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { type DocumentNode, type ExecutionResult, execute, GraphQLError, parse, Source, validate } from 'graphql';
import { z } from 'zod';
import { downloadsAt } from '../answers/downloads.ts';
import { checkOfficialFile } from '../answers/places/official-file.ts';
import { readConfig } from '../config/config.ts';
import { PublicError } from '../domain/error.ts';
import { csv } from '../export/csv.ts';
import { decodeText } from '../files/decode-text.ts';
import { readText } from '../files/read-text.ts';
import { describeError } from '../run-process.ts';
import { createContext } from '../schema/context.ts';
import { schema } from '../schema/index.ts';
import { maskError } from '../schema/mask-error.ts';
import { flatTable } from './flat-table.ts';
import { chooseFormat } from './format.ts';
import { type OpenGraph, withGraph } from './open-graph.ts';
import { checkOutput, write } from './output.ts';
import type { StatusLine } from './status-line.ts';

export interface QueryOptions {
  /** JSON, or "@" followed by the name of a file with JSON. */
  readonly variables?: string;
  /** Name of the operation to run, if the document has several. */
  readonly operation?: string;
  /** See `withGraph`. */
  readonly dataset?: string;
  /** "json" or "csv". Default: by the end of `output`. */
  readonly format?: string;
  /** Path of the list that gives the rows of a CSV. */
  readonly rows?: string;
  readonly output?: string | undefined;
  /** Whether to print the stack and the cause of internal errors. */
  readonly verbose: boolean;
}

const json = { suffix: '.json' };
const formats = [json, { suffix: '.csv' }];

/**
 * Runs an operation without a server and writes its answer. JSON output includes the errors; they are also printed to
 * standard error.
 *
 * Errors: `BAD_USER_INPUT` for a document or variables that do not fit the schema, and for an answer that is not one table;
 * `DATA_INVALID` if the build has not written the official places.
 */
export async function query(argument: string, options: QueryOptions): Promise<void> {
  const { output } = options;
  const format = chooseFormat({ name: options.format, output, formats });
  const document = parseDocument(await readSource(argument));
  const variableValues = await readVariables(options.variables);
  await checkOutput(output);
  checkOfficialFile();
  const config = readConfig(process.env);
  const run = async ({ contextOptions }: OpenGraph, status: StatusLine): Promise<ExecutionResult> => {
    status.show('Running the query…');
    const downloads = downloadsAt(config.publicUrl);
    // The command runs on the user's own machine: there is no limit on cost, and all errors are shown.
    const contextValue = createContext({
      ...contextOptions,
      ...{ downloads, publicUrl: config.publicUrl, maxFailures: Infinity },
    });
    return execute({ schema, document, variableValues, operationName: options.operation ?? null, contextValue });
  };
  const result = await withGraph(config, run, options.dataset);
  const errors = (result.errors ?? []).map((error) => maskError(error, (cause) => logCause(cause, options.verbose)));
  for (const { message } of errors) console.error(message);
  if (errors.length > 0) process.exitCode = 1;
  if (result.data === undefined) {
    // The operation was not run: its variables are invalid, or no operation has this name.
    process.exitCode = 2;
    return;
  }
  if (format === json) {
    const answer = { data: result.data, ...(errors.length === 0 ? {} : { errors: errors.map(shown) }) };
    await write([`${JSON.stringify(answer, null, 2)}\n`], output);
  } else if (errors.length === 0) {
    const { header, rows } = flatTable(result.data ?? {}, options.rows);
    await write(csv(header, rows), output);
  }
}

/** The message of an internal error stands in the answer, where it is masked: here is its cause. */
function logCause(cause: unknown, verbose: boolean): void {
  if (verbose || cause instanceof PublicError) console.error(describeError(cause, verbose));
}

/** The error as a server returns it, without the HTTP status. */
function shown(error: Error): object {
  if (!(error instanceof GraphQLError)) return { message: error.message };
  const { http: _, ...extensions } = error.extensions;
  return { ...error.toJSON(), extensions };
}

function parseDocument(source: Source): DocumentNode {
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
  const text = argument.startsWith('@') ? await readInput(argument.slice(1), 'a JSON file of variables') : argument;
  const parsed = z.record(z.string(), z.unknown()).safeParse(jsonOf(text));
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

/** The document: a file, standard input for "-", or the text of the argument itself. Errors: `BAD_USER_INPUT`, `DATA_INVALID`. */
async function readSource(argument: string): Promise<Source> {
  const isText = argument !== '-' && argument.includes('{') && !existsSync(argument);
  const text = isText
    ? argument
    : await readInput(argument, "a GraphQL document, or its text, such as '{ dataset { version } }'");
  if (text.trim() === '') {
    throw new PublicError(
      'BAD_USER_INPUT',
      "The GraphQL document is empty. Give one, such as '{ dataset { version } }'.",
    );
  }
  return new Source(text, isText ? 'The query' : argument === '-' ? 'The standard input' : argument);
}

/** Reads a file, or standard input for "-". Errors: `DATA_INVALID`. */
async function readInput(file: string, kind: string): Promise<string> {
  if (file !== '-') return readText(file, kind);
  return decodeText(await buffer(process.stdin), 'The standard input', kind).text;
}
