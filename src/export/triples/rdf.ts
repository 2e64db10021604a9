import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3';

/** The vocabularies, by their usual prefixes. */
export const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  schema: 'https://schema.org/',
  org: 'http://www.w3.org/ns/org#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  adms: 'http://www.w3.org/ns/adms#',
  spdx: 'http://spdx.org/rdf/terms#',
  oa: 'http://www.w3.org/ns/oa#',
  dqv: 'http://www.w3.org/ns/dqv#',
  /** INSEE's ontology of the official codes. */
  igeo: 'http://rdf.insee.fr/def/geo#',
} as const;

/** A term of one of the vocabularies, such as "org:member". */
export type Name = `${keyof typeof prefixes}:${string}`;

export type Value = NamedNode | Literal;

/** The IRI of a term. */
export function term(name: Name): NamedNode {
  const colon = name.indexOf(':');
  return DataFactory.namedNode(prefixes[name.slice(0, colon) as keyof typeof prefixes] + name.slice(colon + 1));
}

/** One of our IRIs, or the URL of a web page. Characters that an IRI may not contain are percent-encoded. */
export function iri(value: string): NamedNode {
  return DataFactory.namedNode(value.replace(/[\p{Cc} <>"{}|\\^`]/gu, encodeURIComponent));
}

/** A text without language tag: a key, a code, an acronym, the exact words of the source page. */
export function plain(value: string): Literal {
  return DataFactory.literal(value);
}

/** The language of our own texts. */
export function english(value: string): Literal {
  return DataFactory.literal(value, 'en');
}

export function french(value: string): Literal {
  return DataFactory.literal(value, 'fr');
}

export function typed(value: string | number, type: Name): Literal {
  return DataFactory.literal(`${value}`, term(type));
}

/** The values of each property of a subject. */
export type Properties = Partial<Record<Name, Value | readonly Value[] | null>>;

/** The triples of one subject. A property without values gives none; repeated values are written once. */
export function* describe(subject: NamedNode, properties: Properties): Iterable<Quad> {
  for (const [name, given] of Object.entries(properties)) {
    const values = given === null || given === undefined ? [] : 'termType' in given ? [given] : given;
    const predicate = term(name as Name);
    const seen = new Set<string>();
    for (const value of values) {
      const key = value.termType === 'Literal' ? `"${value.value}"${value.language}` : value.value;
      if (seen.has(key)) continue;
      seen.add(key);
      yield DataFactory.quad(subject, predicate, value) as Quad;
    }
  }
}
