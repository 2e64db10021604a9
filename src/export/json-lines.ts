import { datasetLists, recordKinds } from '../domain/record-kinds.ts';
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
  for (const list of datasetLists) {
    for (const record of lists[list]) yield { kind: recordKinds[list], record };
  }
}
