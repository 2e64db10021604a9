import type { NamedNode, Quad } from 'n3';
import type { Dataset, Mention } from '../../domain/dataset.ts';
import { type Identifiers, participationKey } from './identifiers.ts';
import { describe, french, iri, plain, term, typed } from './rdf.ts';

/** Statements that quote the source page, each with the words and their line. */
export function* pageTriples(dataset: Dataset, ids: Identifiers): Iterable<Quad> {
  yield* participationTriples(dataset, ids);
  yield* publicationTriples(dataset, ids);
  yield* issueTriples(dataset, ids);
}

function* participationTriples({ participations, source }: Dataset, ids: Identifiers): Iterable<Quad> {
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
    });
    yield* mentionTriples(ids.of('mention', ...key), mention, source.url);
  }
}

function* publicationTriples({ publications, source }: Dataset, ids: Identifiers): Iterable<Quad> {
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
function* issueTriples({ dataIssues, source }: Dataset, ids: Identifiers): Iterable<Quad> {
  for (const [index, { line, text, problem, correction, evidence }] of dataIssues.entries()) {
    const number = `${index + 1}`;
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
