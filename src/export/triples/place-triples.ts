import type { Quad } from 'n3';
import type { DatasetPart } from '../dataset-part.ts';
import type { Identifiers } from './identifiers.ts';
import { describe, plain, term } from './rdf.ts';

/** The régions and départements of a data set, or of a part of it. */
export function* placeTriples(
  { regions, departements }: DatasetPart<'regions' | 'departements'>,
  ids: Identifiers,
): Iterable<Quad> {
  for (const { code, name } of regions) {
    yield* describe(ids.of('region', code), {
      'rdf:type': [term('igeo:Region'), term('schema:AdministrativeArea')],
      'skos:prefLabel': plain(name),
      'schema:name': plain(name),
      'igeo:codeINSEE': plain(code),
      'foaf:page': ids.page('region', code),
    });
  }
  for (const { code, name, region } of departements) {
    yield* describe(ids.of('departement', code), {
      'rdf:type': [term('igeo:Departement'), term('schema:AdministrativeArea')],
      'skos:prefLabel': plain(name),
      'schema:name': plain(name),
      'igeo:codeINSEE': plain(code),
      'schema:containedInPlace': ids.of('region', region),
      'foaf:page': ids.page('departement', code),
    });
  }
}
