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
      serves the graph on this machine; PORT=8080 takes another port
  $ NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=… fabriques-graph seed
      brings a Neo4j to the data set of this version
  $ fabriques-graph seed --diff newer-page.html
      shows what a newer page would change, and writes nothing
  $ fabriques-graph export network --of partner,association --weight newman --format gexf -o partners.gexf
      writes a network for Gephi
  $ fabriques-graph export dataset --format csv -o tables
      writes all of the data as tables, into a folder
  $ fabriques-graph query src/http/playground/tabs/09-most-active.graphql
      asks a question without a server

The environment variables are those of the README.`;

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(projectPath('package.json'), 'utf8')));

const program = new Command('fabriques-graph')
  .description('A GraphQL knowledge graph of the Fabriques prospectives of the ANCT.')
  .version(version)
  .showHelpAfterError('(fabriques-graph --help shows what can be asked)')
  .addHelpText('after', examples)
  .exitOverride();

// Each command loads what it needs when it runs: to serve takes no reader of pages, to ask for help takes nothing.
program
  .command('serve')
  .description('serve the graph until the process is told to stop (the default command)')
  .action(async () => (await import('../serve-process.ts')).serveProcess());

program
  .command('seed')
  .description('bring the configured graph (NEO4J_URI or GRAPH_PATH) to a data set')
  .option('--dataset <file>', 'the data set to import; the one of this version when left out')
  .addOption(
    new Option('--diff <file>', 'only show what a newer page, saved as text or HTML, would change').conflicts(
      'dataset',
    ),
  )
  .option('--afresh', 'take the old data away first: needs less memory, but nothing can be asked in the meantime')
  .action(async ({ dataset, diff, afresh }: { dataset?: string; diff?: string; afresh?: boolean }) => {
    if (diff !== undefined) process.stdout.write(await (await import('./diff-page.ts')).diffPage(diff));
    else await (await import('./seed.ts')).seed(dataset, afresh);
  });

defineExport(program);

program
  .command('query')
  .description('run a GraphQL operation without a server, and write its answer')
  .argument('<file>', 'the file with the operation; - for the standard input')
  .option('--variables <json>', 'its variables: a JSON object, or @ and a file with one')
  .option('--operation <name>', 'which operation, where the file has several')
  .addOption(new Option('--format <format>', 'how to write the answer').choices(['json', 'csv']).default('json'))
  .option('--rows <list>', 'for a CSV, the list to make it of where the answer has several: network.edges.nodes')
  .option('-o, --output <file>', 'the file to write; the standard output when left out')
  .action(async (file: string, options: QueryOptions) => (await import('./query.ts')).query(file, options));

await runProcess(async () => {
  try {
    // Commander's own default command would take an unknown command for an argument of `serve`.
    await program.parseAsync(process.argv.length > 2 ? process.argv : [...process.argv, 'serve']);
  } catch (error) {
    // 2 tells wrong usage from work that failed.
    if (error instanceof PublicError && error.code === 'BAD_USER_INPUT') {
      console.error(error.message);
      process.exitCode = 2;
      return;
    }
    if (!(error instanceof CommanderError)) throw error;
    // Commander has said already what is wrong, or shown what was asked.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
});
