import type { Dataset } from '../domain/dataset.ts';
import type { Role } from '../domain/roles.ts';

/** When and from what a data set was made. */
export interface DatasetOrigin {
  readonly releasedAt: string;
  readonly source: Pick<Dataset['source'], 'title' | 'url' | 'publisher' | 'sha256'>;
}

/** What catalogues say of a data set: where it comes from, and how much is in it. */
export interface DatasetSummary extends DatasetOrigin {
  readonly official: Pick<Dataset['official'], 'package' | 'geographyYear' | 'populationYear'>;
  readonly fabriqueCount: number;
  readonly participationCount: number;
  /** Those that took part: the tables also have territoires and organisations that contain one that did. */
  readonly territoireCount: number;
  readonly organisationCount: number;
  /** First and last year of the Fabriques. Undefined if there are none. */
  readonly years: { readonly from: number; readonly to: number } | undefined;
}

/** The summary of a whole data set. `readSummary` of the answers reads the same from the graph. */
export function summaryOf(dataset: Dataset): DatasetSummary {
  const { releasedAt, source, official, fabriques, participations } = dataset;
  const actors = (took: (role: Role) => boolean) =>
    new Set(participations.filter(({ role }) => took(role)).map(({ actor }) => actor)).size;
  return {
    releasedAt,
    source,
    official,
    fabriqueCount: fabriques.length,
    participationCount: participations.length,
    territoireCount: actors((role) => role === 'TERRITOIRE'),
    organisationCount: actors((role) => role !== 'TERRITOIRE'),
    years: yearsOf(dataset),
  };
}

function yearsOf({ fabriques }: Dataset): DatasetSummary['years'] {
  const [first, ...others] = fabriques;
  if (first === undefined) return undefined;
  // Not Math.min(...years): the arguments of half a million Fabriques overflow the stack.
  let { year: from, year: to } = first;
  for (const { year } of others) {
    from = Math.min(from, year);
    to = Math.max(to, year);
  }
  return { from, to };
}
