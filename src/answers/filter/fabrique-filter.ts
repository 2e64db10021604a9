import { z } from 'zod';
import { type FabriqueStatus, fabriqueStatusSchema } from '../../domain/fabrique-statuses.ts';
import { fold } from '../../domain/fold.ts';
import type { FabriqueFilterParams } from '../../store/statements/fabrique.ts';
import { type Optional, parseArguments, queryText } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { parseGlobalId, parseIds } from '../global-id.ts';
import type { Limits } from '../limits.ts';
import type { Scope } from '../loaders/request.ts';
import { requireDepartement, requireRegion } from '../places/official-code.ts';

export type { FabriqueFilterParams } from '../../store/statements/fabrique.ts';

/** A filter as a client writes it: all conditions must hold. */
export type FabriqueFilterInput = Optional<{
  years: Optional<{ from: number; to: number }>;
  status: FabriqueStatus;
  text: string;
  /** Official code. */
  region: string;
  /** Official code. */
  departement: string;
  /** Global id. */
  territoire: string;
  /** Global id. */
  organisation: string;
  /** Global ids. */
  ids: readonly string[];
}>;

const filterSchema = z.object({
  years: z
    .object({ from: z.int().nullish(), to: z.int().nullish() })
    .refine(({ from, to }) => from == null || to == null || from <= to, 'Give a "from" that is not after "to".')
    .nullish(),
  status: fabriqueStatusSchema.nullish(),
  text: queryText.nullish(),
  region: z.string().nullish(),
  departement: z.string().nullish(),
  territoire: z.string().nullish(),
  organisation: z.string().nullish(),
  ids: z.array(z.string()).nullish(),
});

/** The filter that every Fabrique passes. */
export const anyFabrique: FabriqueFilterParams = {
  yearFrom: null,
  yearTo: null,
  status: null,
  text: null,
  ids: null,
  departement: null,
  region: null,
  territoire: null,
  organisation: null,
};

type FilterArgument = FabriqueFilterInput | null | undefined;

/** Errors: `BAD_USER_INPUT` for an unknown code, an id of another type, years in the wrong order. */
export async function fabriqueFilterParams(
  filter: FilterArgument,
  { limits, loaders }: Pick<AnswerContext, 'limits' | 'loaders'>,
): Promise<FabriqueFilterParams> {
  const params = parseFilter(filter, limits);
  await requirePlaces(params, loaders);
  return params;
}

async function requirePlaces(
  { departement, region }: FabriqueFilterParams,
  loaders: AnswerContext['loaders'],
): Promise<void> {
  await Promise.all([
    requireDepartement(departement, 'filter.departement', loaders),
    requireRegion(region, 'filter.region', loaders),
  ]);
}

function parseFilter(filter: FilterArgument, limits: Limits): FabriqueFilterParams {
  const given = parseArguments(filter ?? {}, filterSchema, 'filter');
  return {
    yearFrom: given.years?.from ?? null,
    yearTo: given.years?.to ?? null,
    status: given.status ?? null,
    text: given.text == null ? null : fold(given.text),
    ids: parseIds(given.ids, 'Fabrique', limits),
    departement: given.departement ?? null,
    region: given.region ?? null,
    territoire:
      given.territoire == null ? null : parseGlobalId(given.territoire, 'filter.territoire', ['Territoire']).id,
    organisation:
      given.organisation == null ? null : parseGlobalId(given.organisation, 'filter.organisation', ['Organisation']).id,
  };
}

/**
 * The rows that a statement finds under a filter. A code that some Fabrique has is a valid one, so codes are looked up only
 * when nothing was found. Errors: as `fabriqueFilterParams`.
 */
export async function foundUnder<Found extends readonly unknown[] | null>(
  filter: FilterArgument,
  { limits, loaders }: Pick<AnswerContext, 'limits' | 'loaders'>,
  find: (params: FabriqueFilterParams) => Promise<Found>,
): Promise<Found> {
  const params = parseFilter(filter, limits);
  const found = await find(params);
  if (found?.length === 0) await requirePlaces(params, loaders);
  return found;
}

/** The ids of the Fabriques that pass a filter. Null, without a statement, when all do. Errors: as `fabriqueFilterParams`. */
export function scopeOf(filter: FilterArgument, context: Pick<AnswerContext, 'limits' | 'loaders'>): Promise<Scope> {
  return foundUnder(filter, context, (params) => scopeUnder(params, context.loaders));
}

/** Whether every Fabrique passes a filter. */
export function isUnfiltered(params: FabriqueFilterParams): boolean {
  return Object.values(params).every((value) => value === null);
}

/** As `scopeOf`, for a filter that has been parsed. */
export async function scopeUnder(params: FabriqueFilterParams, loaders: AnswerContext['loaders']): Promise<Scope> {
  return isUnfiltered(params) ? null : loaders.scope.load(params);
}

/** N: how many Fabriques pass a filter. */
export async function countUnder(scope: Scope, loaders: AnswerContext['loaders']): Promise<number> {
  return scope === null ? loaders.fabriqueCount.load(anyFabrique) : scope.length;
}
