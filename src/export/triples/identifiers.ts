import type { NamedNode, Quad } from 'n3';
import type { Participation } from '../../domain/dataset.ts';
import { type EntityKind, entityPath } from '../../domain/entity-address.ts';
import { addressOf, type DatasetFile, datasetName } from '../dataset-file.ts';
import { describe, iri } from './rdf.ts';

/** The kinds of things that have an IRI, with the path of each kind. */
const kinds = [
  'fabrique',
  'territoire',
  'organisation',
  'departement',
  'region',
  'publication',
  'participation',
  'mention',
  'issue',
  'evidence',
  'identifier',
  'period',
  'role',
  'origin',
  'status',
  'territoire-kind',
  'organisation-kind',
  'link-kind',
  'issue-nature',
  'arrondissement',
  'epci',
  'epci-financing',
  'population',
  'evidence-kind',
] as const;

type Kind = (typeof kinds)[number];

export interface Identifiers {
  /** The start of all IRIs, before the #. It is the URL of the current data set. */
  readonly document: string;
  /** The IRI of a thing, by kind and parts: `of('participation', 'eau', 'ademe', 'PARTNER')` ends with "#participation/eau.ademe.PARTNER". */
  readonly of: (kind: Kind, ...parts: readonly string[]) => NamedNode;
  /** The IRI of an actor. */
  readonly actor: (participation: Pick<Participation, 'role' | 'actor'>) => NamedNode;
  /** The web page of a thing. Null if the server does not know its own address. */
  readonly page: (kind: EntityKind, id: string) => NamedNode | null;
  /** The IRI of the data set: "#dataset". */
  readonly the: (name: 'dataset' | 'catalogue' | 'publisher' | 'page-checksum' | 'years' | 'rights') => NamedNode;
  /** Prefixes for Turtle. */
  readonly prefixes: Readonly<Record<string, string>>;
}

/**
 * The IRIs of the data set. They contain slugs and official codes, which are stable, and no version: files of several versions
 * describe the same things. The part before the # is the URL of the current data set, so each IRI can be looked up.
 */
export function identifiers(file: Pick<DatasetFile, 'address' | 'site'>): Identifiers {
  const document = addressOf(file, datasetName);
  const of: Identifiers['of'] = (kind, ...parts) =>
    iri(`${document}#${kind}/${parts.map(encodeURIComponent).join('.')}`);
  return {
    document,
    of,
    actor: ({ role, actor }) => of(role === 'TERRITOIRE' ? 'territoire' : 'organisation', actor),
    page: (kind, id) => (file.site === undefined ? null : iri(`${file.site}${entityPath({ kind, id })}`)),
    the: (name) => iri(`${document}#${name}`),
    prefixes: Object.fromEntries(kinds.map((kind) => [kind, `${document}#${kind}/`])),
  };
}

/** The parts of the IRI of a participation: its key. */
export function participationKey({ fabrique, actor, role }: Participation): [string, string, string] {
  return [fabrique, actor, role];
}

/** IRIs with former slugs and codes still refer to the same things. */
export function* formerTriples(
  kind: Kind,
  formerKeys: readonly string[],
  subject: NamedNode,
  ids: Identifiers,
): Iterable<Quad> {
  for (const former of formerKeys) yield* describe(ids.of(kind, former), { 'dcterms:isReplacedBy': subject });
}
