import type { Dataset } from './dataset.ts';

/** The lists of a data set. */
export type DatasetList = Exclude<keyof Dataset, 'formatVersion' | 'releasedAt' | 'source' | 'official'>;

/** In JSON Lines, the kind of the records of each list. In the order of the lists, on which the version depends. */
export const recordKinds: Readonly<Record<DatasetList, string>> = {
  regions: 'region',
  departements: 'departement',
  fabriques: 'fabrique',
  territoires: 'territoire',
  organisations: 'organisation',
  participations: 'participation',
  publications: 'publication',
  dataIssues: 'dataIssue',
  evidence: 'evidence',
};

export const datasetLists = Object.keys(recordKinds) as readonly DatasetList[];
