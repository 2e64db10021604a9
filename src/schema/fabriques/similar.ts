import { z } from 'zod';
import { Connection } from '../../answers/page/connection.ts';
import { parsePage } from '../../answers/page/page.ts';
import type { FabriqueRecord } from '../../store/statements/records.ts';
import { Actor } from '../actors/actor.ts';
import { bounds } from '../bounds.ts';
import { builder } from '../builder.ts';
import { connectionType, forwardArgs } from '../page/connection-type.ts';
import { priced, pricedPage } from '../price.ts';
import { Fabrique } from './fabrique.ts';

interface SimilarEdge {
  readonly node: FabriqueRecord;
  readonly jaccard: number;
  readonly sharedCount: number;
  readonly actorIds: readonly string[];
}

const SimilarFabriqueConnection = connectionType<FabriqueRecord, SimilarEdge>('SimilarFabrique', Fabrique, {
  description: 'A page of similar Fabriques.',
  edgeFields: (t) => ({
    jaccard: t.float({
      description:
        'c / (a + b - c), from 0 to 1: c distinct actors took part in both Fabriques, in whatever roles, a in the one and ' +
        'b in the other. P. Jaccard, "Étude comparative de la distribution florale", 1901.',
      resolve: ({ jaccard }) => jaccard,
    }),
    sharedCount: t.int({
      description: 'c: distinct actors that took part in both.',
      resolve: ({ sharedCount }) => sharedCount,
    }),
    shared: t.field({
      type: [Actor],
      description: 'The actors that took part in both, by name.',
      ...priced({ rows: bounds.actorsShared }),
      resolve: async ({ actorIds }, _args, { loaders }) => {
        const actors = await Promise.all(actorIds.map((id) => loaders.actor.load(id)));
        return actors.sort((one, other) => (one.key < other.key ? -1 : 1));
      },
    }),
  }),
});

const similarCursor = z.tuple([z.int().positive(), z.int().positive(), z.int(), z.string()]);

builder.objectField(Fabrique, 'similar', (t) =>
  t.field({
    type: SimilarFabriqueConnection,
    description:
      'The Fabriques in which some of the same actors took part, the most similar first: by the Jaccard index of their ' +
      'actors, which is the number of those in both divided by the number of those in either; ties by year, the newest ' +
      'first, then by title. Fabriques without a common actor are left out.',
    args: forwardArgs(t.arg),
    ...pricedPage((_args, rows) => ({ work: 2 * rows })),
    resolve: ({ id }, args, { loaders, limits }) => {
      const list = `fabrique.${id}.similar`;
      const page = parsePage(args, list, similarCursor, limits);
      const [shared, total, year, key] = page.cursor ?? [];
      const after =
        shared === undefined || total === undefined || year === undefined || key === undefined
          ? null
          : { shared, total, year, key };
      return new Connection({
        list,
        page,
        fetch: (limit) => loaders.similarToFabrique.load({ id, after, limit }),
        cursorOf: (row) => [row.shared, row.total, row.fabrique.year, row.fabrique.key],
        edgeOf: (row) => ({
          node: row.fabrique,
          jaccard: row.shared / row.total,
          sharedCount: row.shared,
          actorIds: row.actorIds,
        }),
        count: async () => (await loaders.similarCountOfFabrique.load({ id }))[0]?.count ?? 0,
      });
    },
  }),
);
