import { z } from 'zod';
import {
  type CountRow,
  fabriqueGroups,
  organisationGroups,
  participationGroups,
  territoireGroups,
} from '../../store/statements/count.ts';
import { all, type Condition } from '../../store/statements/filter/condition.ts';
import { relations } from '../../store/statements/filter/conditions.ts';
import { type Optional, parseArguments } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { fabriqueFilter } from '../filter/fabrique-filter.ts';
import type { FabriqueFilterInput, ParticipationFilterInput } from '../filter/filter-input.ts';
import { parseParticipationFilter } from '../filter/filters.ts';
import type { Run } from '../run.ts';
import { type CountDimension, countDimensions, dimensionParams } from './dimensions.ts';
import { type CountGroup, groupsOf } from './groups.ts';

export const countSubjects = ['FABRIQUES', 'TERRITOIRES', 'ORGANISATIONS', 'PARTICIPATIONS'] as const;
export type CountSubject = (typeof countSubjects)[number];

export type CountArguments = { readonly of: CountSubject; readonly by: readonly CountDimension[] } & Optional<{
  filter: FabriqueFilterInput;
  participations: ParticipationFilterInput;
}>;

/** Maximum number of dimensions of one count. */
export const maximumDimensions = 4;

const bySchema = z
  .array(z.enum(countDimensions))
  .max(maximumDimensions, `Give at most ${maximumDimensions} dimensions.`)
  .refine((by) => new Set(by).size === by.length, 'Give each dimension only once.');

/** The numbers of subjects, grouped by dimensions. Without dimensions: one group, the total. Errors: `BAD_USER_INPUT`. */
export async function counts(args: CountArguments, context: AnswerContext): Promise<CountGroup[]> {
  const by = parseArguments(args.by, bySchema, 'by');
  const [{ condition: fabrique }, { condition: participation }] = await Promise.all([
    fabriqueFilter(args.filter, context),
    parseParticipationFilter(args.participations ?? {}, 'participations', context),
  ]);
  const groups = groupsOf(await countBy[args.of](context.run, { fabrique, participation }, dimensionParams(by)), by);
  return by.length === 0 && groups.length === 0 ? [{ keys: [], count: 0 }] : groups;
}

type CountBy = (
  run: Run,
  filters: { readonly fabrique: Condition | null; readonly participation: Condition | null },
  dimensions: ReturnType<typeof dimensionParams>,
) => Promise<readonly CountRow[]>;

const countBy: Record<CountSubject, CountBy> = {
  FABRIQUES: (run, { fabrique, participation }, dimensions) => {
    const tookPart =
      participation === null ? null : relations.fabrique.participations({}, { min: 1, max: null }, participation);
    return run(fabriqueGroups.where({ fabrique: all([fabrique, tookPart]) }), dimensions);
  },
  TERRITOIRES: (run, filters, dimensions) =>
    run(territoireGroups.where(filters), { filtered: isFiltered(filters), ...dimensions }),
  ORGANISATIONS: (run, filters, dimensions) =>
    run(organisationGroups.where(filters), { filtered: isFiltered(filters), ...dimensions }),
  PARTICIPATIONS: (run, filters, dimensions) => run(participationGroups.where(filters), dimensions),
};

function isFiltered(filters: object): boolean {
  return Object.values(filters).some((condition) => condition !== null);
}
