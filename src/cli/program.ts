import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import { reportFormats } from '../../seed/report-formats.ts';
import { PublicError } from '../domain/error.ts';
import { languages } from '../domain/language.ts';
import { packageVersion } from '../package-version.ts';
import { type Shell, shells } from './completion/shells.ts';
import type { DiffOptions } from './diff-page.ts';
import { datasetHelp, defineExport } from './export-command.ts';
import { outputOf } from './output-option.ts';
import type { QueryOptions } from './query.ts';
import type { ReleaseOptions } from './release.ts';

const help = `
Examples:
  $ fabriques-graph
      starts the server at http://127.0.0.1:4000; PORT=8080 changes the port
  $ fabriques-graph query '{ dataset { version releasedAt } }'
      runs a query without a server
  $ fabriques-graph export network --of partner,association --weight newman -o partners.gexf
      writes a network for Gephi
  $ fabriques-graph export dataset -o tables/
      writes the data set as CSV tables into a folder
  $ GRAPH_PATH=fabriques.graph fabriques-graph seed
      imports the data set of this version into a graph on disk
  $ NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=… fabriques-graph seed
      imports the data set of this version into Neo4j
  $ fabriques-graph seed --diff newer-page.html
      shows what a newer source page would change; changes nothing
  $ fabriques-graph seed --diff newer-page.html --format html -o rapport.html
      writes the same as a page in French
  $ fabriques-graph seed --diff older.json newer.json
      shows what differs between two data sets
  $ source <(fabriques-graph completion bash)
      completes commands and options with the Tab key

If something is missing:
  no graph at GRAPH_PATH   create it: fabriques-graph seed. Or unset GRAPH_PATH: export and query then use the data set of
                           this version.
  no answer from Neo4j     check that it runs, and NEO4J_URI, NEO4J_PASSWORD and NEO4J_DATABASE. Or unset NEO4J_URI: the
                           embedded engine needs no database.
  port in use              stop the other program, or set PORT to another port.

Exit codes:
  0    success, also if the reader of the output closes it early (| head)
  1    the command failed: a file, the graph, the database or an environment variable is not usable; the answer of a query
       has errors; a network has no nodes
  2    wrong usage: an unknown command or option, a value that is not allowed or names nothing in the graph, a GraphQL
       document or variables that do not fit the schema
  130  ended by Ctrl-C; 143 by SIGTERM. The server ends with 0

docs/configuration.md describes the environment variables.`;

interface ReleaseCommandOptions extends ReleaseOptions {
  readonly withdraw?: string;
  readonly reason?: string;
}

interface SeedOptions extends Partial<Omit<DiffOptions, 'output'>> {
  readonly dataset?: string;
  readonly afresh?: boolean;
  readonly offline?: string;
  readonly diff?: readonly string[];
  readonly output?: string;
  readonly text?: boolean;
}

const textWithoutPage = 'error: --text shows the lines of a page: fabriques-graph seed --diff FILE --text';

const textOfDatasets = 'error: --text shows the lines of a page: it takes one FILE, not two data sets';

/** The files of `--diff`. The option before its file, as in `--diff --text FILE`, would be taken for the file. */
function diffFiles(value: string, before: readonly string[] | undefined): readonly string[] {
  if (value.startsWith('--')) throw new InvalidArgumentError('Give the file after --diff: --diff FILE --text.');
  const files = [...(before ?? []), value];
  if (files.length > 2) throw new InvalidArgumentError('Give one source page, or two data sets.');
  return files;
}

function day(value: string): string {
  if (z.iso.date().safeParse(value).success) return value;
  throw new InvalidArgumentError('Write year-month-day: 2027-01-15.');
}

function webAddress(value: string): string {
  if (z.url({ protocol: /^https?$/ }).safeParse(value).success) return value;
  throw new InvalidArgumentError('Give a whole address: https://web.archive.org/web/…');
}

