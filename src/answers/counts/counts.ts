import { z } from 'zod';
import { actorGroups, type CountRow, fabriqueGroups, participationGroups } from '../../store/statements/count.ts';
import { type Optional, parseArguments } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import {
  type FabriqueFilterInput,
  type FabriqueFilterParams,
  foundUnder,
  isUnfiltered,
} from '../filter/fabrique-filter.ts';
import type { Run } from '../run.ts';
import { type CountDimension, countDimensions, dimensionParams } from './dimensions.ts';
import { type CountGroup, groupsOf } from './groups.ts';

export const countSubjects = ['FABRIQUES', 'TERRITOIRES', 'ORGANISATIONS', 'PARTICIPATIONS'] as const;
export type CountSubject = (typeof countSubjects)[number];

export type CountArguments = { readonly of: CountSubject; readonly by: readonly CountDimension[] } & Optional<{
  filter: FabriqueFilterInput;
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
  const rows = await foundUnder(args.filter, context, (filter) =>
    countBy[args.of](context.run, filter, dimensionParams(by)),
  );
  const groups = groupsOf(rows, by);
  return by.length === 0 && groups.length === 0 ? [{ keys: [], count: 0 }] : groups;
}

type CountBy = (
  run: Run,
  filter: FabriqueFilterParams,
  dimensions: ReturnType<typeof dimensionParams>,
) => Promise<readonly CountRow[]>;

const countBy: Record<CountSubject, CountBy> = {
  FABRIQUES: (run, filter, dimensions) => run(fabriqueGroups, { ...filter, ...dimensions }),
  TERRITOIRES: countActors('Territoire'),
  ORGANISATIONS: countActors('Organisation'),
  PARTICIPATIONS: (run, filter, dimensions) => run(participationGroups, { ...filter, ...dimensions }),
};

function countActors(type: 'Territoire' | 'Organisation'): CountBy {
  return (run, filter, dimensions) =>
    run(actorGroups, { type, filtered: !isUnfiltered(filter), ...filter, ...dimensions });
}
