import type { DatasetFile, DatasetFormat } from './dataset-file.ts';

export const jsonLines: DatasetFormat = {
  name: 'JSON Lines',
  suffix: '.jsonl',
  mediaType: 'application/jsonl; charset=utf-8',
  description: 'One record per line, each with its kind. The first line describes the data set. For streams and jq.',
  *render(file) {
    for (const record of records(file)) yield `${JSON.stringify(record)}\n`;
  },
};

function* records({ dataset, version }: DatasetFile): Iterable<object> {
  const { formatVersion, releasedAt, source, official, ...lists } = dataset;
  yield { kind: 'dataset', version, formatVersion, releasedAt, source, official };
  // The record is the value of a field, because a territoire has a property `kind` too.
  const kinds: Record<keyof typeof lists, string> = {
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
  for (const [list, kind] of Object.entries(kinds) as [keyof typeof lists, string][]) {
    for (const record of lists[list]) yield { kind, record };
  }
}
