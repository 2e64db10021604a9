import type { MaybePromise } from '../../domain/maybe-promise.ts';
import type { ConnectionPage } from '../page/connection.ts';
import type { ActorRecord } from '../records.ts';
import type { PairInRoles, PairMeasures } from './pair-measures.ts';

/** An actor that was read with its pair, or one that is loaded when a field selects it. */
export type PairedActor = ActorRecord | (() => MaybePromise<ActorRecord>);

/** A pair of a list, with its actors. */
export interface CoOccurrence extends PairInRoles {
  readonly a: PairedActor;
  readonly b: PairedActor;
  /** The measures of the list: those of a pair are relative to all pairs of its list. */
  readonly measures: PairMeasures;
}

/** A page of pairs, with the measures of its list. */
export interface CoOccurrencePage extends ConnectionPage<{ readonly node: CoOccurrence }> {
  /** The minimum that was applied: the argument, or its default. */
  readonly minFabriques: number;
  readonly measures: PairMeasures;
}
