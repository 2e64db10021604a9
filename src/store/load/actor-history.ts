import type { Participation } from '../../domain/dataset.ts';
import type { Role } from '../../domain/roles.ts';

/** When an actor took part, and whom it met. */
export interface ActorHistory {
  /** The distinct years of its Fabriques, ascending. */
  readonly years: number[];
  /** Null if the actor took part in no Fabrique. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** The last year minus the first one. Null if the actor took part in no Fabrique. */
  readonly yearSpan: number | null;
  /** The largest difference of two consecutive `years`, in years. Null with fewer than two. */
  readonly longestGap: number | null;
  /** Number of distinct other actors that were partners of its Fabriques. */
  readonly metPartnerCount: number;
  /** Number of distinct other territoires that took part in its Fabriques. */
  readonly metTerritoireCount: number;
}

/** Reads the history of an actor from its distinct Fabriques. */
export function historyReader(
  yearOf: (fabrique: string) => number,
  ofFabrique: ReadonlyMap<string, readonly Pick<Participation, 'actor' | 'role'>[]>,
) {
  const inRole = (role: Role) =>
    new Map(
      [...ofFabrique].map(([fabrique, its]) => [fabrique, its.flatMap((it) => (it.role === role ? [it.actor] : []))]),
    );
  const partners = inRole('PARTNER');
  const territoires = inRole('TERRITOIRE');
  return (actor: string, fabriques: ReadonlySet<string>): ActorHistory => ({
    ...yearsOf([...fabriques].map(yearOf)),
    metPartnerCount: countOthers(actor, fabriques, partners),
    metTerritoireCount: countOthers(actor, fabriques, territoires),
  });
}

function yearsOf(all: readonly number[]) {
  const years = [...new Set(all)].sort((one, other) => one - other);
  const [firstYear, lastYear] = [years[0], years.at(-1)];
  const gaps = years.slice(1).map((year, index) => year - (years[index] as number));
  return {
    years,
    firstYear: firstYear ?? null,
    lastYear: lastYear ?? null,
    yearSpan: firstYear === undefined || lastYear === undefined ? null : lastYear - firstYear,
    longestGap: gaps.length === 0 ? null : Math.max(...gaps),
  };
}

function countOthers(
  actor: string,
  fabriques: ReadonlySet<string>,
  actorsOf: ReadonlyMap<string, readonly string[]>,
): number {
  const met = new Set<string>();
  for (const fabrique of fabriques) for (const it of actorsOf.get(fabrique) ?? []) met.add(it);
  met.delete(actor);
  return met.size;
}
