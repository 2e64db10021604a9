import { quotationUrl } from '../../domain/quotation-url.ts';
import { roleTable } from '../../domain/roles.ts';
import type { AnswerContext } from '../context.ts';
import type { Participation } from './participation.ts';

/** A participation in two sentences, with its words, line and URL on the source page: for a footnote. In French. */
export async function citationOfParticipation(
  { role, record, fabrique, actor }: Participation,
  { loaders }: Pick<AnswerContext, 'loaders'>,
): Promise<string> {
  const { text, line } = record.read();
  const { publisher, title, url, version, releasedAt } = await loaders.dataset.load({});
  return (
    `${actor.name}, ${roleTable[role].longLabel} de la Fabrique prospective « ${fabrique.title} » (${fabrique.year}) : ` +
    `« ${text} ». ${publisher}, « ${title} », ligne ${line}, ${quotationUrl(url, text)} ` +
    `(fabriques-graph, version ${version} du ${releasedAt}).`
  );
}
