import { associationStrength, cosine, jaccard, newmanWeight } from './association.ts';
import { compareIds, type NetworkEdge, type NetworkVertex, type NetworkWeight, type VertexId } from './network.ts';
import { meetingsRefusal } from './projection-limit.ts';
import { throwRefusal } from './refusal.ts';

/**
 * The edges between actors that share a Fabrique. `sizes` has k, the number of actors of each Fabrique, for Newman's weight.
 * The other weights depend on the numbers of Fabriques of the two actors and of both (`association.ts`).
 *
 * Errors: `NetworkRefusal` for too many meetings.
 */
export function oneModeEdges(
  actors: readonly NetworkVertex[],
  sizes: ReadonlyMap<VertexId, number>,
  weight: NetworkWeight,
): NetworkEdge[] {
  const meetings = meetingsOf(actors);
  return [...meetings.keys()]
    .sort((one, other) => one - other)
    .map((pair) => {
      const source = actors[Math.floor(pair / actors.length)] as NetworkVertex;
      const target = actors[pair % actors.length] as NetworkVertex;
      const fabriques = meetings.get(pair) as VertexId[];
      return {
        source: source.id,
        target: target.id,
        weight: weightOf(weight, source, target, fabriques, sizes),
        count: fabriques.length,
        fabriques,
        roles: [],
      };
    });
}

/** The Fabriques that each pair of actors shares, sorted by id. The key of a pair is first × number of actors + second. */
function meetingsOf(actors: readonly NetworkVertex[]): Map<number, VertexId[]> {
  const meetings = new Map<number, VertexId[]>();
  for (const [fabrique, members] of membersByFabrique(actors)) {
    for (const [index, one] of members.entries()) {
      for (const other of members.slice(index + 1)) {
        const pair = one * actors.length + other;
        const shared = meetings.get(pair);
        if (shared === undefined) meetings.set(pair, [fabrique]);
        else shared.push(fabrique);
      }
    }
  }
  return meetings;
}

/** The numbers of the actors of each Fabrique, ascending. Fabriques are sorted by id. Errors: `NetworkRefusal` for too many meetings. */
function membersByFabrique(actors: readonly NetworkVertex[]): [VertexId, number[]][] {
  const members = new Map<VertexId, number[]>();
  for (const [number, { fabriques }] of actors.entries()) {
    for (const fabrique of fabriques) {
      const known = members.get(fabrique);
      if (known === undefined) members.set(fabrique, [number]);
      else known.push(number);
    }
  }
  const meetings = [...members.values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  throwRefusal(meetingsRefusal(meetings));
  return [...members].sort(([one], [other]) => compareIds(one, other));
}

function weightOf(
  weight: NetworkWeight,
  { fabriques: { length: a } }: NetworkVertex,
  { fabriques: { length: b } }: NetworkVertex,
  shared: readonly VertexId[],
  sizes: ReadonlyMap<VertexId, number>,
): number {
  const c = shared.length;
  switch (weight) {
    case 'COUNT':
      return c;
    case 'NEWMAN':
      return newmanWeight(shared.map((fabrique) => sizes.get(fabrique) as number));
    case 'JACCARD':
      return jaccard({ a, b, c });
    case 'COSINE':
      return cosine({ a, b, c });
    case 'ASSOCIATION_STRENGTH':
      return associationStrength({ a, b, c });
  }
}
