import { Connection, type ConnectionPage } from '../page/connection.ts';
import type { PageRequest } from '../page/page.ts';
import type { Participation } from '../participations/participation.ts';
import { type ParticipationInList, sliceOf } from './former-participations.ts';

interface FormerList<Edge> {
  /** Name of the list and its order. */
  readonly list: string;
  readonly page: PageRequest<readonly [string]>;
  /** All participations of the list, in no order. */
  readonly all: () => Promise<readonly Participation[]>;
  /** The place of a participation in the list. */
  readonly keyOf: (node: Participation) => string;
  readonly edgeOf: (node: Participation) => Edge;
}

/** A page of the participations of what left, in the order that the graph has them. */
export function formerConnection<Edge extends { readonly node: unknown }>({
  list,
  page,
  all,
  keyOf,
  edgeOf,
}: FormerList<Edge>): ConnectionPage<Edge> {
  return new Connection<ParticipationInList, Edge>({
    list,
    page,
    fetch: async (limit) =>
      sliceOf(await all(), keyOf, { afterKey: page.cursor?.[0] ?? null, backward: page.backward, limit }),
    cursorOf: ({ key }) => [key],
    edgeOf: ({ node }) => edgeOf(node),
    count: async () => (await all()).length,
  });
}
