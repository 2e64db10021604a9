import { quotationUrl } from '../../domain/quotation-url.ts';
import { roleTable } from '../../domain/roles.ts';
import type { AnswerContext } from '../context.ts';
import type { Participation } from './participation.ts';

/**
 * A participation in two sentences, with its words, line and URL on the source page: for a footnote. In French. One that left is cited
 * from the last release that had it.
 */
export async function citationOfParticipation(
  { role, record, fabrique, actor, lastSeen }: Participation,
  { loaders }: Pick<AnswerContext, 'loaders'>,
): Promise<string> {
  const { text, line } = record.read();
  const dataset = await loaders.dataset.load({});
  const { publisher, title } = dataset;
  const url = lastSeen?.archiveUrl ?? dataset.url;
  const { version, date } = lastSeen ?? { version: dataset.version, date: dataset.releasedAt };
  return (
    `${actor.name}, ${roleTable[role].longLabel} de la Fabrique prospective « ${fabrique.title} » (${fabrique.year}) : ` +
    `« ${text} ». ${publisher}, « ${title} », ligne ${line}, ${quotationUrl(url, text)} ` +
    `(fabriques-graph, version ${version} du ${date}).`
  );
}
