import { z } from 'zod';
import type { CountParams } from '../../store/statements/count.ts';
import { type Optional, parseArguments } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { fabriqueFilter } from '../filter/fabrique-filter.ts';
import type { FabriqueFilterInput, ParticipationFilterInput } from '../filter/filter-input.ts';
import { parseParticipationFilter } from '../filter/filters.ts';
import { type CountDimension, countDimensions, dimensionParams } from './dimensions.ts';
import { type CountKey, type GroupValues, groupsOf, totalId } from './groups.ts';
import { CountMeasures, type CountStatistics, type MeasureArguments } from './measures.ts';
import { type CountSubject, subjectStatements } from './subjects.ts';

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
  const { of } = args;
  const by = parseArguments(args.by, bySchema, 'by');
  const [{ condition: fabrique }, { condition: participation }] = await Promise.all([
    fabriqueFilter(args.filter, context),
    parseParticipationFilter(args.participations ?? {}, 'participations', context),
  ]);
  const filters = { fabrique, participation };
  const unmeasured: CountParams = { ...dimensionParams(by), measured: 'NOTHING', roles: [] };
  const groups = groupsOf(await subjectStatements[of].groups(context.run, filters, unmeasured), by);
  const all = by.length === 0 && groups.length === 0 ? [{ id: totalId, keys: [], count: 0 }] : groups;
  const measures = new CountMeasures(context.run, { of, by, filters });
  return all.map((group) => new CountGroup(group, measures));
}

/** A group of a count. Measures are read for all groups at once, when one is called. */
export class CountGroup {
  /** One for each dimension, in the requested order. */
  readonly keys: readonly CountKey[];
  readonly count: number;
  readonly #id: string;
  readonly #measures: CountMeasures;

  constructor({ id, keys, count }: GroupValues, measures: CountMeasures) {
    this.keys = keys;
    this.count = count;
    this.#id = id;
    this.#measures = measures;
  }

  /** The number of distinct nodes of the group. Errors: `BAD_USER_INPUT`. */
  distinct(args: MeasureArguments): Promise<number> {
    return this.#measures.distinct(this.#id, args);
  }

  /** Statistics of the number of distinct nodes of each item. Errors: `BAD_USER_INPUT`. */
  perItem(args: MeasureArguments): Promise<CountStatistics> {
    return this.#measures.perItem(this.#id, args);
  }
}
