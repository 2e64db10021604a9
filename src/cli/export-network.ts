import { readCurrentDataset } from '../answers/dataset/dataset.ts';
import { networkFileOf } from '../answers/networks/network-file.ts';
import { parseNetworkWords } from '../answers/networks/network-path.ts';
import { parseNetworkArguments } from '../answers/networks/parse-network.ts';
import { readConfig } from '../config.ts';
import { networkFormats } from '../export/network-format.ts';
import { formatNamed } from './format.ts';
import { withGraph } from './open-graph.ts';
import { write } from './output.ts';

/**
 * Writes a network as a file. `words` are the parts of its address below the downloads, by name.
 *
 * Errors: `BAD_USER_INPUT` for an unknown format, or a network that makes no sense or is too large.
 */
export async function exportNetwork(
  words: Readonly<Record<string, string>>,
  formatName: string,
  file: string | undefined,
): Promise<void> {
  const format = formatNamed(formatName, networkFormats);
  const given = parseNetworkWords(words);
  const content = await withGraph(readConfig(process.env), async ({ context }) => {
    const dataset = await readCurrentDataset(context);
    return networkFileOf(await parseNetworkArguments(given, context), dataset, context);
  });
  await write(format.render(content), file);
}
