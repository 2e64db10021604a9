/** The kinds of things that have an address of their own, with the folder of each kind. */
const folders = {
  fabrique: 'fabriques',
  territoire: 'territoires',
  organisation: 'organisations',
  departement: 'departements',
  region: 'regions',
  participation: 'participations',
} as const;

export type EntityKind = keyof typeof folders;
export const entityKinds = Object.keys(folders) as readonly EntityKind[];

/** One thing of the data set. */
export interface EntityReference {
  readonly kind: EntityKind;
  /** The slug of a Fabrique or an actor, the code of a département or a région, the `participationId` of a participation. */
  readonly key: string;
}

/** The media types of the files of a thing, by the suffix that makes its address that of the file. */
export const entityMediaTypes = {
  '.ttl': 'text/turtle',
  '.jsonld': 'application/ld+json',
  '.json': 'application/json',
} as const;

export type EntitySuffix = keyof typeof entityMediaTypes;
export const entitySuffixes = Object.keys(entityMediaTypes) as readonly EntitySuffix[];

/** The address of a thing below the server's root, without language and suffix: "/participations/eau:PARTNER:ademe". */
export function entityPath({ kind, key }: EntityReference): string {
  // A colon needs no encoding in a path (RFC 3986, 3.3).
  return `/${folders[kind]}/${encodeURIComponent(key).replaceAll('%3A', ':')}`;
}

export interface EntityAddress {
  readonly reference: EntityReference;
  /** Null: the path is that of the page. */
  readonly suffix: EntitySuffix | null;
}

const pattern = /^(?:\/en)?\/([a-z]+)\/([^/]+)$/;

/** The thing that a path names, in French or below "/en", and the suffix of the path. Null for any other path. */
export function parseEntityPath(path: string): EntityAddress | null {
  const [, folder, segment = ''] = pattern.exec(path) ?? [];
  const kind = entityKinds.find((it) => folders[it] === folder);
  const suffix = entitySuffixes.find((it) => segment.endsWith(it) && segment !== it) ?? null;
  const key = decoded(suffix === null ? segment : segment.slice(0, -suffix.length));
  return kind === undefined || key === null ? null : { reference: { kind, key }, suffix };
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    // Malformed percent-encoding: no thing has such an address.
    return null;
  }
}
