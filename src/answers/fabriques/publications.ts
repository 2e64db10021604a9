import type { FabriqueRecord, PublicationRecord } from '../../store/statements/records.ts';
import type { AnswerContext } from '../context.ts';

/** What the source page lists as publications of a Fabrique, in its order. */
export async function publicationsOfFabrique(
  { id }: FabriqueRecord,
  { loaders }: Pick<AnswerContext, 'loaders'>,
): Promise<PublicationRecord[]> {
  const rows = await loaders.publicationsOfFabrique.load(id);
  return rows.map(({ publication, fabrique }) => ({ ...publication, fabrique }));
}
