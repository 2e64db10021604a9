import type { NamedNode, Quad } from 'n3';
import type { Participation } from '../../domain/dataset.ts';
import { addressOf, type DatasetFile, datasetName } from '../dataset-file.ts';
import { describe, iri } from './rdf.ts';

/** What the data set names by an IRI of its own, each kind below its own path. */
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
  'identifier',
  'period',
  'role',
  'origin',
  'status',
  'territoire-kind',
  'organisation-kind',
  'link-kind',
] as const;

type Kind = (typeof kinds)[number];

export interface Identifiers {
  /** The address that all of them begin with, before the #: it answers with the current data set. */
  readonly document: string;
  /** One of a kind, by its parts: `of('participation', 'eau', 'ademe', 'PARTNER')` ends with "#participation/eau.ademe.PARTNER". */
  readonly of: (kind: Kind, ...parts: readonly string[]) => NamedNode;
  /** Who took part. */
  readonly actor: (participation: Pick<Participation, 'role' | 'actor'>) => NamedNode;
  /** The only one of its kind: "#dataset". */
  readonly the: (name: 'dataset' | 'catalogue' | 'publisher' | 'page-checksum' | 'years' | 'rights') => NamedNode;
  /** Short names for Turtle. */
  readonly prefixes: Readonly<Record<string, string>>;
}

/**
 * The IRIs of the data set. They hold no version, so that files of several versions speak of the same things: slugs and
 * official codes last. Their part before the # is the address of the current data set, so that each can be looked up.
 */
export function identifiers(file: DatasetFile): Identifiers {
  const document = addressOf(file, datasetName);
  const of: Identifiers['of'] = (kind, ...parts) =>
    iri(`${document}#${kind}/${parts.map(encodeURIComponent).join('.')}`);
  return {
    document,
    of,
    actor: ({ role, actor }) => of(role === 'TERRITOIRE' ? 'territoire' : 'organisation', actor),
    the: (name) => iri(`${document}#${name}`),
    prefixes: Object.fromEntries(kinds.map((kind) => [kind, `${document}#${kind}/`])),
  };
}

/** The parts of the IRI of a participation: together they are its key. */
export function participationKey({ fabrique, actor, role }: Participation): [string, string, string] {
  return [fabrique, actor, role];
}

/** The IRIs that former slugs made keep leading to what they named. */
export function* formerTriples(
  kind: Kind,
  formerSlugs: readonly string[],
  subject: NamedNode,
  ids: Identifiers,
): Iterable<Quad> {
  for (const former of formerSlugs) yield* describe(ids.of(kind, former), { 'dcterms:isReplacedBy': subject });
}
