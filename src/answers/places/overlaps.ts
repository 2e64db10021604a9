import { z } from 'zod';
import { overlapCount, overlapPage } from '../../store/statements/overlap.ts';
import type { AnswerContext } from '../context.ts';
import { Connection } from '../page/connection.ts';
import { type PageArguments, parsePage } from '../page/page.ts';

const overlapCursor = z.tuple([z.string(), z.string()]);

/** Pairs of territoires that both took part, one of which contains the other. Errors: `BAD_USER_INPUT`. */
export function territoireOverlaps(args: PageArguments, { run, limits }: AnswerContext) {
  const list = 'territoireOverlaps';
  const page = parsePage(args, list, overlapCursor, limits);
  const [afterInner, afterOuter] = page.cursor ?? [null, null];
  return new Connection({
    list,
    page,
    fetch: (limit) => run(overlapPage, { afterInner, afterOuter, limit }),
    cursorOf: ({ inner, outer }) => [inner.key, outer.key],
    edgeOf: (node) => ({ node }),
    count: async () => (await run(overlapCount, {}))[0]?.count ?? 0,
  });
}
