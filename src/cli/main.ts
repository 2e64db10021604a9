#!/usr/bin/env node
import '../production.ts';
import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { z } from 'zod';
import { PublicError } from '../domain/error.ts';
import { projectPath } from '../project-root.ts';
import { runProcess } from '../run-process.ts';
import { defineExport } from './export-command.ts';
import type { QueryOptions } from './query.ts';

const examples = `
Examples:
  $ fabriques-graph
      starts the server at http://127.0.0.1:4000; PORT=8080 changes the port
  $ NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=… fabriques-graph seed
      imports the data set of this version into Neo4j
  $ fabriques-graph seed --diff newer-page.html
      shows what a newer source page would change; writes nothing
  $ fabriques-graph export network --of partner,association --weight newman --format gexf -o partners.gexf
      writes a network for Gephi
  $ fabriques-graph export dataset --format csv -o tables
      writes the data set as CSV tables into a folder
  $ fabriques-graph query src/http/playground/tabs/09-most-active.graphql
      runs a query without a server

The README describes the environment variables.`;

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(projectPath('package.json'), 'utf8')));

const program = new Command('fabriques-graph')
  .description('A GraphQL knowledge graph of the Fabriques prospectives of the ANCT.')
  .version(version)
  .showHelpAfterError('(fabriques-graph --help shows all commands)')
  .addHelpText('after', examples)
  .exitOverride();

// Each command imports its modules when it runs, so that --help and serve start fast.
program
  .command('serve')
  .description('start the server (the default command); SIGINT or SIGTERM stops it')
  .action(async () => (await import('../serve-process.ts')).serveProcess());

program
  .command('seed')
  .description('import a data set into the configured graph (NEO4J_URI or GRAPH_PATH)')
  .option('--dataset <file>', 'the data set to import. Default: the data set of this version')
  .addOption(
    new Option('--diff <file>', 'only show what a newer source page (text or HTML file) would change').conflicts(
      'dataset',
    ),
  )
  .option('--afresh', 'delete the old data first: needs less memory, but the server has no data until the import ends')
  .action(async ({ dataset, diff, afresh }: { dataset?: string; diff?: string; afresh?: boolean }) => {
    if (diff !== undefined) process.stdout.write(await (await import('./diff-page.ts')).diffPage(diff));
    else await (await import('./seed.ts')).seed(dataset, afresh);
  });

defineExport(program);

program
  .command('query')
  .description('run a GraphQL operation without a server and write the result')
  .argument('<file>', 'the GraphQL document; - reads standard input')
  .option('--variables <json>', 'the variables: a JSON object, or @FILE to read it from a file')
  .option('--operation <name>', 'the operation to run, if the document has several')
  .addOption(new Option('--format <format>', 'output format').choices(['json', 'csv']).default('json'))
  .option(
    '--rows <path>',
    'for CSV, the list that gives the rows, if the result has several, such as network.edges.nodes',
  )
  .option('-o, --output <file>', 'the file to write. Default: standard output')
  .action(async (file: string, options: QueryOptions) => (await import('./query.ts')).query(file, options));

await runProcess(async () => {
  try {
    // Commander's own default command would take an unknown command for an argument of `serve`.
    await program.parseAsync(process.argv.length > 2 ? process.argv : [...process.argv, 'serve']);
  } catch (error) {
    // Exit code 2: wrong usage; 1: the command failed.
    if (error instanceof PublicError && error.code === 'BAD_USER_INPUT') {
      console.error(error.message);
      process.exitCode = 2;
      return;
    }
    if (!(error instanceof CommanderError)) throw error;
    // Commander has already printed the error, the help or the version.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
});
