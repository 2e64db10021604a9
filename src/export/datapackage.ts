import { about, descriptionOf, officialCodes, officialVintage } from './about.ts';
import { tableFile } from './dataset-csv.ts';
import { type DescriptionFile, datasetName, descriptionFormat } from './dataset-file.ts';
import { tables } from './tables.ts';

export const datapackage = descriptionFormat({
  name: 'Frictionless Data Package',
  suffix: '/datapackage.json',
  mediaType: 'application/json; charset=utf-8',
  description:
    'A description of the CSV tables in the same folder: columns, types, keys and sources. Frictionless tools accept its URL.',
  *describe(file) {
    yield `${JSON.stringify(descriptor(file), null, 2)}\n`;
  },
});

/** https://specs.frictionlessdata.io/data-package/ Version 1, which tools support; also valid in version 2. */
function descriptor({ summary, version, address }: DescriptionFile) {
  const { years, releasedAt, source } = summary;
  return {
    profile: 'tabular-data-package',
    name: datasetName,
    title: about.title,
    description: `${descriptionOf(summary)} ${about.rights}`,
    // A hash has no order, so it is not a semantic version.
    version,
    created: `${releasedAt}T00:00:00Z`,
    ...(address === undefined ? {} : { id: `${address}${datasetName}#dataset` }),
    keywords: about.keywords,
    ...(years === undefined ? {} : { temporal: { start: `${years.from}`, end: `${years.to}` } }),
    // No licence covers the words of the source page. This is the standard's name for that case.
    licenses: [{ name: 'notspecified', title: about.rights }],
    contributors: [{ title: about.publisher, role: 'publisher' }],
    sources: [
      { title: `${source.title} (${source.publisher})`, path: source.url },
      { title: `${officialCodes.title}. ${officialVintage(summary)}`, path: officialCodes.url },
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
