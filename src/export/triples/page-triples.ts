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
  readonly dataIssues: Iterable<DataIssue>;
  /** Ids of territoires, to tell them from organisations. All those that the data issues name. */
  readonly territoireIds: ReadonlySet<string>;
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
function* issueTriples({ dataIssues, territoireIds, source }: Quoting, ids: Identifiers): Iterable<Quad> {
  for (const { id, nature, fabrique, actor, line, text, problem, correction, evidence } of dataIssues) {
    const kind = actor !== null && territoireIds.has(actor) ? 'territoire' : 'organisation';
    yield* describe(ids.of('issue', id), {
      'rdf:type': term('dqv:QualityAnnotation'),
      'dcterms:identifier': plain(id),
      'dcterms:type': ids.of('issue-nature', nature),
      'oa:motivatedBy': term('dqv:qualityAssessment'),
      'oa:hasTarget': ids.of('mention', 'issue', id),
      'schema:about': [
        ...(fabrique === null ? [] : [ids.of('fabrique', fabrique)]),
        ...(actor === null ? [] : [ids.of(kind, actor)]),
      ],
      'rdfs:comment': french(problem),
      'schema:correction': correction === null ? null : french(correction),
      'skos:editorialNote': french(evidence),
    });
    yield* mentionTriples(ids.of('mention', 'issue', id), { text, line, note: null }, source.url);
  }
}

/** The exact words of the source page. They have no language tag, because many are names. */
export function* mentionTriples(subject: NamedNode, { text, line, note }: Mention, page: string): Iterable<Quad> {
  yield* describe(subject, {
    'rdf:type': [term('prov:Entity'), term('schema:Quotation')],
    'prov:value': plain(text),
    'prov:wasQuotedFrom': iri(page),
    'schema:position': typed(line, 'xsd:integer'),
    'rdfs:comment': note === null ? null : french(note),
  });
}
