import { z } from 'zod';
import { after } from '../../domain/maybe-promise.ts';
import type { FabriqueRecord } from '../../store/statements/records.ts';
import type { AnswerContext } from '../context.ts';
import { countOf } from '../loaders/request.ts';
import { Connection } from '../page/connection.ts';
import { type PageArguments, parsePage } from '../page/page.ts';

/** A similar Fabrique, with what makes it so. */
export interface SimilarFabrique {
  readonly node: FabriqueRecord;
  /** From 0 to 1. */
  readonly jaccard: number;
  readonly sharedCount: number;
  readonly actorIds: readonly string[];
}

const similarCursor = z.tuple([z.int().positive(), z.int().positive(), z.int(), z.string()]);

/** The Fabriques that share actors with one, the most similar first. Errors: `BAD_USER_INPUT`. */
export function similarFabriques({ id }: FabriqueRecord, args: PageArguments, { loaders, limits }: AnswerContext) {
  const list = `fabrique.${id}.similar`;
  const page = parsePage(args, list, similarCursor, limits);
  const [shared, total, year, key] = page.cursor ?? [];
  const position =
    shared === undefined || total === undefined || year === undefined || key === undefined
      ? null
      : { shared, total, year, key };
  return new Connection({
    list,
    page,
    fetch: (limit) => loaders.similarToFabrique.load({ id, after: position, limit }),
    cursorOf: (row) => [row.shared, row.total, row.fabrique.year, row.fabrique.key],
    edgeOf: ({ fabrique, shared, total, actorIds }): SimilarFabrique => ({
      node: fabrique,
      jaccard: shared / total,
      sharedCount: shared,
      actorIds,
    }),
    count: () => after(loaders.similarCountOfFabrique.load({ id }), countOf),
  });
}
