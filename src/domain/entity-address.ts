import { decodeGlobalId, encodeGlobalId } from './global-id.ts';
import { decodeSegment } from './path-segment.ts';

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

/** A thing with an address of its own. */
export interface EntityReference {
  readonly kind: EntityKind;
  /** The slug of a Fabrique or an actor, the code of a département or a région, the global id of a participation. */
  readonly id: string;
}

/** The files of a thing: the suffix that makes its address that of the file, and the media type. */
export const entityFormats = [
  { suffix: '.json', type: 'application/json' },
  { suffix: '.jsonld', type: 'application/ld+json' },
  { suffix: '.ttl', type: 'text/turtle' },
] as const;

export type EntityFormat = (typeof entityFormats)[number];
export type EntitySuffix = EntityFormat['suffix'];

/** The path of a thing, below the language: "/organisations/cerema", "/participations/eau:PARTNER:ademe". */
export function entityPath({ kind, id }: EntityReference): string {
  return `/${folders[kind]}/${encodeURIComponent(kind === 'participation' ? readableId(id) : id).replaceAll('%3A', ':')}`;
}

/** A participation in an address: Fabrique, role and actor, as its global id has them in base64. People read and cite it. */
function readableId(globalId: string): string {
  const decoded = decodeGlobalId(globalId);
  return decoded?.type === 'Participation' ? decoded.id : globalId;
}

/** The global id of a participation in an address: the readable form, or the global id itself. */
export function participationIdOf(segment: string): string {
  return segment.includes(':') ? encodeGlobalId('Participation', segment) : segment;
}

export interface EntityAddress {
  readonly reference: EntityReference;
  /** Null: the address is that of the page. */
  readonly format: EntityFormat | null;
}

const pattern = /^(?:\/en)?\/([a-z]+)\/([^/]+)$/;

/** The thing that a path names, in French or below "/en", and the format of its suffix. Null for any other path. */
export function parseEntityPath(path: string): EntityAddress | null {
  const [, folder, segment = ''] = pattern.exec(path) ?? [];
  const kind = entityKinds.find((it) => folders[it] === folder);
  const format = entityFormats.find(({ suffix }) => segment.endsWith(suffix) && segment !== suffix) ?? null;
  const id = decodeSegment(format === null ? segment : segment.slice(0, -format.suffix.length));
  if (kind === undefined || id === null) return null;
  return { reference: { kind, id: kind === 'participation' ? participationIdOf(id) : id }, format };
}
