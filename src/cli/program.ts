import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { reportFormats } from '../../seed/report-formats.ts';
import { PublicError } from '../domain/error.ts';
import { languages } from '../domain/language.ts';
import { packageVersion } from '../package-version.ts';
import { type Shell, shells } from './completion/shells.ts';
import type { DiffPageOptions } from './diff-page.ts';
import { datasetHelp, defineExport } from './export-command.ts';
import { outputOf } from './output-option.ts';
import type { QueryOptions } from './query.ts';

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

interface SeedOptions extends Partial<Omit<DiffPageOptions, 'output'>> {
  readonly dataset?: string;
  readonly afresh?: boolean;
  readonly diff?: string;
  readonly output?: string;
  readonly text?: boolean;
}

const textWithoutPage = 'error: --text shows the lines of a page: fabriques-graph seed --diff FILE --text';

/** The file of `--diff`. The option before its file, as in `--diff --text FILE`, would be taken for the file. */
function pageFile(value: string): string {
  if (value.startsWith('--')) throw new InvalidArgumentError('Give the file after --diff: --diff FILE --text.');
  return value;
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
      new Option('--diff <file>', 'only show what a newer source page (text or HTML file) would change')
        .argParser(pageFile)
        .conflicts('dataset'),
    )
    .option('--text', 'with --diff: show the lines that are read from the page, with their numbers, instead')
    .option(
      '--afresh',
      'delete the old data first: needs less memory, but the server has no data until the import ends',
    )
    .addOption(
      new Option(
        '--format <format>',
        'of --diff. csv: only the rows to paste into the curation. Default: text',
      ).choices(reportFormats),
    )
    .addOption(
      new Option(
        '--lang <language>',
        'of --diff. Default: French if the locale is French or for HTML, else English',
      ).choices(languages),
    )
    .option('-o, --output <file>', 'of --diff: the file to write. Default, and -: standard output')
    .action(async ({ dataset, afresh, diff, text, ...options }: SeedOptions, command: Command) => {
      if (text && diff === undefined) command.error(textWithoutPage);
      if (diff !== undefined) {
        const { diffPage, pageText } = await import('./diff-page.ts');
        if (text) return pageText(diff, outputOf(options.output));
        return diffPage(diff, { ...options, output: outputOf(options.output) });
      }
      const [foreign] = Object.keys(options);
      if (foreign) throw new PublicError('BAD_USER_INPUT', `--${foreign}: Only for --diff.`);
      return (await import('./seed.ts')).seed(dataset, afresh);
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
