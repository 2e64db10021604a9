import type { NamedNode } from 'n3';
import type { Identifiers } from './identifiers.ts';
import { plain } from './rdf.ts';

/** Names have no language tag: a proper name is the same in all languages. */
export function names(name: string, others: readonly string[]) {
  return {
    'skos:prefLabel': plain(name),
    'schema:name': plain(name),
    'skos:altLabel': others.map(plain),
    'schema:alternateName': others.map(plain),
  };
}

export function reviewStatus({ reviewed }: { reviewed: boolean }, ids: Identifiers): NamedNode | null {
  return reviewed ? null : ids.of('status', 'A_VERIFIER');
}
