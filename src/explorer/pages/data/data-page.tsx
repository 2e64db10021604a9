import { DataPageDocument, type DataPageQuery } from '../../generated/operations.ts';
import type { Page, SiteDataset } from '../../page.ts';
import { allCorrections } from '../../parts/corrections/all-corrections.ts';
import { ReportError } from '../../parts/report/report-error.tsx';
import { ApiAndReuse } from './api-and-reuse.tsx';
import { chosen, readChoices } from './correction-choices.ts';
import { CorrectionsSection, correctionsTable } from './corrections-section.tsx';
import { DatasetCitation } from './dataset-citation.tsx';
import { DatasetFacts } from './dataset-facts.tsx';
import { Figures } from './figures.tsx';
import { FilesSection, filesTable } from './files-section.tsx';
import { dataMessages } from './messages.ts';

export type DescribedDataset = NonNullable<DataPageQuery['dataset']>;

/** The data set: what it is, its files and numbers, its corrections, and how to cite it. */
export const dataPage: Page = {
  pattern: '/donnees',
  show: async ({ language, ask, query, dataset: { latestYear }, addresses }) => {
    const operation = { document: DataPageDocument };
    const answer = await ask(DataPageDocument);
    const { dataset, fabriques } = answer;
    if (dataset === null || fabriques === null) throw new Error('A field of Query is null only if it failed.');
    const corrections = await allCorrections(dataset.dataIssues, ask);
    const choices = readChoices(query);
    const shown = chosen(corrections, choices);
    const tables = {
      files: filesTable(dataset, language),
      corrections: correctionsTable(shown, language),
    };
    const firstYear = Math.min(latestYear, ...fabriques.nodes.map(({ year }) => year));
    const texts = dataMessages[language];
    const description = texts.lead(firstYear, latestYear);
    return {
      kind: 'view',
      title: texts.title,
      description,
      indexed: query.size === 0,
      tables: Object.values(tables),
      jsonLd: linkedData(dataset, description, firstYear, latestYear, addresses.absolute(addresses.page('/donnees'))),
      body: (
        <>
          <h1>{texts.title}</h1>
          <p class="lead">{description}</p>
          <DatasetFacts dataset={dataset} firstYear={firstYear} />
          <FilesSection table={tables.files} operation={operation} />
          <ApiAndReuse dataset={dataset} />
          <Figures answer={answer} dataset={dataset} />
          <CorrectionsSection
            corrections={corrections}
            shown={shown.length}
            choices={choices}
            table={tables.corrections}
            operation={operation}
          />
          <DatasetCitation dataset={dataset} />
          <ReportError />
        </>
      ),
    };
  },
};

/** The data set for search engines. No licence: that of the page of the ANCT is not known. */
function linkedData(
  { version, releasedAt, source, downloads }: DescribedDataset,
  description: string,
  firstYear: number,
  latestYear: SiteDataset['latestYear'],
  url: string,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'Graphe des Fabriques prospectives',
    description,
    url,
    version,
    dateModified: releasedAt,
    temporalCoverage: `${firstYear}/${latestYear}`,
    spatialCoverage: 'France',
    isBasedOn: { '@type': 'WebPage', name: source.title, url: source.url, publisher: source.publisher },
    distribution: downloads.map((file) => ({
      '@type': 'DataDownload',
      contentUrl: file.url,
      encodingFormat: file.mediaType,
    })),
  };
}
