import type { Quad } from 'n3';
import { type DatasetFile, type DatasetFormat, type DescriptionFile, descriptionFormat } from './dataset-file.ts';
import { datasetTriples } from './triples/dataset-triples.ts';
import { dcatTriples } from './triples/dcat.ts';
import { identifiers } from './triples/identifiers.ts';
import { jsonLd, jsonLdMediaType } from './triples/json-ld.ts';
import { turtle, turtleMediaType } from './triples/turtle.ts';

/** The data set as linked data: the same triples in two notations. */
export const datasetRdf: readonly DatasetFormat[] = notations<DatasetFile>(
  { name: 'Turtle', suffix: '.ttl' },
  { name: 'JSON-LD', suffix: '.jsonld' },
  'The whole data set as linked data: schema.org, the W3C Organization ontology, PROV-O, INSEE and SIREN identifiers.',
  datasetTriples,
);

/** A description of the data set and its files for open-data harvesters. */
export function dcat(formats: readonly DatasetFormat[]): readonly DatasetFormat[] {
  return notations<DescriptionFile>(
    { name: 'DCAT (Turtle)', suffix: '.dcat.ttl' },
    { name: 'DCAT (JSON-LD)', suffix: '.dcat.jsonld' },
    'A description of the data set and all of its files in DCAT 3 and DCAT-AP, for open-data portals.',
    (file) => dcatTriples(file, formats),
  ).map(({ render, ...format }) => descriptionFormat({ ...format, describe: render }));
}

/** The same triples in two notations, made from `File`. */
function notations<File extends Omit<DatasetFile, 'dataset'>>(
  inTurtle: Pick<DatasetFormat, 'name' | 'suffix'>,
  inJsonLd: Pick<DatasetFormat, 'name' | 'suffix'>,
  description: string,
  triples: (file: File) => Iterable<Quad>,
) {
  return [
    {
      ...inTurtle,
      mediaType: turtleMediaType,
      description,
      render: (file: File) => turtle(triples(file), identifiers(file).prefixes),
    },
    {
      ...inJsonLd,
      mediaType: jsonLdMediaType,
      description,
      render: (file: File) => jsonLd(triples(file), identifiers(file).document),
    },
  ];
}
