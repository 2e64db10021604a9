import type { Literal, NamedNode, Quad } from 'n3';
import { type Name, prefixes, term } from './rdf.ts';

export const jsonLdMediaType = 'application/ld+json';

/** The type of the values of a property: IRIs, French texts, or a data type. The context declares it, so values are plain texts. */
type Kind = '@id' | 'fr' | Name;

/** The properties whose values are not plain strings. */
const kinds: Partial<Record<Name, Kind>> = {
  'rdf:predicate': '@id',
  'rdf:subject': '@id',
  'rdfs:comment': 'fr',
  'rdfs:label': 'fr',
  'rdfs:subPropertyOf': '@id',
  'adms:status': '@id',
  'dcat:accessURL': '@id',
  'dcat:dataset': '@id',
  'dcat:distribution': '@id',
  'dcat:downloadURL': '@id',
  'dcat:endDate': 'xsd:gYearMonth',
  'dcat:keyword': 'fr',
  'dcat:landingPage': '@id',
  'dcat:mediaType': '@id',
  'dcat:startDate': 'xsd:gYearMonth',
  'dcat:theme': '@id',
  'dcterms:accessRights': '@id',
  'dcterms:created': 'xsd:date',
  'dcterms:date': 'xsd:gYear',
  'dcterms:description': 'fr',
  'dcterms:format': '@id',
  'dcterms:isReplacedBy': '@id',
  'dcterms:issued': 'xsd:date',
  'dcterms:language': '@id',
  'dcterms:publisher': '@id',
  'dcterms:rights': '@id',
  'dcterms:source': '@id',
  'dcterms:spatial': '@id',
  'dcterms:temporal': '@id',
  'dcterms:title': 'fr',
  'dcterms:type': '@id',
  'foaf:homepage': '@id',
  'foaf:page': '@id',
  'oa:hasTarget': '@id',
  'oa:motivatedBy': '@id',
  'org:classification': '@id',
  'org:hasMember': '@id',
  'org:member': '@id',
  'org:memberOf': '@id',
  'org:organization': '@id',
  'org:role': '@id',
  'org:subOrganizationOf': '@id',
  'prov:wasDerivedFrom': '@id',
  'prov:wasQuotedFrom': '@id',
  'schema:about': '@id',
  'schema:containedInPlace': '@id',
  'schema:correction': 'fr',
  'schema:funder': '@id',
  'schema:identifier': '@id',
  'schema:isBasedOn': '@id',
  'schema:subjectOf': '@id',
  'skos:editorialNote': 'fr',
  'skos:inScheme': '@id',
  'spdx:algorithm': '@id',
  'spdx:checksum': '@id',
  'spdx:checksumValue': 'xsd:hexBinary',
};

const kindOf = new Map((Object.entries(kinds) as [Name, Kind][]).map(([name, kind]) => [expanded(name), kind]));

/**
 * JSON-LD 1.1 with the same triples as Turtle: one object per subject, in order, with keys such as "org:member" and IRIs
 * relative to `base`. The triples must be grouped by subject.
 */
export function* jsonLd(quads: Iterable<Quad>, base: string): Iterable<string> {
  const definitions = (Object.entries(kinds) as [Name, Kind][]).map(([name, kind]) => [name, definition(name, kind)]);
  const context = { '@version': 1.1, '@base': base, ...prefixes, ...Object.fromEntries(definitions) };
  yield `{\n"@context": ${JSON.stringify(context, null, 2)},\n"@graph": [`;
  let between = '\n';
  for (const [subject, properties] of bySubject(quads)) {
    const node: Record<string, unknown> = { '@id': relative(subject, base) };
    for (const { predicate, object } of properties) {
      const isType = predicate.value === expanded('rdf:type');
      const key = isType ? '@type' : compact(predicate.value);
      const value = isType
        ? compact(object.value)
        : write(object as NamedNode | Literal, kindOf.get(predicate.value), base);
      const present = node[key];
      node[key] = present === undefined ? value : Array.isArray(present) ? [...present, value] : [present, value];
    }
    yield `${between}${JSON.stringify(node)}`;
    between = ',\n';
  }
  yield '\n]\n}\n';
}

function definition(name: string, kind: Kind): object {
  const id = { '@id': expanded(name) };
  return kind === 'fr' ? { ...id, '@language': 'fr' } : { ...id, '@type': kind };
}

function* bySubject(quads: Iterable<Quad>): Iterable<[string, Quad[]]> {
  let group: Quad[] = [];
  for (const quad of quads) {
    const first = group[0];
    if (first !== undefined && first.subject.value !== quad.subject.value) {
      yield [first.subject.value, group];
      group = [];
    }
    group.push(quad);
  }
  if (group[0] !== undefined) yield [group[0].subject.value, group];
}

function write(value: NamedNode | Literal, kind: Kind | undefined, base: string): unknown {
  if (value.termType === 'NamedNode') {
    return kind === '@id' ? relative(value.value, base) : { '@id': relative(value.value, base) };
  }
  if (value.language !== '') {
    return kind === value.language ? value.value : { '@value': value.value, '@language': value.language };
  }
  const type = value.datatype.value;
  // A JSON number is an integer in RDF too.
  if (type === expanded('xsd:integer')) return Number(value.value);
  if (type === expanded('xsd:string') && kind === undefined) return value.value;
  return kind !== undefined && expanded(kind) === type
    ? value.value
    : { '@value': value.value, '@type': compact(type) };
}

function expanded(name: string): string {
  return term(name as Name).value;
}

/** The short name of a term, such as "org:member". Other IRIs stay as they are. */
function compact(value: string): string {
  const found = Object.entries(prefixes).find(([, start]) => value.startsWith(start));
  return found === undefined ? value : `${found[0]}:${value.slice(found[1].length)}`;
}

function relative(value: string, base: string): string {
  return value.startsWith(`${base}#`) ? value.slice(base.length) : value;
}
