import { departementsMatching, regions } from '../../store/statements/geography.ts';
import type { DepartementRecord, RegionRecord, TerritoireRecord } from '../../store/statements/records.ts';
import type { AnswerContext } from '../context.ts';
import type { DepartementFilterInput } from '../filter/filter-input.ts';
import { parseDepartementFilter } from '../filter/filters.ts';
import { Connection } from '../page/connection.ts';
import { keyCursor } from '../page/cursor-shape.ts';
import { type PageArguments, parsePage } from '../page/page.ts';

/** The départements that pass a filter, by code. Errors: `BAD_USER_INPUT`. */
export async function departementsUnder(
  { filter }: { readonly filter?: DepartementFilterInput | null | undefined },
  context: AnswerContext,
): Promise<readonly DepartementRecord[]> {
  const { condition } = await parseDepartementFilter(filter ?? {}, 'filter', context);
  return context.run(departementsMatching.where({ departement: condition }), {});
}

/** All régions, by code. */
export function allRegions({ run }: Pick<AnswerContext, 'run'>): Promise<readonly RegionRecord[]> {
  return run(regions, { codes: null });
}

/** The territoires that lie at least partly in a département, by name. Errors: `BAD_USER_INPUT`. */
export function territoiresOfDepartement(
  { code }: DepartementRecord,
  args: PageArguments,
  { loaders, limits }: AnswerContext,
) {
  const list = `departement.${code}.territoires`;
  const page = parsePage(args, list, keyCursor, limits);
  return new Connection({
    list,
    page,
    fetch: (limit) =>
      loaders.territoiresOfDepartement.load({
        ...{ code, limit },
        afterKey: page.cursor?.[0] ?? null,
        backward: page.backward,
      }),
    cursorOf: ({ actor }) => [actor.key],
    edgeOf: ({ actor }) => ({ node: actor }),
    count: () => loaders.territoireCountOfDepartement.load(code),
  });
}

/** The territoires that lie within a territoire, by name. Errors: `BAD_USER_INPUT`. */
export function territoiresWithin({ id }: TerritoireRecord, args: PageArguments, { loaders, limits }: AnswerContext) {
  const list = `territoire.${id}.contains`;
  const page = parsePage(args, list, keyCursor, limits);
  return new Connection({
    list,
    page,
    fetch: (limit) =>
      loaders.territoiresInside.load({
        ...{ id, limit },
        afterKey: page.cursor?.[0] ?? null,
        backward: page.backward,
      }),
    cursorOf: ({ actor }) => [actor.key],
    edgeOf: ({ actor }) => ({ node: actor }),
    count: () => loaders.territoireCountInside.load(id),
  });
}
