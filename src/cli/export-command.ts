import { type Command, Option } from 'commander';
import { fabriqueStatuses } from '../domain/fabrique-statuses.ts';
import { roles } from '../domain/roles.ts';
import { outputOf } from './output-option.ts';

const examples = `
Examples:
  $ fabriques-graph export network --of partner,association --weight newman -o partners.gexf
      the network of partners and associations, for Gephi
  $ fabriques-graph export network --of partner --mode two-mode --from 2021 -o partners.nodes.csv
      the nodes of the two-mode network of partners and Fabriques since 2021, as a table
  $ fabriques-graph export dataset -o tables/
      the data set as CSV tables in a folder

The ending of the file chooses the format.`;

export const datasetHelp =
  'without a configured graph, the data set to use: a file, or the version of a release. Default: the data set of this version';

interface FileOptions {
  readonly dataset?: string;
  readonly format?: string;
  readonly output?: string;
}

// A test compares these with the values of the API: their modules take too long to load for --help.
const modes = ['one-mode', 'two-mode'];
const weights = ['count', 'newman', 'jaccard', 'cosine', 'association-strength'];
const statuses = fabriqueStatuses.map((status) => status.toLowerCase().replaceAll('_', '-'));

/** Defines `export network` and `export dataset`. Their modules are imported when they run. */
export function defineExport(program: Command): void {
  const command = program
    .command('export')
    .description(
      'export a network or the data set as files, from the configured graph (default: the data set of this version)',
    )
    .addHelpText('after', examples);

  command
    .command('network')
    .description('export a network; the options have the names used in download URLs')
    .option('--of <roles>', `comma-separated roles: ${roles.join(', ').toLowerCase()}`, 'partner')
    .addOption(
      new Option('--mode <mode>', 'one-mode (actors, the default) or two-mode (actors and Fabriques)').choices(modes),
    )
    .addOption(new Option('--weight <weight>', 'weight of the edges. Default: count').choices(weights))
    .option('--min-count <number>', 'minimum number of common Fabriques of an edge. Default: 1')
    .option('--min-fabriques <number>', 'minimum number of Fabriques of an actor. Default: 1')
    .option('--disparity <alpha>', 'only the backbone edges of the disparity filter at this significance level')
    .option('--hypergeometric <q>', 'only statistically validated edges at this false discovery rate')
    .option('--resolution <number>', 'resolution of the communities. Default: 1')
    .option('--seed <number>', 'random seed of the communities. Default: 1')
    .option(
      '--ego <slug>',
      'only the ego network of this actor: a slug or code, or a type and an id: organisation,ademe',
    )
    .option('--radius <number>', 'largest distance from the ego, in edges. Default: 1')
    .option('--from <year>', 'only Fabriques of this year or later')
    .option('--to <year>', 'only Fabriques of this year or earlier')
    .addOption(new Option('--status <status>', 'only Fabriques with this status').choices(statuses))
    .option('--text <words>', 'only Fabriques that contain these words')
    .option('--region <code>', 'only Fabriques with a territoire in this région')
    .option('--departement <code>', 'only Fabriques with a territoire in this département')
    .option('--territoire <id>', 'only Fabriques of this territoire: its code or its slug')
    .option('--organisation <slug>', 'only Fabriques of this organisation')
    .option('--fabriques <slugs>', 'only these Fabriques: comma-separated slugs')
    .option('--where <json>', 'only Fabriques that pass this FabriqueFilter, such as {"partners":{"count":{"min":5}}}')
    .option(
      '--participations <json>',
      'only participations that pass this ParticipationFilter, such as {"organisation":{"kinds":["MINISTERE"]}}',
    )
    .option('--dataset <file or version>', datasetHelp)
    .option(
      '--format <format>',
      'gexf, graphml, net, nodes.csv, node-link.json… Default: by the ending of --output, or gexf',
    )
    .option('-o, --output <file>', 'the file to write. Default, and -: standard output')
    .action(async ({ dataset, format, output, ...words }: FileOptions & Record<string, string>) => {
      const { exportNetwork } = await import('./export-network.ts');
      const named = Object.entries(words).map(([name, value]) => [kebab(name), value] as const);
      await exportNetwork(Object.fromEntries(named), { dataset, format, output: outputOf(output) });
    });

  command
    .command('dataset')
    .description('export the data set')
    .option('--dataset <file or version>', datasetHelp)
    .option(
      '--format <format>',
      'json, jsonl, zip, ttl, jsonld…, or csv for a folder of tables. Default: by the ending of --output, or json',
    )
    .option('-o, --output <path>', 'the file to write, or a folder for csv. Default, and -: standard output')
    .action(async ({ dataset, format, output }: FileOptions) => {
      const { exportDataset } = await import('./export-dataset.ts');
      await exportDataset({ dataset, format, output: outputOf(output) });
    });
}

/** "minCount", as commander names the option, to "min-count". */
function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
