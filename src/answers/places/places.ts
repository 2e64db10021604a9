import { z } from 'zod';
import { departementsMatching, regions } from '../../store/statements/geography.ts';
import type { DepartementRecord, RegionRecord, TerritoireRecord } from '../../store/statements/records.ts';
import type { AnswerContext } from '../context.ts';
import type { DepartementFilterInput } from '../filter/filter-input.ts';
import { parseDepartementFilter } from '../filter/filters.ts';
import { orNull } from '../loaders/align.ts';
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

/** The département with a code. Null if there is none. */
export function findDepartement(code: string, { loaders }: AnswerContext): Promise<DepartementRecord | null> {
  return orNull(loaders.departement.load(code));
}

/** The région with a code. Null if there is none. */
export function findRegion(code: string, { loaders }: AnswerContext): Promise<RegionRecord | null> {
  return orNull(loaders.region.load(code));
}

/** A département or a région. */
export type Place = DepartementRecord | RegionRecord;

/** The territoires that lie at least partly in a place, by name. Errors: `BAD_USER_INPUT`. */
export async function territoiresOfPlace(place: Place, args: PageArguments, { loaders, limits }: AnswerContext) {
  const list = `${place.type}.${place.code}.territoires`;
  const page = parsePage(args, list, keyCursor, limits);
  const departements = await departementsOf(place, loaders);
  return new Connection({
    list,
    page,
    fetch: (limit) =>
      loaders.territoiresOfPlace.load({
        ...{ departements, limit },
        afterKey: page.cursor?.[0] ?? null,
        backward: page.backward,
      }),
    cursorOf: ({ actor }) => [actor.key],
    edgeOf: ({ actor }) => ({ node: actor }),
    count: async () => (await loaders.countsOfPlace.load({ departements }))[0]?.territoires ?? 0,
  });
}

const fabriqueCursor = z.tuple([z.int(), z.string()]);

/**
 * The Fabriques in which a territoire took part that lies at least partly in a place, the newest first, ties by title.
 * Errors: `BAD_USER_INPUT`.
 */
export async function fabriquesOfPlace(place: Place, args: PageArguments, { loaders, limits }: AnswerContext) {
  const list = `${place.type}.${place.code}.fabriques`;
  const page = parsePage(args, list, fabriqueCursor, limits);
  const [afterYear, afterKey] = page.cursor ?? [null, null];
  const departements = await departementsOf(place, loaders);
  return new Connection({
    list,
    page,
    fetch: (limit) =>
      loaders.fabriquesOfPlace.load({ departements, afterYear, afterKey, limit, backward: page.backward }),
    cursorOf: ({ fabrique }) => [fabrique.year, fabrique.key],
    edgeOf: ({ fabrique }) => ({ node: fabrique }),
    count: async () => (await loaders.countsOfPlace.load({ departements }))[0]?.fabriques ?? 0,
  });
}

async function departementsOf({ type, code }: Place, loaders: AnswerContext['loaders']): Promise<string[]> {
  return type === 'Departement' ? [code] : (await loaders.departementsOfRegion.load(code)).map((it) => it.code);
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
