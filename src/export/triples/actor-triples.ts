import type { NamedNode, Quad } from 'n3';
import type { Organisation, Territoire } from '../../domain/dataset.ts';
import { territoireKindTable } from '../../domain/territoire-kinds.ts';
import type { DatasetPart } from '../dataset-part.ts';
import { formerTriples, type Identifiers } from './identifiers.ts';
import { describe, type Name, plain, term } from './rdf.ts';

/** The actors of a data set, or of a part of it. */
export function* actorTriples(
  { territoires, organisations }: DatasetPart<'territoires' | 'organisations'>,
  ids: Identifiers,
): Iterable<Quad> {
  for (const territoire of territoires) yield* territoireTriples(territoire, ids);
  for (const organisation of organisations) yield* organisationTriples(organisation, ids);
}

function* territoireTriples(territoire: Territoire, ids: Identifiers): Iterable<Quad> {
  const { id, slug, formerSlugs, kind, code, departements, within } = territoire;
  const subject = ids.of('territoire', id);
  const types: Name[] = ['schema:AdministrativeArea'];
  if (territoireKindTable[kind].isPublicBody) types.push('org:FormalOrganization');
  if (kind === 'COMMUNE') types.push('igeo:Commune');
  const scheme = kind === 'COMMUNE' ? 'INSEE' : 'SIREN';
  yield* describe(subject, {
    'rdf:type': types.map(term),
    'dcterms:identifier': plain(slug),
    ...names(territoire.name, territoire.aliases),
    'dcterms:type': ids.of('territoire-kind', kind),
    'igeo:codeINSEE': scheme === 'INSEE' && code !== null ? plain(code) : null,
    // 0002 is the ISO 6523 code of SIRENE, the register of SIREN numbers.
    'schema:iso6523Code': scheme === 'SIREN' && code !== null ? plain(`0002:${code}`) : null,
    'schema:identifier': code === null ? null : ids.of('identifier', scheme, code),
    'schema:containedInPlace': [
      ...within.map((outer) => ids.of('territoire', outer)),
      ...departements.map((departement) => ids.of('departement', departement)),
    ],
    'adms:status': reviewStatus(territoire, ids),
    'foaf:page': ids.page('territoire', slug),
  });
  if (code !== null) {
    yield* describe(ids.of('identifier', scheme, code), {
      'rdf:type': term('schema:PropertyValue'),
      'schema:propertyID': plain(scheme),
      'schema:value': plain(code),
    });
  }
  // The IRI of an actor with a code has the code, so its former slugs were never part of an IRI.
  if (code === null) yield* formerTriples('territoire', formerSlugs, subject, ids);
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

/** Names have no language tag: a proper name is the same in all languages. */
function names(name: string, others: readonly string[]) {
  return {
    'skos:prefLabel': plain(name),
    'schema:name': plain(name),
    'skos:altLabel': others.map(plain),
    'schema:alternateName': others.map(plain),
  };
}

function reviewStatus({ reviewed }: { reviewed: boolean }, ids: Identifiers): NamedNode | null {
  return reviewed ? null : ids.of('status', 'A_VERIFIER');
}
