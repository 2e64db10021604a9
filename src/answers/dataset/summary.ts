import type { DatasetSummary } from '../../export/dataset-summary.ts';
import type { AnswerContext } from '../context.ts';
import { counts } from '../counts/counts.ts';
import { readCurrentDataset } from './dataset.ts';

/**
 * What catalogues say of the data set in the graph, by counting there. Errors: `DATABASE_UNAVAILABLE` when it holds none.
 */
export async function readSummary(context: AnswerContext): Promise<DatasetSummary> {
  const dataset = await readCurrentDataset(context);
  const byYear = await counts({ of: 'FABRIQUES', by: ['YEAR'] }, context);
  const [participations] = await counts({ of: 'PARTICIPATIONS', by: [] }, context);
  const years = byYear.map(({ keys: [year] }) => Number(year?.key));
  const [from] = years;
  const { title, url, publisher, sha256 } = dataset;
  return {
    releasedAt: dataset.releasedAt,
    source: { title, url, publisher, sha256 },
    official: {
      package: dataset.officialPackage,
      geographyYear: dataset.officialGeographyYear,
      populationYear: dataset.officialPopulationYear,
    },
    fabriqueCount: byYear.reduce((sum, { count }) => sum + count, 0),
    participationCount: participations?.count ?? 0,
    territoireCount: (await participations?.distinct({ of: 'TERRITOIRES' })) ?? 0,
    organisationCount: (await participations?.distinct({ of: 'ORGANISATIONS' })) ?? 0,
    // Counts are in the order of the years.
    years: from === undefined ? undefined : { from, to: years.at(-1) ?? from },
  };
}
