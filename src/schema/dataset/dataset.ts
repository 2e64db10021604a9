import { bibtex, citation } from '../../answers/dataset/citation.ts';
import { dataIssuesOn } from '../../answers/dataset/dataset.ts';
import { sourceText } from '../../answers/dataset/source-text.ts';
import { defaultLimits } from '../../answers/limits.ts';
import type { DatasetRecord } from '../../answers/records.ts';
import { releaseList } from '../../answers/releases/releases.ts';
import { sourceVersion } from '../../answers/releases/source-version.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { pageArgs } from '../page/connection-type.ts';
import { priced, pricedPage } from '../price.ts';
import { ReleaseConnection } from '../releases/release.ts';
import { schemaVersion } from '../schema-version.ts';
import { DataIssueConnection } from './data-issue.ts';
import { DataIssueNatureEnum } from './data-issue-nature.ts';
import { DatasetCounts } from './dataset-counts.ts';
import { DownloadRef } from './download.ts';
import { LimitsRef } from './limits.ts';
import { SourceVersionRef } from './source-version.ts';

const Source = builder.objectRef<DatasetRecord>('Source');

Source.implement({
  description: 'The source page: the web page of the ANCT that all data comes from.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Title of the source page.' }),
    url: t.expose('url', { type: 'URL', description: 'URL of the source page.' }),
    publisher: t.exposeString('publisher', { description: 'Publisher of the source page.' }),
    retrievedAt: t.field({
      type: 'Date',
      nullable: true,
      description:
        'Day on which it was received. Null if unknown: no release of this server has the data set, or it does not say.',
      resolve: ({ version }, _args, { releases }) => releases.find(version)?.retrievedAt ?? null,
    }),
    lines: t.exposeInt('lines', { description: 'Number of lines of its text.' }),
    sha256: t.exposeString('sha256', { description: 'SHA-256 of its text in UTF-8, in hexadecimal.' }),
    text: t.string({
      nullable: true,
      description:
        'Its text as received: lines joined by line feeds. Null if this server does not have the text with this `sha256`. The ' +
        'text remains the property of the publisher.',
      args: {
        lines: t.arg.intList({
          description: `Only these lines, in this order. They are numbered from 1; at most ${defaultLimits.ids}. Default: all.`,
        }),
      },
      ...priced({ work: 10 }),
      resolve: sourceText,
    }),
    territoiresAnnounced: t.exposeInt('territoiresAnnounced', {
      nullable: true,
      description: 'Number of territoires that its header announces. Null if it announces none.',
    }),
    territoiresMentioned: t.exposeInt('territoiresMentioned', {
      description:
        'Number of mentions of territoires in its lists. If the header announces another number, that is a data issue.',
    }),
  }),
});

const Official = builder.objectRef<DatasetRecord>('OfficialData');

Official.implement({
  description:
    'The official data that codes, names, perimeters and populations of territoires come from. Communes and EPCI change every year: ' +
    'a territoire has the perimeter of this year, not that of its Fabriques.',
  fields: (t) => ({
    package: t.exposeString('officialPackage', {
      description: 'Package and version: "decoupage-administratif 6.0.0" of Etalab, from INSEE and DGCL.',
    }),
    geographyYear: t.exposeInt('officialGeographyYear', {
      description: 'Communes, arrondissements, EPCI and EPT are those of 1 January of this year.',
    }),
    populationYear: t.exposeInt('officialPopulationYear', {
      description:
        'Populations are those of 1 January of this year (populations de référence of INSEE). In Mayotte: 2017.',
    }),
  }),
});

const DatasetRef = builder.objectRef<DatasetRecord>('Dataset');

DatasetRef.implement({
  description: 'The data set as a whole: its source, its size, its known errors, and how to cite it.',
  fields: (t) => ({
    version: t.exposeString('version', {
      description: 'A hash of the data. Two servers with the same version give the same answers.',
    }),
    schemaVersion: t.string({
      description:
        'Version of this schema, by Semantic Versioning. Before 1.0, a breaking change increases the second number.',
      resolve: () => schemaVersion,
    }),
    releasedAt: t.expose('releasedAt', { type: 'Date', description: 'Day of the release of this data set.' }),
    source: t.field({
      type: Source,
      description: 'The source page that the data was taken from.',
      resolve: (dataset) => dataset,
    }),
    sourceVersion: t.field({
      type: SourceVersionRef,
      nullable: true,
      description:
        'The source page from which another version of the data set was made: that of any release, or of this data set. Null if no ' +
        'release has this version.',
      args: {
        version: t.arg.string({ required: true, description: 'The version of a data set: 16 hexadecimal digits.' }),
      },
      ...priced({ nodes: 1 }),
      resolve: (_dataset, args, context) => sourceVersion(args, context),
    }),
    official: t.field({
      type: Official,
      description: 'The official data that was used, with its years.',
      resolve: (dataset) => dataset,
    }),
    counts: t.field({
      type: DatasetCounts,
      description: 'The size of the data set.',
      resolve: (dataset) => dataset,
    }),
    dataIssues: t.field({
      type: DataIssueConnection,
      description: 'Errors and doubts found on the source page, ordered by line.',
      args: {
        lines: t.arg.intList({ description: 'Only issues on these lines of the source page. Default: all.' }),
        natures: t.arg({ type: [DataIssueNatureEnum], description: 'Only issues of these natures. Default: all.' }),
        ...pageArgs(t.arg),
      },
      ...pricedPage(),
      resolve: (_dataset, args, context) => dataIssuesOn(args, context),
    }),
    citation: t.string({ description: 'The data set as one sentence for a bibliography.', resolve: citation }),
    bibtex: t.string({ description: 'The data set as a BibTeX entry.', resolve: bibtex }),
    downloads: t.field({
      type: [DownloadRef],
      description: 'The whole data set as files.',
      ...priced({ rows: bounds.downloads }),
      resolve: async ({ version }, _args, { downloads }) => [...(await downloads.ofDataset(version))],
    }),
    releases: t.field({
      type: ReleaseConnection,
      description:
        'The data sets that were published, the newest first. The one that this server answers from need not be among them.',
      args: {
        versions: t.arg.stringList({
          description: `Only the releases of these versions; at most ${defaultLimits.ids}. Default: all.`,
        }),
        ...pageArgs(t.arg),
      },
      ...pricedPage(),
      resolve: (_dataset, args, context) => releaseList(args, context),
    }),
    limits: t.field({
      type: LimitsRef,
      description: 'The limits of one request. A request beyond them is refused before it runs.',
      resolve: (_dataset, _args, { limits }) => limits,
    }),
  }),
});

builder.queryField('dataset', (t) =>
  t.field({
    type: DatasetRef,
    description: 'The data set that this server answers from.',
    resolve: (_root, _args, { loaders }) => loaders.dataset.load({}),
  }),
);
