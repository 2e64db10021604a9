import type { Quad } from 'n3';
import type { DatasetFile } from '../dataset-file.ts';
import { actorTriples } from '../triples/actor-triples.ts';
import { conceptTriples } from '../triples/concept-triples.ts';
import { describeVersion } from '../triples/dcat.ts';
import { evidenceTriples } from '../triples/evidence-triples.ts';
import { fabriqueTriples } from '../triples/fabrique-triples.ts';
import { type Identifiers, identifiers } from '../triples/identifiers.ts';
import { pageTriples } from '../triples/page-triples.ts';
import { placeTriples } from '../triples/place-triples.ts';
import { describe, iri, type Name, term, typed } from '../triples/rdf.ts';
import { type Entity, isPerson, type Named, ownOf } from './entity.ts';
import { entityIri } from './entity-json.ts';

/**
 * One thing as triples, grouped by subject. All of them are in the linked data of the whole data set.
 *
 * They are: all triples of its record, its participations, publications, data issues and evidence, with the quotations of each; names of
 * what these refer to; the triples that refer to it; the version of the data set.
 */
export function* entityTriples(entity: Entity, file: DatasetFile): Iterable<Quad> {
  const { source } = file.dataset;
  const ids = identifiers(file);
  const { participations, publications, issues: dataIssues, evidence } = entity;
  const named = ownOf(entity);
  const territoireIds = new Set([...named.territoires, ...entity.linked.territoires].map(({ id }) => id));
  const own = [
    ...namedTriples(named, entity, file, ids),
    ...pageTriples({ participations, publications, dataIssues, territoireIds, source }, ids),
    ...evidenceTriples(
      { evidence, source, persons: new Set(named.organisations.filter(isPerson).map(({ slug }) => slug)) },
      ids,
    ),
  ];
  const ownIris = irisOf(named, ids);
  const linked = [...namedTriples(entity.linked, entity, file, ids)].filter(
    ({ predicate, object }) => nameIris.has(predicate.value) || ownIris.has(object.value),
  );
  const linkedIris = irisOf(entity.linked, ids);
  const shown = [...own, ...linked.filter(({ subject }) => linkedIris.has(subject.value))];
  const mentioned = new Set(shown.map(({ object }) => object.value));
  yield* shown;
  // Linked data of a thing that left: the version of the data set, below, is the last one that had it.
  if (entity.lastSeen !== undefined) {
    yield* describe(iri(entityIri(entity, file)), { 'owl:deprecated': typed('true', 'xsd:boolean') });
  }
  for (const quad of conceptTriples(named, ids)) if (mentioned.has(quad.subject.value)) yield quad;
  yield* describeVersion(file.dataset, file.version, ids);
}

/** The properties that are written of what a thing refers to. */
const names: readonly Name[] = [
  'rdf:type',
  'dcterms:identifier',
  'dcterms:date',
  'skos:prefLabel',
  'schema:name',
  'foaf:nick',
  'foaf:page',
];
const nameIris = new Set(names.map((name) => term(name).value));

function* namedTriples(
  named: Named,
  { participations }: Entity,
  { dataset: { source, official } }: DatasetFile,
  ids: Identifiers,
): Iterable<Quad> {
  yield* placeTriples(named, ids);
  yield* fabriqueTriples({ ...named, participations, source }, ids);
  yield* actorTriples({ ...named, official }, ids);
}

function irisOf({ regions, departements, fabriques, territoires, organisations }: Named, ids: Identifiers) {
  return new Set(
    [
      ...regions.map(({ code }) => ids.of('region', code)),
      ...departements.map(({ code }) => ids.of('departement', code)),
      ...fabriques.map(({ slug }) => ids.of('fabrique', slug)),
      ...territoires.map(({ id }) => ids.of('territoire', id)),
      ...organisations.map(({ slug }) => ids.of('organisation', slug)),
    ].map(({ value }) => value),
  );
}
