import type { Operation } from '../../addresses.ts';
import { MetActorsDocument, type MetActorsQuery, type Role } from '../../generated/operations.ts';
import type { Ask } from '../../page.ts';
import { actorKind } from '../node-link.tsx';

/** An actor that another one met. */
export interface MetActor {
  readonly kind: 'territoire' | 'organisation';
  readonly slug: string;
  readonly name: string;
  /** In French. */
  readonly kindLabel: string;
  /** Number of distinct Fabriques in which both took part, whatever their roles: what the page of the pair lists. */
  readonly count: number;
  /** Number of distinct Fabriques of the met actor, whatever its roles. */
  readonly total: number;
  readonly roles: readonly Role[];
}

/** Whom an actor met. */
export interface Met {
  /** Slug of the actor. */
  readonly slug: string;
  /** Number of distinct Fabriques of the actor, whatever its roles. 0 if it took part in none. */
  readonly fabriqueCount: number;
  /** Number of actors that it met. More than `actors` has, if that list was cut. */
  readonly total: number;
  /** By number of common Fabriques, highest first, then by name. */
  readonly actors: readonly MetActor[];
  readonly operation: Operation;
}

type Neighbours = NonNullable<NonNullable<MetActorsQuery['network']>['node']>['neighbours'];

/** Pages of neighbours that are read: each is an operation. A page of an entity has two left beside its own. */
const mostPages = 2;

/**
 * Whom an actor met, with numbers of distinct Fabriques over all roles: the neighbours of the actor in the network of all roles.
 * (`Actor.coOccurrences` has a row for each role, so its counts cannot be added up.)
 */
export async function metOf(slug: string, ask: Ask): Promise<Met> {
  const operation = { document: MetActorsDocument, variables: { actor: slug } };
  const actors: MetActor[] = [];
  let [fabriqueCount, total] = [0, 0];
  let after: string | null = null;
  for (let page = 1; page <= mostPages; page += 1) {
    const answer: MetActorsQuery = await ask(MetActorsDocument, { actor: slug, after });
    const node = answer.network?.node;
    if (node == null) break;
    fabriqueCount = node.fabriqueCount ?? 0;
    total = node.neighbours.totalCount;
    actors.push(...node.neighbours.edges.flatMap(metActor));
    const { hasNextPage, endCursor } = node.neighbours.pageInfo;
    if (!hasNextPage) break;
    after = endCursor;
  }
  return { slug, fabriqueCount, total, actors, operation };
}

function metActor({ count, node: { node, roles, fabriqueCount } }: Neighbours['edges'][number]): MetActor[] {
  if (node.__typename !== 'Territoire' && node.__typename !== 'Organisation') return [];
  const kind = actorKind(node.__typename);
  const { slug, name, kindLabel } = node;
  return [{ kind, slug, name, kindLabel, count, total: fabriqueCount ?? 0, roles }];
}
