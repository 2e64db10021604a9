import type { Quad } from 'n3';
import { about, descriptionOf, officialCodes, officialVintage } from '../about.ts';
import { addressOf, type DatasetFormat, type DescriptionFile, datasetFileName } from '../dataset-file.ts';
import type { DatasetOrigin } from '../dataset-summary.ts';
import { type Identifiers, identifiers } from './identifiers.ts';
import { describe, english, french, iri, type Properties, plain, term, typed } from './rdf.ts';

const authority = 'http://publications.europa.eu/resource/authority/';
const mediaTypes = 'https://www.iana.org/assignments/media-types/';

/** File types of the EU authority table, by media type. Types that are not registered with IANA have no entry. */
const fileTypes: Readonly<Record<string, string>> = {
  'application/json': 'JSON',
  'application/ld+json': 'JSON_LD',
  'application/zip': 'ZIP',
  'text/csv': 'CSV',
  'text/turtle': 'RDF_TURTLE',
};

/** A catalogue of one data set with its distributions, in DCAT 3 and DCAT-AP, for open-data harvesters. */
export function* dcatTriples(file: DescriptionFile, formats: readonly DatasetFormat[]): Iterable<Quad> {
  const ids = identifiers(file);
  yield* describe(ids.the('catalogue'), {
    'rdf:type': term('dcat:Catalog'),
    'dcterms:title': french(about.title),
    'dcterms:description': french('Les données de ce serveur.'),
    'dcterms:publisher': ids.the('publisher'),
    'dcterms:language': iri(`${authority}language/FRA`),
    'dcat:dataset': ids.the('dataset'),
  });
  yield* describeDataset(file, ids, formats);
  for (const format of formats) {
    const url = distribution(file, format);
    const mediaType = format.mediaType.split(';', 1)[0] ?? '';
    const fileType = fileTypes[mediaType];
    yield* describe(url, {
      'rdf:type': term('dcat:Distribution'),
      'dcterms:title': english(format.name),
      'dcterms:description': english(format.description),
      'dcat:accessURL': url,
      'dcat:downloadURL': url,
      'dcat:mediaType': fileType === undefined ? null : iri(`${mediaTypes}${mediaType}`),
      'dcterms:format': fileType === undefined ? null : iri(`${authority}file-type/${fileType}`),
      'dcterms:rights': ids.the('rights'),
      'dcterms:issued': typed(file.summary.releasedAt, 'xsd:date'),
    });
  }
}

/** Describes the data set and its source. The IRI of a distribution is the URL of its file. */
export function* describeDataset(
  file: DescriptionFile,
  ids: Identifiers,
  formats: readonly DatasetFormat[],
): Iterable<Quad> {
  const { summary, version } = file;
  const { source, years } = summary;
  yield* describe(ids.the('dataset'), {
    ...versionOf(summary, version, ids),
    'dcterms:description': french(descriptionOf(summary)),
    'dcterms:identifier': plain(ids.the('dataset').value),
    'dcterms:publisher': ids.the('publisher'),
    'dcterms:language': iri(`${authority}language/FRA`),
    'dcterms:spatial': iri(`${authority}country/FRA`),
    'dcterms:temporal': years === undefined ? null : ids.the('years'),
    'prov:wasDerivedFrom': [iri(source.url), iri(officialCodes.url)],
    'dcat:theme': [iri(`${authority}data-theme/GOVE`), iri(`${authority}data-theme/REGI`)],
    'dcat:keyword': about.keywords.map(french),
    'dcat:distribution': formats.map((format) => distribution(file, format)),
  });
  if (years !== undefined) {
    yield* describe(ids.the('years'), {
      'rdf:type': term('dcterms:PeriodOfTime'),
      'dcat:startDate': typed(years.from, 'xsd:gYear'),
      'dcat:endDate': typed(years.to, 'xsd:gYear'),
    });
  }
  yield* describe(ids.the('publisher'), {
    'rdf:type': term('foaf:Agent'),
    'foaf:name': plain(about.publisher),
  });
  yield* describe(ids.the('rights'), rightsProperties);
  yield* describe(iri(source.url), { ...pageOf(summary), 'spdx:checksum': ids.the('page-checksum') });
  yield* describe(ids.the('page-checksum'), {
    'rdf:type': term('spdx:Checksum'),
    'spdx:algorithm': term('spdx:checksumAlgorithm_sha256'),
    'spdx:checksumValue': typed(source.sha256, 'xsd:hexBinary'),
  });
  yield* describe(iri(officialCodes.url), {
    'rdf:type': term('prov:Entity'),
    'dcterms:title': french(officialCodes.title),
    'dcterms:description': french(officialVintage(summary)),
    'dcat:version': plain(summary.official.package),
  });
}

/** Describes the version of the data set, its rights and the source page, in a part of what `describeDataset` says. */
export function* describeVersion(origin: DatasetOrigin, version: string, ids: Identifiers): Iterable<Quad> {
  yield* describe(ids.the('dataset'), versionOf(origin, version, ids));
  yield* describe(ids.the('rights'), rightsProperties);
  yield* describe(iri(origin.source.url), pageOf(origin));
}

function versionOf({ releasedAt, source }: DatasetOrigin, version: string, ids: Identifiers): Properties {
  return {
    'rdf:type': [term('dcat:Dataset'), term('schema:Dataset'), term('prov:Entity')],
    'dcterms:title': french(about.title),
    'dcterms:issued': typed(releasedAt, 'xsd:date'),
    'dcat:version': plain(version),
    'dcterms:rights': ids.the('rights'),
    'dcterms:source': [iri(source.url), iri(officialCodes.url)],
  };
}

const rightsProperties: Properties = {
  'rdf:type': term('dcterms:RightsStatement'),
  'rdfs:label': french(about.rights),
};

function pageOf({ source }: DatasetOrigin): Properties {
  return {
    'rdf:type': [term('prov:Entity'), term('schema:WebPage')],
    'dcterms:title': french(source.title),
    'schema:publisher': plain(source.publisher),
  };
}

function distribution(file: DescriptionFile, format: DatasetFormat) {
  return iri(addressOf(file, datasetFileName(file.version, format)));
}
