import { encodeGlobalId } from '../../src/answers/global-id.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { type Answer, operation } from './operation.ts';
import { drawn } from './questions.ts';

/** Two actors with a Fabrique, and perhaps one actor, between them: further ones are seldom asked for. */
const furthest = 4;
const starts = 200;
/** Nodes that are enough to choose ends from: in a great graph half of everything is as near. */
const enoughReached = 20_000;
const endsOfEach = 4;

export const path = operation<{ from: string; to: string }>({
  name: 'path',
  about: 'the first five shortest paths between a territoire and an organisation',
  boundByDatabase: false,
  peerBy: '@cypher',
  questions: ({ participations, organisations }) => {
    const neighbours = neighboursOf(participations);
    const slugs = new Set(organisations.map(({ slug }) => slug));
    const territoires = participations.filter(({ role }) => role === 'TERRITOIRE').map(({ actor }) => actor);
    return drawn([...new Set(territoires)], starts).flatMap((from) =>
      drawn(
        reached(from, neighbours).filter((id) => slugs.has(id)),
        endsOfEach,
      ).map((to) => ({ from, to })),
    );
  },
  variables: ({ from, to }) => ({
    from: encodeGlobalId('Territoire', from),
    to: encodeGlobalId('Organisation', to),
  }),
  rows: ({ paths }) =>
    paths.map(({ length, nodes }: Answer) => ({
      length,
      nodes: nodes.map(({ title, name }: Answer) => title ?? name),
    })),
  peerVariables: (question) => question,
  peerRows: ({ shortestPaths }) => shortestPaths,
});

/** Actors and Fabriques by id; a Fabrique's is marked, so that an actor may have the same. */
function neighboursOf(participations: Dataset['participations']): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (one: string, other: string) => {
    const known = neighbours.get(one);
    if (known === undefined) neighbours.set(one, [other]);
    else known.push(other);
  };
  for (const { actor, fabrique } of participations) {
    add(actor, `Fabrique:${fabrique}`);
    add(`Fabrique:${fabrique}`, actor);
  }
  return neighbours;
}

/** All within reach of a node, in the order in which they are met. */
function reached(from: string, neighbours: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set([from]);
  let frontier = [from];
  for (let distance = 1; distance <= furthest && seen.size < enoughReached; distance += 1) {
    frontier = [...new Set(frontier.flatMap((id) => neighbours.get(id) ?? []))].filter((id) => !seen.has(id));
    for (const id of frontier) seen.add(id);
  }
  return [...seen];
}
