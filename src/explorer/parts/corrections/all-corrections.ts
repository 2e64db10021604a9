import { CorrectionsAfterDocument, type CorrectionsAfterQuery } from '../../generated/operations.ts';
import type { Ask } from '../../page.ts';

type Corrections = NonNullable<CorrectionsAfterQuery['dataset']>['dataIssues'];

interface FirstCorrections<Correction> {
  readonly pageInfo: Corrections['pageInfo'];
  readonly nodes: readonly Correction[];
}

/** All corrections of the data set, from the first ones that a page has read. One operation for each further hundred. */
export async function allCorrections<Correction>(
  first: FirstCorrections<Correction>,
  ask: Ask,
): Promise<readonly (Correction | Corrections['nodes'][number])[]> {
  const corrections: (Correction | Corrections['nodes'][number])[] = [...first.nodes];
  for (let { hasNextPage, endCursor } = first.pageInfo; hasNextPage; ) {
    const { dataset }: CorrectionsAfterQuery = await ask(CorrectionsAfterDocument, { after: endCursor });
    if (dataset === null) throw new Error('A field of Query is null only if it failed.');
    corrections.push(...dataset.dataIssues.nodes);
    ({ hasNextPage, endCursor } = dataset.dataIssues.pageInfo);
  }
  return corrections;
}
