import type { Quad } from 'n3';
import type { Dataset } from '../../domain/dataset.ts';
import type { DatasetFile } from '../dataset-file.ts';
import { actorTriples } from './actor-triples.ts';
import { conceptTriples } from './concept-triples.ts';
import { describeDataset } from './dcat.ts';
import { fabriqueTriples } from './fabrique-triples.ts';
import { type Identifiers, identifiers } from './identifiers.ts';
import { pageTriples } from './page-triples.ts';
import { describe, plain, term } from './rdf.ts';

/**
 * The whole data set as triples, grouped by subject. Turtle and JSON-LD are two notations of them.
 *
 * A Fabrique is an `org:OrganizationalCollaboration`; its actors are members. An `org:Membership` states the role. It is derived
 * from the words of the source page, which it quotes with their line.
 */
export function* datasetTriples(file: DatasetFile): Iterable<Quad> {
  const { dataset } = file;
  const ids = identifiers(file);
  yield* describeDataset(file, ids, []);
  yield* conceptTriples(dataset, ids);
  yield* placeTriples(dataset, ids);
  yield* fabriqueTriples(dataset, ids);
  yield* actorTriples(dataset, ids);
  yield* pageTriples(dataset, ids);
}

function* placeTriples({ regions, departements }: Dataset, ids: Identifiers): Iterable<Quad> {
  for (const { code, name } of regions) {
    yield* describe(ids.of('region', code), {
      'rdf:type': [term('igeo:Region'), term('schema:AdministrativeArea')],
      'skos:prefLabel': plain(name),
      'schema:name': plain(name),
      'igeo:codeINSEE': plain(code),
    });
  }
  for (const { code, name, region } of departements) {
    yield* describe(ids.of('departement', code), {
      'rdf:type': [term('igeo:Departement'), term('schema:AdministrativeArea')],
      'skos:prefLabel': plain(name),
      'schema:name': plain(name),
      'igeo:codeINSEE': plain(code),
      'schema:containedInPlace': ids.of('region', region),
    });
  }
}
