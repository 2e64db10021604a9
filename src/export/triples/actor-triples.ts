import type { Quad } from 'n3';
import type { Organisation } from '../../domain/dataset.ts';
import type { DatasetPart } from '../dataset-part.ts';
import { names, reviewStatus } from './actor-names.ts';
import { formerTriples, type Identifiers } from './identifiers.ts';
import { describe, type Name, plain, term } from './rdf.ts';
import { territoireTriples } from './territoire-triples.ts';

/** The actors of a data set, or of a part of it. */
export function* actorTriples(
  { territoires, organisations, official }: DatasetPart<'territoires' | 'organisations' | 'official'>,
  ids: Identifiers,
): Iterable<Quad> {
  yield* territoireTriples({ territoires, official }, ids);
  for (const organisation of organisations) yield* organisationTriples(organisation, ids);
}

function* organisationTriples(organisation: Organisation, ids: Identifiers): Iterable<Quad> {
  const { slug, formerSlugs, name, acronym, kind, parent, aliases } = organisation;
  const subject = ids.of('organisation', slug);
  const person = kind === 'personne';
  const above = parent === null ? null : ids.of('organisation', parent);
  yield* describe(subject, {
    'rdf:type': (person
      ? ['foaf:Person', 'schema:Person']
      : (['org:Organization', 'schema:Organization'] as const)
    ).map((type) => term(type as Name)),
    'dcterms:identifier': plain(slug),
    ...names(name, acronym === null ? aliases : [acronym, ...aliases]),
    'foaf:nick': acronym === null ? null : plain(acronym),
    ...(person
      ? { 'dcterms:type': ids.of('organisation-kind', kind), 'org:memberOf': above }
      : { 'org:classification': ids.of('organisation-kind', kind), 'org:subOrganizationOf': above }),
    'adms:status': reviewStatus(organisation, ids),
    'foaf:page': ids.page('organisation', slug),
  });
  yield* formerTriples('organisation', formerSlugs, subject, ids);
}
