import { createAnswerContext } from '../answers/context.ts';
import { readCurrentDataset } from '../answers/dataset/dataset.ts';
import { networkFileOf } from '../answers/networks/network-file.ts';
import { parseNetworkWords } from '../answers/networks/network-path.ts';
import { parseNetworkArguments } from '../answers/networks/parse-network.ts';
import { readConfig } from '../config/config.ts';
import { PublicError } from '../domain/error.ts';
import { networkFormats } from '../export/network-format.ts';
import type { ExportOptions } from './export-dataset.ts';
import { chooseFormat } from './format.ts';
import { type OpenGraph, withGraph } from './open-graph.ts';
import { namingOptions } from './option-names.ts';
import { checkOutput, write } from './output.ts';
import type { StatusLine } from './status-line.ts';

/**
 * Writes a network as a file. `words`: the parts of its download URL, by name.
 *
 * Errors: `BAD_USER_INPUT` for an unknown format, invalid options, or a network that is too large; `NOT_FOUND` for a network
 * without nodes.
 */
export async function exportNetwork(
  words: Readonly<Record<string, string>>,
  { dataset: named, format: formatName, output: file }: ExportOptions,
): Promise<void> {
  await checkOutput(file);
  const format = chooseFormat({ name: formatName, output: file, formats: networkFormats });
  refuseEmpty(words);
  const args = await namingOptions(async () => parseNetworkWords(words));
  const work = ({ contextOptions }: OpenGraph, status: StatusLine) =>
    namingOptions(async () => {
      const context = createAnswerContext(contextOptions);
      const dataset = await readCurrentDataset(context);
      const request = await parseNetworkArguments(args, context);
      status.show('Computing the network…');
      return networkFileOf(request, dataset, context);
    });
  const content = await withGraph(readConfig(process.env), work, named);
  if (content.nodes.length === 0) {
    throw new PublicError(
      'NOT_FOUND',
      'This network has no nodes, so no file was written. Use fewer or wider options: other roles in --of, more Fabriques, a ' +
        'lower minimum.',
    );
  }
  await write(format.render(content), file);
}

/** In a URL, an empty part means no condition. On the command line, it is more often a variable that is not set. */
function refuseEmpty(words: Readonly<Record<string, string>>): void {
  const [empty] = Object.keys(words).filter((name) => words[name] === '');
  if (empty !== undefined) throw new PublicError('BAD_USER_INPUT', `--${empty}: Give a value, or omit the option.`);
}
