import type { OrganisationKind } from '../../../domain/organisation-kinds.ts';
import type { DrawnKind, KindGroup } from '../../drawing/network/drawn-network.ts';
import { groupOfOrganisation } from '../../drawing/network/kind-group.ts';
import type { NetworkPageActorFragment, NetworkPageNodeFragment } from '../../generated/operations.ts';
import type { NetworkState } from './state.ts';

/** An actor or Fabrique of the network. */
export interface Member {
  readonly kind: DrawnKind;
  readonly slug: string;
  readonly name: string;
  /** In French. Empty for a Fabrique. */
  readonly kindLabel: string;
  readonly acronym: string | null;
  readonly group: KindGroup;
  /** Of a Fabrique. */
  readonly year: number | null;
}

type MeasureName = Exclude<NetworkState['measure'] | NetworkState['size'], 'none' | 'equal'>;

/** A node of the network in the table. */
export interface NodeRow extends Member {
  /** From 1, in the order of the table. */
  readonly number: number;
  readonly fabriqueCount: number | null;
  readonly degree: number;
  readonly community: number | null;
  readonly values: Readonly<Record<MeasureName, number | null>>;
}

/** An edge of the network in the table. */
export interface EdgeRow {
  readonly source: Member;
  readonly target: Member;
  readonly weight: number;
  readonly count: number;
}

type NodeOfApi = NetworkPageActorFragment | NetworkPageNodeFragment['node'];

/** Errors: a node that is no actor and no Fabrique, which networks do not have. */
export function memberOf(node: NodeOfApi): Member {
  switch (node.__typename) {
    case 'Organisation': {
      const { slug, name, kindLabel, acronym } = node;
      // The API has one enum for the kinds of both types of actors.
      const group = groupOfOrganisation(node.organisationKind as OrganisationKind);
      return { kind: 'organisation', slug, name, kindLabel, acronym, group, year: null };
    }
    case 'Territoire': {
      const { slug, name, kindLabel } = node;
      return { kind: 'territoire', slug, name, kindLabel, acronym: null, group: 'territoire', year: null };
    }
    case 'Fabrique': {
      if (!('title' in node)) break;
      const { slug, title, year } = node;
      return { kind: 'fabrique', slug, name: title, kindLabel: '', acronym: null, group: 'fabrique', year };
    }
  }
  throw new Error(`A network has no node of the type ${node.__typename}.`);
}

/** A row without its number, which depends on the other rows. */
export function nodeRowOf(fragment: NetworkPageNodeFragment): Omit<NodeRow, 'number'> {
  const { node, degree, strength, fabriqueCount } = fragment;
  const { betweenness, closeness, eigenvector, pageRank, coreness, clustering, community } = fragment;
  const measures = { betweenness, closeness, eigenvector, pageRank, coreness, clustering };
  return {
    ...memberOf(node),
    degree,
    fabriqueCount,
    community: community ?? null,
    values: {
      ...{ fabriqueCount, degree, strength },
      ...(Object.fromEntries(Object.entries(measures).map(([name, value]) => [name, value ?? null])) as Record<
        keyof typeof measures,
        number | null
      >),
    },
  };
}

/** The value that the size of a node shows. A Fabrique has as many participations as edges. */
export function sizeOf({ degree, fabriqueCount, values }: Omit<NodeRow, 'number'>, size: NetworkState['size']): number {
  if (size === 'equal') return 1;
  return size === 'fabriqueCount' ? (fabriqueCount ?? degree) : (values[size] ?? 0);
}

const collator = new Intl.Collator('fr');

/** What the order of nodes depends on. */
export interface Ranked {
  readonly size: number;
  readonly degree: number;
  readonly name: string;
  readonly slug: string;
}

/** The largest first, then those with most edges, then by name. */
export function byRank(one: Ranked, other: Ranked): number {
  return (
    other.size - one.size ||
    other.degree - one.degree ||
    collator.compare(one.name, other.name) ||
    (one.slug < other.slug ? -1 : 1)
  );
}

/** Rows by `byRank`. */
export function byImportance(size: NetworkState['size']) {
  const ranked = (row: Omit<NodeRow, 'number'>): Ranked => ({ ...row, size: sizeOf(row, size) });
  return (one: Omit<NodeRow, 'number'>, other: Omit<NodeRow, 'number'>): number => byRank(ranked(one), ranked(other));
}
