import type { AnswerContext } from '../context.ts';
import { readCurrentDataset } from '../dataset/dataset.ts';
import type { Download, Downloads } from '../downloads.ts';
import type { NetworkAnswer } from './network-answer.ts';

/** The files of a network, for the current version of the data. */
export async function downloadsOfNetwork(
  { request }: NetworkAnswer,
  { run, downloads }: Pick<AnswerContext, 'run'> & { readonly downloads: Downloads },
): Promise<Download[]> {
  const { version } = await readCurrentDataset({ run });
  return [...(await downloads.ofNetwork(version, request))];
}
