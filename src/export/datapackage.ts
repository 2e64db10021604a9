import { about, descriptionOf, officialCodes, officialVintage, yearsOf } from './about.ts';
import { tableFile } from './dataset-csv.ts';
import { type DatasetFile, type DatasetFormat, datasetName } from './dataset-file.ts';
import { tables } from './tables.ts';

export const datapackage: DatasetFormat = {
  name: 'Frictionless Data Package',
  suffix: '/datapackage.json',
  mediaType: 'application/json; charset=utf-8',
  description:
    'A description of the CSV tables in the same folder: columns, types, keys and sources. Frictionless tools accept its URL.',
  *render(file) {
    yield `${JSON.stringify(descriptor(file), null, 2)}\n`;
  },
};

/** https://specs.frictionlessdata.io/data-package/ Version 1, which tools support; also valid in version 2. */
function descriptor({ dataset, version, address }: DatasetFile) {
  const years = yearsOf(dataset);
  return {
    profile: 'tabular-data-package',
    name: datasetName,
    title: about.title,
    description: `${descriptionOf(dataset)} ${about.rights}`,
    // A hash has no order, so it is not a semantic version.
    version,
    created: `${dataset.releasedAt}T00:00:00Z`,
    ...(address === undefined ? {} : { id: `${address}${datasetName}#dataset` }),
    keywords: about.keywords,
    ...(years === undefined ? {} : { temporal: { start: `${years.from}`, end: `${years.to}` } }),
    // No licence covers the words of the source page. This is the standard's name for that case.
    licenses: [{ name: 'notspecified', title: about.rights }],
    contributors: [{ title: about.publisher, role: 'publisher' }],
    sources: [
      { title: `${dataset.source.title} (${dataset.source.publisher})`, path: dataset.source.url },
      { title: `${officialCodes.title}. ${officialVintage(dataset)}`, path: officialCodes.url },
    ],
    resources: tables.map((table) => ({
      profile: 'tabular-data-resource',
      name: table.name,
      description: table.description,
      path: tableFile(table),
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        fields: table.fields,
        missingValues: [''],
        ...(table.primaryKey.length > 0 ? { primaryKey: table.primaryKey } : {}),
        ...(table.foreignKeys.length > 0 ? { foreignKeys: table.foreignKeys } : {}),
      },
    })),
  };
}
