import type { Participation } from '../../domain/dataset.ts';
import { participationId } from '../../domain/participation-id.ts';
import { roles } from '../../domain/roles.ts';
import { listPageKey, listPageSize, participationList } from '../statements/precomputed-lists.ts';
import { known } from './known.ts';

interface Ordered {
  readonly id: string;
  /** Unique sort key. */
  readonly key: string;
}

/**
 * Sorts all participations: the newest Fabriques first, then by title of the Fabrique, role, and name of the actor.
 *
 * - `positions`: the 0-based position of each participation in this order, by its index in `participations`.
 * - `pages`: the ids of the participations in pages of 50, as `orderLists` makes them for nodes.
 */
export function orderParticipations(
  participations: readonly Participation[],
  fabriques: readonly (Ordered & { readonly year: number })[],
  actors: readonly Ordered[],
) {
  const fabriqueRanks = ranksById(fabriques, (one, other) => other.year - one.year || compareKeys(one, other));
  const actorRanks = ranksById(actors, compareKeys);
  // One number for each participation: comparing numbers is faster than comparing its three keys.
  const sortValues = Float64Array.from(
    participations,
    ({ fabrique, role, actor }) =>
      (known(fabriqueRanks, fabrique) * roles.length + roles.indexOf(role)) * actors.length + known(actorRanks, actor),
  );
  const order = Uint32Array.from(participations.keys()).sort(
    (one, other) => (sortValues[one] as number) - (sortValues[other] as number),
  );
  const positions = new Uint32Array(order.length);
  for (const [position, index] of order.entries()) positions[index] = position;
  return {
    positions,
    pages: {
      count: Math.ceil(order.length / listPageSize),
      *[Symbol.iterator]() {
        for (let start = 0; start < order.length; start += listPageSize) {
          const indexes = [...order.subarray(start, start + listPageSize)];
          const ids = indexes.map((index) => participationId(participations[index] as Participation));
          yield { at: listPageKey(participationList, start / listPageSize), ids };
        }
      },
    },
  };
}

function ranksById<Item extends Ordered>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): ReadonlyMap<string, number> {
  return new Map(items.toSorted(compare).map(({ id }, rank) => [id, rank]));
}

function compareKeys(one: Ordered, other: Ordered): number {
  return one.key < other.key ? -1 : 1;
}
