import type { Quad } from 'n3';
import type { OfficialData, Territoire } from '../../domain/dataset.ts';
import { territoireKindTable } from '../../domain/territoire-kinds.ts';
import { officialCodes } from '../about.ts';
import type { DatasetPart } from '../dataset-part.ts';
import { names, reviewStatus } from './actor-names.ts';
import { formerTriples, type Identifiers } from './identifiers.ts';
import { describe, french, iri, type Name, plain, term, typed } from './rdf.ts';

/** The territoires of a data set, or of a part of it. */
export function* territoireTriples(
  { territoires, official }: DatasetPart<'territoires' | 'official'>,
  ids: Identifiers,
): Iterable<Quad> {
  for (const territoire of territoires) {
    yield* ownTriples(territoire, ids);
    yield* populationTriples(territoire, official, ids);
  }
  yield* surroundingTriples(territoires, ids);
}

function* ownTriples(territoire: Territoire, ids: Identifiers): Iterable<Quad> {
  const { id, slug, formerSlugs, formerCodes, kind, code, siren, departements, within, financing } = territoire;
  const subject = ids.of('territoire', id);
  const types: Name[] = ['schema:AdministrativeArea'];
  if (territoireKindTable[kind].isPublicBody) types.push('org:FormalOrganization');
  if (kind === 'COMMUNE') types.push('igeo:Commune');
  const insee = kind === 'COMMUNE' ? code : null;
  const identifiers = [
    ...(insee === null ? [] : [['INSEE', insee] as const]),
    ...(siren === null ? [] : [['SIREN', siren] as const]),
  ];
  yield* describe(subject, {
    'rdf:type': types.map(term),
    'dcterms:identifier': plain(slug),
    ...names(territoire.name, territoire.aliases),
    'dcterms:type': ids.of('territoire-kind', kind),
    'org:classification': financing === null ? null : ids.of('epci-financing', financing),
    'igeo:codeINSEE': insee === null ? null : plain(insee),
    // 0002 is the ISO 6523 code of SIRENE, the register of SIREN numbers.
    'schema:iso6523Code': siren === null ? null : plain(`0002:${siren}`),
    'schema:identifier': identifiers.map(([scheme, value]) => ids.of('identifier', scheme, value)),
    'schema:containedInPlace': [
      ...within.map((outer) => ids.of('territoire', outer)),
      ...surroundings(territoire).map(({ type, code: outer }) => ids.of(type, outer)),
      ...departements.map((departement) => ids.of('departement', departement)),
    ],
    'adms:status': reviewStatus(territoire, ids),
    'foaf:page': ids.page('territoire', slug),
  });
  for (const [scheme, value] of identifiers) {
    yield* describe(ids.of('identifier', scheme, value), {
      'rdf:type': term('schema:PropertyValue'),
      'schema:propertyID': plain(scheme),
      'schema:value': plain(value),
    });
  }
  // The IRI of an actor with a code has the code, so its former slugs were never part of an IRI.
  yield* formerTriples('territoire', code === null ? [...formerSlugs, ...formerCodes] : formerCodes, subject, ids);
}

/** The population as an observation, which has a year. */
function* populationTriples(
  { id, population }: Territoire,
  { populationYear }: OfficialData,
  ids: Identifiers,
): Iterable<Quad> {
  if (population === null) return;
  yield* describe(ids.of('population', id), {
    'rdf:type': term('schema:Observation'),
    'schema:observationAbout': ids.of('territoire', id),
    'schema:variableMeasured': french('population municipale'),
    'schema:observationDate': typed(populationYear, 'xsd:gYear'),
    'schema:value': typed(population, 'xsd:integer'),
    'prov:wasDerivedFrom': iri(officialCodes.url),
  });
}

/** The arrondissement, and the EPCI if it is not one of the territoires around. */
function surroundings({ arrondissement, epci, within }: Territoire) {
  return [
    ...(arrondissement === null ? [] : [{ type: 'arrondissement', ...arrondissement } as const]),
    ...(epci === null || within.includes(epci.code) ? [] : [{ type: 'epci', ...epci } as const]),
  ];
}

/** Each arrondissement and EPCI once. */
function* surroundingTriples(territoires: readonly Territoire[], ids: Identifiers): Iterable<Quad> {
  const all = territoires.flatMap(surroundings).map((it) => [`${it.type} ${it.code}`, it] as const);
  for (const place of new Map(all).values()) {
    const isEpci = place.type === 'epci';
    yield* describe(ids.of(place.type, place.code), {
      'rdf:type': [term('schema:AdministrativeArea'), ...(isEpci ? [term('org:FormalOrganization')] : [])],
      'skos:prefLabel': plain(place.name),
      'schema:name': plain(place.name),
      'dcterms:type': isEpci ? ids.of('territoire-kind', place.kind) : null,
      'schema:iso6523Code': isEpci ? plain(`0002:${place.code}`) : null,
    });
  }
}
