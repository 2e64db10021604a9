import type { DatasetFormat } from './dataset-file.ts';

export const datasetJson: DatasetFormat = {
  name: 'JSON',
  suffix: '.json',
  mediaType: 'application/json; charset=utf-8',
  description: 'The whole data set, without loss: the file that is imported. The version is a hash of this file.',
  *render({ dataset }) {
    // The same text as JSON.stringify(dataset, null, 2), one record at a time.
    let between = '{';
    for (const [key, value] of Object.entries(dataset)) {
      yield `${between}\n  ${JSON.stringify(key)}: `;
      if (Array.isArray(value) && value.length > 0) yield* list(value);
      else yield indented(value, '  ');
      between = ',';
    }
    yield '\n}\n';
  },
};

function* list(values: readonly unknown[]): Iterable<string> {
  let between = '[';
  for (const value of values) {
    yield `${between}\n    ${indented(value, '    ')}`;
    between = ',';
  }
  yield '\n  ]';
}

/** In JSON, line breaks are only between values: those within texts are written as \n. */
function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
}
