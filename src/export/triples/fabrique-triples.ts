import type { Quad } from 'n3';
import { groupBy } from '../../domain/group-by.ts';
import type { DatasetPart } from '../dataset-part.ts';
import { formerTriples, type Identifiers } from './identifiers.ts';
import { describe, french, iri, plain, term, typed } from './rdf.ts';

/** Fabriques, with their members as far as `participations` has them. */
export function* fabriqueTriples(
  { fabriques, participations, source }: DatasetPart<'fabriques' | 'participations' | 'source'>,
  ids: Identifiers,
): Iterable<Quad> {
  const membersOf = groupBy(participations, (it) => it.fabrique);
  for (const fabrique of fabriques) {
    const { slug, title, titleSource, description, year, status, period, line, links } = fabrique;
    const subject = ids.of('fabrique', slug);
    const members = membersOf.get(slug) ?? [];
    yield* describe(subject, {
      'rdf:type': [term('org:OrganizationalCollaboration'), term('schema:Project')],
      'dcterms:identifier': plain(slug),
      'skos:prefLabel': french(title),
      'schema:name': french(title),
      // The source of the title. A title without source is our own label.
      'dcterms:source': titleSource === null ? null : iri(titleSource),
      'dcterms:description': french(description),
      'dcterms:date': typed(year, 'xsd:gYear'),
      'dcterms:temporal': period === null ? null : ids.of('period', slug),
      'adms:status': ids.of('status', status),
      'org:hasMember': members.map((it) => ids.actor(it)),
      'schema:funder': members.filter(({ role }) => role === 'COFINANCEUR').map((it) => ids.actor(it)),
      'schema:subjectOf': links.map(({ url }) => iri(url)),
      'prov:wasDerivedFrom': ids.of('mention', 'fabrique', slug),
      'foaf:page': ids.page('fabrique', slug),
    });
    if (period !== null) {
      yield* describe(ids.of('period', slug), {
        'rdf:type': term('dcterms:PeriodOfTime'),
        'dcat:startDate': typed(period.from, 'xsd:gYearMonth'),
        'dcat:endDate': typed(period.to, 'xsd:gYearMonth'),
      });
    }
    yield* describe(ids.of('mention', 'fabrique', slug), {
      'rdf:type': [term('prov:Entity'), term('schema:Quotation')],
      'prov:wasQuotedFrom': iri(source.url),
      'schema:position': typed(line, 'xsd:integer'),
    });
    for (const { url, title: name, kind } of links) {
      yield* describe(iri(url), {
        'rdf:type': term('schema:WebPage'),
        'schema:name': french(name),
        'dcterms:type': ids.of('link-kind', kind),
      });
    }
    yield* formerTriples('fabrique', fabrique.formerSlugs, subject, ids);
  }
}
