import type { Command } from 'commander';
import { roles } from '../domain/roles.ts';

const examples = `
Examples:
  $ fabriques-graph export network --of partner,association --weight newman -o partners.gexf
      the partners and associations, for Gephi
  $ fabriques-graph export network --of partner --mode two-mode --from 2021 --format nodes.csv
      the partners of the Fabriques since 2021, and these Fabriques, as a table
  $ fabriques-graph export dataset --format csv -o tables
      all of the data as tables, in a folder`;

interface FileOptions {
  readonly format: string;
  readonly output?: string;
}

/** `export network` and `export dataset`; what they need is loaded when they run. */
export function defineExport(program: Command): void {
  const command = program
    .command('export')
    .description('write what the configured graph holds, or without any the data set of this version, as files')
    .addHelpText('after', examples);

  command
    .command('network')
    .description('write a network; its options are the parts of its address among the downloads')
    .option('--of <roles>', `the actors: ${roles.join(', ').toLowerCase()}; several with commas`, 'partner')
    .option('--mode <mode>', 'one-mode, or two-mode for actors and Fabriques')
    .option('--weight <weight>', 'count, newman, jaccard, cosine or association-strength')
    .option('--min-count <number>', 'only edges of so many Fabriques, or more')
    .option('--min-fabriques <number>', 'only actors of so many Fabriques, or more')
    .option('--disparity <alpha>', 'only the backbone by the disparity filter at this level')
    .option('--hypergeometric <q>', 'only statistically validated edges, at this false discovery rate')
    .option('--resolution <number>', 'of the communities; 1 when left out')
    .option('--seed <number>', 'of the communities; 1 when left out')
    .option('--from <year>', 'only the Fabriques of this year or later')
    .option('--to <year>', 'only the Fabriques of this year or earlier')
    .option('--status <status>', 'only the Fabriques that are en-cours, or achevee')
    .option('--text <words>', 'only the Fabriques with these words')
    .option('--region <code>', 'only the Fabriques with a territoire in this région')
    .option('--departement <code>', 'only the Fabriques with a territoire in this département')
    .option('--territoire <id>', 'only the Fabriques of this territoire: its code, or its slug when it has none')
    .option('--organisation <slug>', 'only the Fabriques of this organisation')
    .option('--fabriques <slugs>', 'only these Fabriques; several with commas')
    .option('--format <format>', 'how its file ends: gexf, graphml, net, nodes.csv, node-link.json…', 'gexf')
    .option('-o, --output <file>', 'the file to write; the standard output when left out')
    .action(async ({ format, output, ...words }: FileOptions & Record<string, string>) => {
      const { exportNetwork } = await import('./export-network.ts');
      const named = Object.entries(words).map(([name, value]) => [kebab(name), value] as const);
      await exportNetwork(Object.fromEntries(named), format, output);
    });

  command
    .command('dataset')
    .description('write the whole data set')
    .option('--format <format>', 'how its file ends: json, jsonl, zip, ttl, jsonld…, or csv for all tables', 'json')
    .option('-o, --output <path>', 'the file to write, for csv the folder; the standard output when left out')
    .action(async ({ format, output }: FileOptions) => {
      const { exportDataset } = await import('./export-dataset.ts');
      await exportDataset(format, output);
    });
}

/** "minCount", as the options come, back to "min-count". */
function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