/** All commands. Each imports its modules when it runs, so that --help and serve start fast. */
export function createProgram(): Command {
  const program = new Command('fabriques-graph')
    .description('A GraphQL knowledge graph of the Fabriques prospectives of the ANCT.')
    .version(packageVersion)
    .option('--verbose', 'also print the details of errors: stack and cause')
    .showHelpAfterError('(fabriques-graph --help shows all commands)')
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', help)
    .exitOverride();

  program
    .command('serve')
    .description('start the server (the default command); SIGINT or SIGTERM stops it')
    .option(
      '--dataset <file or version>',
      'the data set to import and serve: a file, or the version of a release. Default: the data set of this version',
    )
    .option('--replace', 'replace the data set in the graph, even if no release of fabriques-graph contains it')
    .action(async (options: { dataset?: string; replace?: boolean }) =>
      (await import('../serve-process.ts')).serveProcess(options, isVerbose(program)),
    );

  program
    .command('seed')
    .description('import a data set into the configured graph (NEO4J_URI or GRAPH_PATH); replaces the data set in it')
    .option(
      '--dataset <file or version>',
      'the data set to import: a file, or the version of a release. Default: the data set of this version',
    )
    .addOption(
      new Option(
        '--diff <file...>',
        'only show what a newer source page (text or HTML file) would change; with two data sets (JSON files, or versions ' +
          'of releases): what differs between them',
      )
        .argParser(diffFiles)
        .conflicts('dataset'),
    )
    .option('--text', 'with --diff: show the lines that are read from the page, with their numbers, instead')
    .option(
      '--afresh',
      'delete the old data first: needs less memory, but the server has no data until the import ends',
    )
    .addOption(
      new Option(
        '--offline <folder>',
        'write files for neo4j-admin database import, which fills an empty Neo4j without statements, instead',
      ).conflicts(['diff', 'afresh']),
    )
    .addOption(
      new Option(
        '--format <format>',
        'of --diff. csv: of a page, only the rows to paste into the curation. Default: text',
      ).choices(reportFormats),
    )
    .addOption(
      new Option(
        '--lang <language>',
        'of --diff. Default: French if the locale is French or for HTML, else English',
      ).choices(languages),
    )
    .option('-o, --output <file>', 'of --diff: the file to write. Default, and -: standard output')
    .action(async ({ dataset, afresh, offline, diff, text, ...options }: SeedOptions, command: Command) => {
      if (text && diff === undefined) command.error(textWithoutPage);
      if (diff !== undefined) {
        const [page = '', after] = diff;
        const output = outputOf(options.output);
        if (after !== undefined) {
          if (text) command.error(textOfDatasets);
          return (await import('./diff-datasets.ts')).diffDatasetFiles(page, after, { ...options, output });
        }
        const { diffPage, pageText } = await import('./diff-page.ts');
        return text ? pageText(page, output) : diffPage(page, { ...options, output });
      }
      const [foreign] = Object.keys(options);
      if (foreign) throw new PublicError('BAD_USER_INPUT', `--${foreign}: Only for --diff.`);
      if (offline !== undefined) return (await import('./seed-offline.ts')).seedOffline(dataset, offline);
      return (await import('./seed.ts')).seed(dataset, afresh);
    });

  program
    .command('release')
    .description(
      'in a checkout: release the data set with the day of today, and print what changed to the release before',
    )
    .addOption(
      new Option('--date <day>', 'the day of the release (or of the withdrawal). Default: today').argParser(day),
    )
    .addOption(new Option('--retrieved <day>', 'the day on which the source page was received').argParser(day))
    .addOption(new Option('--archive <url>', 'where a web archive has the source page').argParser(webAddress))
    .addOption(
      new Option('--withdraw <version>', 'withdraw a release instead: its files are deleted').conflicts([
        'retrieved',
        'archive',
      ]),
    )
    .option('--reason <text>', 'with --withdraw: why, in one sentence that readers see')
    .addOption(
      new Option('--lang <language>', 'default: French if the locale is French, else English').choices(languages),
    )
    .action(async ({ withdraw: version, reason, ...options }: ReleaseCommandOptions, command: Command) => {
      const { release, withdraw } = await import('./release.ts');
      if (version === undefined) {
        if (reason !== undefined) command.error('error: --reason belongs to --withdraw VERSION');
        return release(options);
      }
      if (!reason?.trim()) command.error('error: --withdraw needs --reason TEXT: readers are told why');
      return withdraw({ ...options, withdraw: version, reason: reason.trim() });
    });

  program
    .command('doctor')
    .description('check the configuration, the graph, its schema and data, disk and memory, and say what to do')
    .action(async () => (await import('./doctor.ts')).doctor());

  defineExport(program);

  program
    .command('query')
    .description('run a GraphQL operation without a server and write the result')
    .argument('<document>', "a GraphQL file, or the text itself: '{ dataset { version } }'; - reads standard input")
    .option('--variables <json>', 'the variables: a JSON object, or @FILE to read it from a file')
    .option('--operation <name>', 'the operation to run, if the document has several')
    .option('--dataset <file or version>', datasetHelp)
    .addOption(new Option('--format <format>', 'default: by the ending of --output, or json').choices(['json', 'csv']))
    .option(
      '--rows <path>',
      'for CSV, the list that gives the rows, if the result has several, such as network.edges.nodes',
    )
    .option('-o, --output <file>', 'the file to write. Default, and -: standard output')
    .action(async (document: string, { output, ...options }: Omit<QueryOptions, 'verbose'>) => {
      const { query } = await import('./query.ts');
      await query(document, { ...options, output: outputOf(output), verbose: isVerbose(program) });
    });

  program
    .command('completion')
    .description('print a script that completes commands and options in a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .action(async (shell: Shell) => (await import('./completion/completion.ts')).completion(shell, program));

  return program;
}

function isVerbose(program: Command): boolean {
  return program.opts<{ verbose?: boolean }>().verbose === true;
}
