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

/** Reads the history of one actor after the other, each from its distinct Fabriques. */
export function historyReader(
  yearOf: (fabrique: string) => number,
  ofFabrique: ReadonlyMap<string, readonly Pick<Participation, 'actor' | 'role'>[]>,
) {
  const countPartners = otherActorsCounter(ofFabrique, 'PARTNER');
  const countTerritoires = otherActorsCounter(ofFabrique, 'TERRITOIRE');
  return (actor: string, fabriques: ReadonlySet<string>): ActorHistory => ({
    ...yearsOf([...fabriques].map(yearOf)),
    metPartnerCount: countPartners(actor, fabriques),
    metTerritoireCount: countTerritoires(actor, fabriques),
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

/**
 * Counts the distinct other actors that held a role in some Fabriques. Actors are numbered and marked with the number of the
 * count that saw them last: a set of names for each count takes ten times as long at 300,000 participations.
 */
function otherActorsCounter(
  ofFabrique: ReadonlyMap<string, readonly Pick<Participation, 'actor' | 'role'>[]>,
  role: Role,
) {
  const numbers = new Map<string, number>();
  const numberOf = (actor: string) => {
    const number = numbers.get(actor) ?? numbers.size;
    numbers.set(actor, number);
    return number;
  };
  const actorsOf = new Map(
    [...ofFabrique].map(([fabrique, its]) => [
      fabrique,
      its.filter((it) => it.role === role).map((it) => numberOf(it.actor)),
    ]),
  );
  const seenIn = new Int32Array(numbers.size);
  let counts = 0;
  return (actor: string, fabriques: ReadonlySet<string>): number => {
    counts += 1;
    const own = numbers.get(actor);
    if (own !== undefined) seenIn[own] = counts;
    let found = 0;
    for (const fabrique of fabriques) {
      for (const number of actorsOf.get(fabrique) ?? []) {
        if (seenIn[number] === counts) continue;
        seenIn[number] = counts;
        found += 1;
      }
    }
    return found;
  };
}
