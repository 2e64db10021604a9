import type { FabriqueRecord } from '../../store/statements/records.ts';
import type { AnswerContext } from '../context.ts';
import type { FormerFabrique } from '../history/former.ts';

/** The prose of the source page on a Fabrique; on one that left, that of the last release that had it. */
export async function descriptionOf(
  fabrique: FabriqueRecord | FormerFabrique,
  { loaders }: Pick<AnswerContext, 'loaders'>,
): Promise<string> {
  return 'description' in fabrique ? fabrique.description : loaders.descriptionOfFabrique.load(fabrique.id);
}
