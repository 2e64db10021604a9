import type { NamedNode, Quad } from 'n3';
import type { Evidence } from '../../domain/dataset.ts';
import { officialCodes } from '../about.ts';
import type { DatasetPart } from '../dataset-part.ts';
import type { Identifiers } from './identifiers.ts';
import { mentionTriples } from './page-triples.ts';
import { describe, french, iri, type Name, plain, term, typed, type Value } from './rdf.ts';

/** Evidence with what tells a person from an organisation. */
export interface Supporting extends DatasetPart<'evidence' | 'source'> {
  /** Slugs of the organisations that are persons. All those that the evidence is about. */
  readonly persons: ReadonlySet<string>;
}

/**
 * Evidence as `rdf:Statement`: the triple that it supports, in subject, predicate and object, and what it was derived from: the
 * words of the source page, the official codes, or a document with an address.
 */
export function* evidenceTriples({ evidence, persons, source }: Supporting, ids: Identifiers): Iterable<Quad> {
  for (const one of evidence) {
    const { id, kind, text, url, date, line } = one;
    const [predicate, object] = stated(one, persons.has(one.subject), ids);
    const words = ids.of('mention', 'evidence', id);
    yield* describe(ids.of('evidence', id), {
      'rdf:type': [term('rdf:Statement'), term('prov:Entity')],
      'dcterms:identifier': plain(id),
      'rdf:subject': subjectOf(one, ids),
      'rdf:predicate': term(predicate),
      'rdf:object': object,
      'dcterms:type': ids.of('evidence-kind', kind),
      'dcterms:date': date === null ? null : typed(date, dateTypes[date.length] ?? 'xsd:date'),
      'prov:wasDerivedFrom': line === null ? origin(kind, url) : words,
      'skos:editorialNote': line === null ? french(text) : null,
    });
    if (line !== null) yield* mentionTriples(words, { text, line, note: null }, source.url);
  }
}

/** The data types of dates, by their length. */
const dateTypes: Readonly<Record<number, Name>> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' };

function origin(kind: Evidence['kind'], url: string | null): NamedNode | null {
  if (kind === 'OFFICIAL_DATA') return iri(officialCodes.url);
  return url === null ? null : iri(url);
}

function subjectOf({ subjectType, subject }: Evidence, ids: Identifiers): NamedNode {
  const kinds = { FABRIQUE: 'fabrique', TERRITOIRE: 'territoire', ORGANISATION: 'organisation' } as const;
  return ids.of(kinds[subjectType], subject);
}

/** Predicate and object of the triple that the linked data has for the value. */
function stated(
  { subjectType, subject, property, value }: Evidence,
  isPerson: boolean,
  ids: Identifiers,
): [Name, Value] {
  switch (property) {
    case 'TITLE':
      return ['skos:prefLabel', french(value)];
    case 'PERIOD':
      return ['dcterms:temporal', ids.of('period', subject)];
    case 'KIND':
      if (subjectType === 'TERRITOIRE') return ['dcterms:type', ids.of('territoire-kind', value)];
      return [isPerson ? 'dcterms:type' : 'org:classification', ids.of('organisation-kind', value)];
    case 'PARENT':
      return [isPerson ? 'org:memberOf' : 'org:subOrganizationOf', ids.of('organisation', value)];
    case 'ACRONYM':
      return ['foaf:nick', plain(value)];
    case 'ALIAS':
      return ['skos:altLabel', plain(value)];
    case 'DEPARTEMENT':
      return ['schema:containedInPlace', ids.of('departement', value)];
    case 'WITHIN':
      return ['schema:containedInPlace', ids.of('territoire', value)];
  }
}
