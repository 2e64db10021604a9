import type { NamedNode, Quad } from 'n3';
import type { DataIssue, Mention } from '../../domain/dataset.ts';
import { globalParticipationId } from '../../domain/participation-id.ts';
import type { DatasetPart } from '../dataset-part.ts';
import { type Identifiers, participationKey } from './identifiers.ts';
import { describe, french, iri, plain, term, typed } from './rdf.ts';

/** Statements that quote the source page, each with the words and their line. */
export function* pageTriples(quoting: Quoting, ids: Identifiers): Iterable<Quad> {
  yield* participationTriples(quoting, ids);
  yield* publicationTriples(quoting, ids);
  yield* issueTriples(quoting, ids);
}

/** What quotes the source page, of a data set or of a part of it. */
export interface Quoting extends DatasetPart<'participations' | 'publications' | 'source'> {
  /** Data issues with their numbers in the data set, the first of which is 1. */
  readonly issues: Iterable<readonly [number, DataIssue]>;
}

export function* numberedIssues({ dataIssues }: DatasetPart<'dataIssues'>): Iterable<[number, DataIssue]> {
  for (const [index, issue] of dataIssues.entries()) yield [index + 1, issue];
}

function* participationTriples({ participations, source }: Quoting, ids: Identifiers): Iterable<Quad> {
  for (const participation of participations) {
    const { fabrique, role, origin, mention } = participation;
    const key = participationKey(participation);
    yield* describe(ids.of('participation', ...key), {
      'rdf:type': [term('org:Membership'), term('prov:Entity')],
      'org:organization': ids.of('fabrique', fabrique),
      'org:member': ids.actor(participation),
      'org:role': ids.of('role', role),
      'dcterms:type': ids.of('origin', origin),
      'prov:wasDerivedFrom': ids.of('mention', ...key),
      'foaf:page': ids.page('participation', globalParticipationId(participation)),
    });
    yield* mentionTriples(ids.of('mention', ...key), mention, source.url);
  }
}

function* publicationTriples({ publications, source }: Quoting, ids: Identifiers): Iterable<Quad> {
  for (const { slug, title, url, fabrique, mention } of publications) {
    yield* describe(ids.of('publication', slug), {
      'rdf:type': [term('schema:CreativeWork'), term('prov:Entity')],
      'dcterms:identifier': plain(slug),
      'skos:prefLabel': french(title),
      'schema:name': french(title),
      'foaf:homepage': url === null ? null : iri(url),
      'schema:about': ids.of('fabrique', fabrique),
      'prov:wasDerivedFrom': ids.of('mention', 'publication', slug),
    });
    yield* mentionTriples(ids.of('mention', 'publication', slug), mention, source.url);
  }
}

/** Data issues, in the W3C Data Quality Vocabulary. */
function* issueTriples({ issues, source }: Quoting, ids: Identifiers): Iterable<Quad> {
  for (const [position, { line, text, problem, correction, evidence }] of issues) {
    const number = `${position}`;
    yield* describe(ids.of('issue', number), {
      'rdf:type': term('dqv:QualityAnnotation'),
      'oa:motivatedBy': term('dqv:qualityAssessment'),
      'oa:hasTarget': ids.of('mention', 'issue', number),
      'rdfs:comment': french(problem),
      'schema:correction': correction === null ? null : french(correction),
      'skos:editorialNote': french(evidence),
    });
    yield* mentionTriples(ids.of('mention', 'issue', number), { text, line, note: null }, source.url);
  }
}

/** The exact words of the source page. They have no language tag, because many are names. */
function* mentionTriples(subject: NamedNode, { text, line, note }: Mention, page: string): Iterable<Quad> {
  yield* describe(subject, {
    'rdf:type': [term('prov:Entity'), term('schema:Quotation')],
    'prov:value': plain(text),
    'prov:wasQuotedFrom': iri(page),
    'schema:position': typed(line, 'xsd:integer'),
    'rdfs:comment': note === null ? null : french(note),
  });
}
