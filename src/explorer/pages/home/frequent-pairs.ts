import type { HomeQuery } from '../../generated/operations.ts';
import type { OrganisationReference } from '../../lead/facts.ts';
import { organisationReference } from '../../parts/references/references.ts';

type Rows = NonNullable<HomeQuery['partnerPairs']>['nodes'];
type HomeActor = Rows[number]['a'];

export interface HomeOrganisation extends OrganisationReference {
  /** The distinct years of its Fabriques, ascending. */
  readonly years: readonly number[];
  readonly fabriqueCount: number;
}

export interface OrganisationPair {
  readonly a: HomeOrganisation;
  readonly b: HomeOrganisation;
  /** Number of Fabriques in which both have the role. */
  readonly count: number;
}

/** The organisation of the most frequent pairs, and those that it meets equally often. */
export interface MostFrequent {
  readonly hub: HomeOrganisation;
  readonly others: readonly HomeOrganisation[];
  readonly count: number;
}

/** Pairs of organisations. Their roles are those of organisations, so both ends are. */
export function organisationPairs(rows: Rows): readonly OrganisationPair[] {
  return rows.flatMap(({ a, b, count }) => {
    const [first, second] = [organisationOf(a), organisationOf(b)];
    return first === null || second === null ? [] : [{ a: first, b: second, count }];
  });
}

function organisationOf(actor: HomeActor): HomeOrganisation | null {
  if (actor.__typename !== 'Organisation') return null;
  return { ...organisationReference(actor), years: actor.years, fabriqueCount: actor.fabriqueCount };
}

/** Who meets whom most often: of the pairs with the highest count, those of the organisation that is in most of them. */
export function mostFrequent(pairs: readonly OrganisationPair[]): MostFrequent | null {
  const [first] = pairs;
  if (first === undefined) return null;
  const count = Math.max(...pairs.map((pair) => pair.count));
  const top = pairs.filter((pair) => pair.count === count);
  const pairsOf = (slug: string) => top.filter(({ a, b }) => a.slug === slug || b.slug === slug);
  const hub = top
    .flatMap(({ a, b }) => [a, b])
    .reduce((best, actor) => (pairsOf(actor.slug).length > pairsOf(best.slug).length ? actor : best));
  return { hub, others: pairsOf(hub.slug).map(({ a, b }) => (a.slug === hub.slug ? b : a)), count };
}
