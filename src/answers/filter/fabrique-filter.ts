import type { MaybePromise } from '../../domain/maybe-promise.ts';
import type { Condition } from '../../store/statements/filter/condition.ts';
import type { AnswerContext } from '../context.ts';
import type { Scope } from '../loaders/request.ts';
import type { FabriqueFilterInput } from './filter-input.ts';
import { parseFabriqueFilter } from './filters.ts';
import type { FilterContext } from './rule.ts';

export type { FabriqueFilterInput } from './filter-input.ts';

/** A parsed filter of Fabriques. */
export interface FabriqueFilter {
  /** Null: every Fabrique passes. */
  readonly condition: Condition | null;
  /** The filter as a client could write it, in one way only: ids for references, nothing that is null. */
  readonly given: FabriqueFilterInput;
}

type FilterArgument = FabriqueFilterInput | null | undefined;

/** Errors: `BAD_USER_INPUT`, naming the condition and what to give. */
export async function fabriqueFilter(filter: FilterArgument, context: FilterContext): Promise<FabriqueFilter> {
  return parseFabriqueFilter(filter ?? {}, 'filter', context);
}

/** The ids of the Fabriques that pass a filter. Null, without a statement, when all do. Errors: as `fabriqueFilter`. */
export function scopeOf(filter: FilterArgument, context: FilterContext): MaybePromise<Scope> {
  if (filter == null) return null;
  return fabriqueFilter(filter, context).then(({ condition }) => scopeUnder(condition, context.loaders));
}

/** As `scopeOf`, for a filter that has been parsed. */
export function scopeUnder(condition: Condition | null, loaders: AnswerContext['loaders']): MaybePromise<Scope> {
  return condition === null ? null : loaders.scope.load({ condition });
}

/** N: how many Fabriques pass a filter. */
export function countUnder(scope: Scope, loaders: AnswerContext['loaders']): MaybePromise<number> {
  return scope === null ? loaders.fabriqueCount.load({ condition: null }) : scope.length;
}
