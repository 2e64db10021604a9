import { z } from 'zod';
import { after, type MaybePromise } from '../../domain/maybe-promise.ts';
import { departementsMatching, regions } from '../../store/statements/geography.ts';
import type { DepartementRecord, RegionRecord, TerritoireRecord } from '../../store/statements/records.ts';
import type { AnswerContext } from '../context.ts';
import type {
  DepartementFilterInput,
  FabriqueFilterInput,
  Filtered,
  TerritoireFilterInput,
} from '../filter/filter-input.ts';
import { parseDepartementFilter, parseFabriqueFilter, parseTerritoireFilter } from '../filter/filters.ts';
import { listCondition } from '../filter/parse-filter.ts';
import { orNull } from '../loaders/id-loader.ts';
import { countOf } from '../loaders/request.ts';
import { Connection } from '../page/connection.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import { relatedActors } from '../page/related-actors.ts';

/** The départements that pass a filter, by code. Errors: `BAD_USER_INPUT`. */
export async function departementsUnder(
  { filter }: Filtered<DepartementFilterInput>,
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
export function territoiresOfPlace(
  place: Place,
  args: PageArguments & Filtered<TerritoireFilterInput>,
  context: AnswerContext,
) {
  const { loaders, limits } = context;
  return after(listCondition(parseTerritoireFilter, args.filter, context), (condition) =>
    after(departementsOf(place, loaders), (departements) =>
      relatedActors({
        ...{ list: `${place.type}.${place.code}.territoires`, args, limits },
        load: (slice) => loaders.territoiresOfPlace.load({ departements, condition, ...slice }),
        count: () => loaders.territoireCountOfPlace.load({ departements, condition }),
        edgeOf: ({ actor }) => ({ node: actor }),
      }),
    ),
  );
}

const fabriqueCursor = z.tuple([z.int(), z.string()]);

/**
 * The Fabriques in which a territoire took part that lies at least partly in a place, the newest first, ties by title.
 * Errors: `BAD_USER_INPUT`.
 */
export function fabriquesOfPlace(
  place: Place,
  args: PageArguments & Filtered<FabriqueFilterInput>,
  context: AnswerContext,
) {
  const { loaders, limits } = context;
  const list = `${place.type}.${place.code}.fabriques`;
  const page = parsePage(args, list, fabriqueCursor, limits);
  const [afterYear, afterKey] = page.cursor ?? [null, null];
  return after(listCondition(parseFabriqueFilter, args.filter, context), (condition) =>
    after(departementsOf(place, loaders), (departements) => {
      const request = { departements, condition, afterYear, afterKey, backward: page.backward };
      return new Connection({
        list,
        page,
        fetch: (limit) => loaders.fabriquesOfPlace.load({ ...request, limit }),
        cursorOf: ({ fabrique }) => [fabrique.year, fabrique.key],
        edgeOf: ({ fabrique }) => ({ node: fabrique }),
        count: () => after(loaders.fabriqueCountOfPlace.load({ departements, condition }), countOf),
      });
    }),
  );
}

function departementsOf({ type, code }: Place, loaders: AnswerContext['loaders']): MaybePromise<string[]> {
  if (type === 'Departement') return [code];
  return after(loaders.departementsOfRegion.load(code), (found) => found.map((it) => it.code));
}

/** The territoires that lie within a territoire, by name. Errors: `BAD_USER_INPUT`. */
export function territoiresWithin(
  { id }: TerritoireRecord,
  args: PageArguments & Filtered<TerritoireFilterInput>,
  context: AnswerContext,
) {
  const { loaders, limits } = context;
  return after(listCondition(parseTerritoireFilter, args.filter, context), (condition) =>
    relatedActors({
      ...{ list: `territoire.${id}.contains`, args, limits },
      load: (slice) => loaders.territoiresInside.load({ id, condition, ...slice }),
      count: () => loaders.territoireCountInside.load({ id, condition }),
      edgeOf: ({ actor }) => ({ node: actor }),
    }),
  );
}
