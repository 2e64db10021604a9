import { z } from 'zod';
import { parseArguments, queryText } from '../../answers/arguments.ts';
import type { Context } from '../../answers/context.ts';
import { parseGlobalId, parseIds } from '../../answers/global-id.ts';
import { defaultLimits, type Limits } from '../../answers/limits.ts';
import type { FabriqueFilterParams } from '../../answers/loaders/fabrique-loaders.ts';
import type { Scope } from '../../answers/loaders/request.ts';
import { fabriqueStatusSchema } from '../../domain/dataset.ts';
import { fold } from '../../domain/fold.ts';
import { builder } from '../builder.ts';
import { requireDepartement } from '../places/departement.ts';
import { requireRegion } from '../places/region.ts';

export const FabriqueStatusEnum = builder.enumType('FabriqueStatus', {
  description: 'Whether the work of a Fabrique goes on, by the heading of the page under which it stands.',
  values: {
    EN_COURS: { value: 'EN_COURS', description: 'Under way ("Fabriques prospectives en cours").' },
    ACHEVEE: { value: 'ACHEVEE', description: 'Ended ("Fabriques prospectives achevées").' },
  } as const,
});

const YearRange = builder.inputType('YearRange', {
  description: 'A span of years.',
  fields: (t) => ({
    from: t.int({ description: 'First year, included; open when left out.' }),
    to: t.int({ description: 'Last year, included; open when left out.' }),
  }),
});

export const FabriqueFilter = builder.inputType('FabriqueFilter', {
  description: 'Which Fabriques are meant: all conditions that are given must hold.',
  fields: (t) => ({
    years: t.field({ type: YearRange, description: 'Years under which the page lists them.' }),
    status: t.field({ type: FabriqueStatusEnum, description: 'Under way or ended.' }),
    text: t.string({ description: 'Words of the title or description; case and accents do not matter.' }),
    region: t.string({
      description: 'Official code of a région ("32") in which one of its territoires lies, at least in part.',
    }),
    departement: t.string({
      description:
        'Official code of a département ("62", "2B") in which one of its territoires lies, at least in part.',
    }),
    territoire: t.id({ description: 'Global id of a territoire that took part.' }),
    organisation: t.id({ description: 'Global id of an organisation that took part, in any role.' }),
    ids: t.idList({ description: `Global ids of Fabriques, ${defaultLimits.ids} at most.` }),
  }),
});

export type FabriqueFilterInput = typeof FabriqueFilter.$inferInput;

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

/** The filter that leaves every Fabrique. */
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

/** Errors: `BAD_USER_INPUT` for an unknown code, an id of another type, years in the wrong order. */
export async function fabriqueFilterParams(
  filter: FabriqueFilterInput | null | undefined,
  context: Context,
): Promise<FabriqueFilterParams> {
  const params = parseFilter(filter, context.limits);
  await requirePlaces(params, context);
  return params;
}

async function requirePlaces({ departement, region }: FabriqueFilterParams, context: Context): Promise<void> {
  await Promise.all([
    requireDepartement(departement, 'filter.departement', context),
    requireRegion(region, 'filter.region', context),
  ]);
}

function parseFilter(filter: FabriqueFilterInput | null | undefined, limits: Limits): FabriqueFilterParams {
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
 * What a statement finds under a filter. A code that some Fabrique has is one: only where nothing was found must it be
 * looked up. Errors: as `fabriqueFilterParams`.
 */
export async function foundUnder<Found extends readonly unknown[] | null>(
  filter: FabriqueFilterInput | null | undefined,
  context: Context,
  find: (params: FabriqueFilterParams) => Promise<Found>,
): Promise<Found> {
  const params = parseFilter(filter, context.limits);
  const found = await find(params);
  if (found?.length === 0) await requirePlaces(params, context);
  return found;
}

/** The Fabriques that a filter leaves: null, which costs no statement, when it leaves all. */
export function scopeOf(filter: FabriqueFilterInput | null | undefined, context: Context): Promise<Scope> {
  return foundUnder(filter, context, (params) => scopeUnder(params, context.loaders));
}

/** Whether a filter leaves every Fabrique. */
export function isUnfiltered(params: FabriqueFilterParams): boolean {
  return Object.values(params).every((value) => value === null);
}

/** As `scopeOf`, for a filter that has been parsed. */
export async function scopeUnder(params: FabriqueFilterParams, loaders: Context['loaders']): Promise<Scope> {
  return isUnfiltered(params) ? null : loaders.scope.load(params);
}
