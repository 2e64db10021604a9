import type { EpciFinancing } from '../../domain/epci-financing.ts';
import type { FabriqueStatus } from '../../domain/fabrique-statuses.ts';
import type { OrganisationKind } from '../../domain/organisation-kinds.ts';
import type { Role } from '../../domain/roles.ts';
import type { TerritoireKind } from '../../domain/territoire-kinds.ts';

// Filters as clients write them: every condition may be null or left out, and all conditions of a filter must hold. A reference is a
// global id, a slug or an official code.

type Maybe<Value> = Value | null | undefined;

/** The argument of a list: only the nodes that pass. Default: all. */
export interface Filtered<Filter> {
  readonly filter?: Maybe<Filter>;
}

/** Filters that are combined. */
export interface Combined<Filter> {
  readonly and?: Maybe<readonly Filter[]>;
  readonly or?: Maybe<readonly Filter[]>;
  readonly not?: Maybe<Filter>;
}

/** A span with both ends, either of which may be open. */
export interface Span<Value> {
  readonly from?: Maybe<Value>;
  readonly to?: Maybe<Value>;
}

export interface CountInput<Filter> {
  readonly min?: Maybe<number>;
  readonly max?: Maybe<number>;
  /** Which of the related nodes count. Default: all. */
  readonly filter?: Maybe<Filter>;
}

/** Conditions on the related nodes. All must hold. */
export interface RelationInput<Filter> {
  /** At least one passes. */
  readonly some?: Maybe<Filter>;
  /** All pass; also when there is none. */
  readonly every?: Maybe<Filter>;
  /** None passes. */
  readonly none?: Maybe<Filter>;
  readonly count?: Maybe<CountInput<Filter>>;
}

/** A minimum and a maximum, both included, either of which may be open. */
export interface NumbersInput {
  readonly min?: Maybe<number>;
  readonly max?: Maybe<number>;
}

export interface PeriodInput extends Span<string> {
  readonly minMonths?: Maybe<number>;
  readonly maxMonths?: Maybe<number>;
}

export interface FabriqueFilterInput extends Combined<FabriqueFilterInput> {
  readonly ids?: Maybe<readonly string[]>;
  readonly years?: Maybe<Span<number>>;
  readonly status?: Maybe<FabriqueStatus>;
  readonly text?: Maybe<string>;
  readonly period?: Maybe<PeriodInput>;
  readonly region?: Maybe<string>;
  readonly departement?: Maybe<string>;
  readonly territoire?: Maybe<string>;
  readonly organisation?: Maybe<string>;
  readonly territoires?: Maybe<RelationInput<TerritoireFilterInput>>;
  readonly organisations?: Maybe<RelationInput<OrganisationFilterInput>>;
  readonly partners?: Maybe<RelationInput<OrganisationFilterInput>>;
  readonly cofinanceurs?: Maybe<RelationInput<OrganisationFilterInput>>;
  readonly associations?: Maybe<RelationInput<OrganisationFilterInput>>;
  readonly participations?: Maybe<RelationInput<ParticipationFilterInput>>;
  readonly publications?: Maybe<RelationInput<PublicationFilterInput>>;
}

interface ActorFilterInput {
  readonly ids?: Maybe<readonly string[]>;
  readonly text?: Maybe<string>;
  readonly reviewed?: Maybe<boolean>;
  readonly minFabriques?: Maybe<number>;
  readonly years?: Maybe<Span<number>>;
  readonly firstYear?: Maybe<Span<number>>;
  readonly lastYear?: Maybe<Span<number>>;
  readonly fabriques?: Maybe<RelationInput<FabriqueFilterInput>>;
  readonly participations?: Maybe<RelationInput<ParticipationFilterInput>>;
}

export interface TerritoireFilterInput extends ActorFilterInput, Combined<TerritoireFilterInput> {
  readonly kinds?: Maybe<readonly TerritoireKind[]>;
  readonly departement?: Maybe<string>;
  readonly region?: Maybe<string>;
  readonly population?: Maybe<NumbersInput>;
  readonly epci?: Maybe<string>;
  readonly arrondissement?: Maybe<string>;
  readonly financing?: Maybe<EpciFinancing>;
  readonly within?: Maybe<RelationInput<TerritoireFilterInput>>;
  readonly contains?: Maybe<RelationInput<TerritoireFilterInput>>;
}

export interface OrganisationFilterInput extends ActorFilterInput, Combined<OrganisationFilterInput> {
  readonly roles?: Maybe<readonly Role[]>;
  readonly kinds?: Maybe<readonly OrganisationKind[]>;
  readonly parent?: Maybe<string>;
  readonly parts?: Maybe<RelationInput<OrganisationFilterInput>>;
}

export interface ParticipationFilterInput extends Combined<ParticipationFilterInput> {
  readonly roles?: Maybe<readonly Role[]>;
  readonly origin?: Maybe<'LABEL' | 'PROSE'>;
  readonly years?: Maybe<Span<number>>;
  readonly text?: Maybe<string>;
  readonly lines?: Maybe<readonly number[]>;
  readonly hasNote?: Maybe<boolean>;
  readonly actor?: Maybe<string>;
  readonly fabrique?: Maybe<FabriqueFilterInput>;
  readonly territoire?: Maybe<TerritoireFilterInput>;
  readonly organisation?: Maybe<OrganisationFilterInput>;
}

export interface DepartementFilterInput extends Combined<DepartementFilterInput> {
  readonly codes?: Maybe<readonly string[]>;
  readonly region?: Maybe<string>;
  readonly territoires?: Maybe<RelationInput<TerritoireFilterInput>>;
}

export interface PublicationFilterInput extends Combined<PublicationFilterInput> {
  readonly text?: Maybe<string>;
  readonly fabrique?: Maybe<FabriqueFilterInput>;
}
