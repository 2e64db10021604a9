import { bibtex, citation } from '../../answers/dataset/citation.ts';
import { readCurrentDataset } from '../../answers/dataset/current-dataset.ts';
import { dataIssues } from '../../store/statements/dataset.ts';
import type { DataIssueRecord, DatasetRecord } from '../../store/statements/records.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { priced } from '../price.ts';
import { DatasetCounts } from './dataset-counts.ts';
import { DownloadRef } from './download.ts';
import { LimitsRef } from './limits.ts';

const Source = builder.objectRef<DatasetRecord>('Source');

Source.implement({
  description: 'The page from which everything was taken.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Title of the page.' }),
    url: t.exposeString('url', { description: 'Address of the page.' }),
    publisher: t.exposeString('publisher', { description: 'Who publishes it.' }),
    lines: t.exposeInt('lines', { description: 'How many lines its text has.' }),
    sha256: t.exposeString('sha256', { description: 'SHA-256 of its text, in hexadecimal.' }),
    territoiresAnnounced: t.exposeInt('territoiresAnnounced', {
      description: 'How many territoires its header says were accompanied.',
    }),
    territoiresMentioned: t.exposeInt('territoiresMentioned', {
      description: 'How many mentions of territoires its lists hold: the extraction is checked against the header.',
    }),
  }),
});

const DataIssue = builder.objectRef<DataIssueRecord>('DataIssue');

DataIssue.implement({
  description: 'Something wrong or doubtful on the source page, and what we hold for right.',
  fields: (t) => ({
    line: t.exposeInt('line', { description: 'Line of the source page, counted from 1.' }),
    text: t.exposeString('text', { description: 'The exact words of the page.' }),
    problem: t.exposeString('problem', { description: 'What is wrong with them.' }),
    correction: t.exposeString('correction', {
      nullable: true,
      description: 'What this graph has instead; null when nothing was changed.',
    }),
    evidence: t.exposeString('evidence', { description: 'On what the correction rests.' }),
  }),
});

const DatasetRef = builder.objectRef<DatasetRecord>('Dataset');

DatasetRef.implement({
  description: 'The data set as a whole: where it comes from, how much it holds, what is doubtful, how to cite it.',
  fields: (t) => ({
    version: t.exposeString('version', {
      description: 'A hash of the data: two servers with one version answer alike.',
    }),
    releasedAt: t.exposeString('releasedAt', {
      description: 'The day on which this data set was released (ISO 8601).',
    }),
    source: t.field({ type: Source, description: 'The page it was taken from.', resolve: (dataset) => dataset }),
    counts: t.field({ type: DatasetCounts, description: 'How much it holds.', resolve: (dataset) => dataset }),
    dataIssues: t.field({
      type: [DataIssue],
      description: 'What is wrong or doubtful on the page, line by line, with what we hold for right.',
      args: { lines: t.arg.intList({ description: 'Only on these lines of the page; all when left out.' }) },
      ...priced(({ lines }: { lines?: readonly number[] | null }) => ({
        rows: Math.min(lines?.length ?? bounds.dataIssues, bounds.dataIssues),
      })),
      resolve: (_dataset, { lines }, { run }) => run(dataIssues, { lines: lines ?? null }),
    }),
    citation: t.string({ description: 'How to cite it, in words.', resolve: citation }),
    bibtex: t.string({ description: 'How to cite it, as a BibTeX entry.', resolve: bibtex }),
    downloads: t.field({
      type: [DownloadRef],
      description: 'The whole data set as files.',
      ...priced({ rows: bounds.downloads }),
      resolve: async ({ version }, _args, { downloads }) => [...(await downloads.ofDataset(version))],
    }),
    limits: t.field({
      type: LimitsRef,
      description: 'What one request may ask: beyond it, a request is refused before it is run.',
      resolve: (_dataset, _args, { limits }) => limits,
    }),
  }),
});

builder.queryField('dataset', (t) =>
  t.field({
    type: DatasetRef,
    description: 'The data set that this server answers from.',
    resolve: (_root, _args, { run }) => readCurrentDataset(run),
  }),
);
