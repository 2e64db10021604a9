import type { EntityKind } from '../addresses.ts';
import { SiteIndexDocument, type SiteIndexQuery } from '../generated/operations.ts';
import type { Ask } from '../page.ts';

/** An entity that has a page. */
export interface IndexedEntity {
  readonly kind: EntityKind;
  readonly id: string;
  /** Of a département, with its code: some régions have the same name. */
  readonly name: string;
  /** Of a Fabrique. */
  readonly year?: number;
}

/** The entities of one kind, as far as they were read. */
export interface IndexedList {
  readonly entities: readonly IndexedEntity[];
  /** Number of all entities of the kind, those left out because of the limit included, natural persons excluded. */
  readonly totalCount: number;
}

const listNames = ['fabriques', 'territoires', 'organisations'] as const;
type ListName = (typeof listNames)[number];

export type SiteIndex = Readonly<Record<ListName | 'departements' | 'regions', IndexedList>>;

/**
 * All entities that search engines may show. Natural persons have pages, but are left out. `maximum`: number of operations; each
 * reads 100 entities of each kind.
 */
export async function readSiteIndex(ask: Ask, maximum: number): Promise<SiteIndex> {
  const lists: Record<ListName, IndexedEntity[]> = { fabriques: [], territoires: [], organisations: [] };
  const totals: Record<ListName, number> = { fabriques: 0, territoires: 0, organisations: 0 };
  const cursors = new Map<ListName, string | null>(listNames.map((name) => [name, null]));
  let places: Pick<SiteIndexQuery, 'departements' | 'regions'> = {};
  let people = 0;
  for (let count = 0; count < maximum && cursors.size > 0; count++) {
    const answer: SiteIndexQuery = await ask(SiteIndexDocument, {
      ...{ fabriques: cursors.has('fabriques'), fabriquesAfter: cursors.get('fabriques') ?? null },
      ...{ territoires: cursors.has('territoires'), territoiresAfter: cursors.get('territoires') ?? null },
      ...{ organisations: cursors.has('organisations'), organisationsAfter: cursors.get('organisations') ?? null },
      places: count === 0,
    });
    if (count === 0) places = answer;
    const { fabriques, territoires, organisations } = answer;
    for (const { slug, title, year } of fabriques?.nodes ?? [])
      lists.fabriques.push({ kind: 'fabrique', id: slug, name: title, year });
    for (const { slug, name } of territoires?.nodes ?? [])
      lists.territoires.push({ kind: 'territoire', id: slug, name });
    for (const { slug, name, kind } of organisations?.nodes ?? []) {
      if (kind === 'PERSONNE') people += 1;
      else lists.organisations.push({ kind: 'organisation', id: slug, name });
    }
    for (const name of [...cursors.keys()]) {
      const connection = answer[name];
      totals[name] = connection?.totalCount ?? totals[name];
      if (connection?.pageInfo.hasNextPage) cursors.set(name, connection.pageInfo.endCursor);
      else cursors.delete(name);
    }
  }
  const listOf = (name: ListName): IndexedList => ({
    entities: lists[name],
    totalCount: totals[name] - (name === 'organisations' ? people : 0),
  });
  return {
    fabriques: listOf('fabriques'),
    territoires: listOf('territoires'),
    organisations: listOf('organisations'),
    departements: placesOf('departement', places.departements),
    regions: placesOf('region', places.regions),
  };
}

function placesOf(kind: EntityKind, nodes: SiteIndexQuery['departements']): IndexedList {
  const entities = (nodes ?? []).flatMap(({ code, name }) =>
    code === null ? [] : [{ kind, id: code, name: kind === 'departement' ? `${name} (${code})` : name }],
  );
  return { entities, totalCount: entities.length };
}
