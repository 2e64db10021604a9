import { associationStrength, cosine, jaccard, newmanWeight } from './association.ts';
import { compareIds, type NetworkEdge, type NetworkVertex, type NetworkWeight, type VertexId } from './network.ts';
import { checkMeetings } from './projection-limit.ts';

/**
 * The edges between actors that share a Fabrique. `sizes` is k, how many actors each Fabrique has; the other weights are
 * functions of a and b, the Fabriques of the two actors, and of c, those of both (`association.ts`).
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

/** The Fabriques that each two actors share, by id. A pair is a number: that of its first actor times all, plus its second. */
function meetingsOf(actors: readonly NetworkVertex[]): Map<number, VertexId[]> {
  const meetings = new Map<number, VertexId[]>();
  for (const [fabrique, members] of membersByFabrique(actors)) {
    for (const [place, one] of members.entries()) {
      for (const other of members.slice(place + 1)) {
        const pair = one * actors.length + other;
        const shared = meetings.get(pair);
        if (shared === undefined) meetings.set(pair, [fabrique]);
        else shared.push(fabrique);
      }
    }
  }
  return meetings;
}

/** The numbers of the actors of each Fabrique, ascending; Fabriques by id. Errors: `BAD_USER_INPUT` when too many meet. */
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
  checkMeetings(meetings);
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
