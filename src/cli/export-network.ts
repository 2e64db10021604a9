import { createAnswerContext } from '../answers/context.ts';
import { readCurrentDataset } from '../answers/dataset/dataset.ts';
import { networkFileOf } from '../answers/networks/network-file.ts';
import { parseNetworkWords } from '../answers/networks/network-path.ts';
import { parseNetworkArguments } from '../answers/networks/parse-network.ts';
import { readConfig } from '../config/config.ts';
import { networkFormats } from '../export/network-format.ts';
import { formatNamed } from './format.ts';
import { withGraph } from './open-graph.ts';
import { write } from './output.ts';

/**
 * Writes a network as a file. `words`: the parts of its download URL, by name.
 *
 * Errors: `BAD_USER_INPUT` for an unknown format, invalid options, or a network that is too large.
 */
export async function exportNetwork(
  words: Readonly<Record<string, string>>,
  formatName: string,
  file: string | undefined,
): Promise<void> {
  const format = formatNamed(formatName, networkFormats);
  const args = parseNetworkWords(words);
  const content = await withGraph(readConfig(process.env), async ({ contextOptions }) => {
    const context = createAnswerContext(contextOptions);
    const dataset = await readCurrentDataset(context);
    return networkFileOf(await parseNetworkArguments(args, context), dataset, context);
  });
  await write(format.render(content), file);
}
