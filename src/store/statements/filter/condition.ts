import type { z } from 'zod';
import type { GraphParams } from '../../engines/graph-store.ts';
import { readPiece } from './piece.ts';

/** The nodes and relationships that conditions are about. A statement binds each under this name. */
export const filteredNouns = [
  'fabrique',
  'territoire',
  'organisation',
  'participation',
  'actor',
  'departement',
  'region',
  'publication',
] as const;
export type FilteredNoun = (typeof filteredNouns)[number];

/** A condition on rows of the graph. Plain data: the text of the statement depends on all of it but the values of parameters. */
export type Condition =
  | { readonly is: 'own'; readonly piece: string; readonly params: GraphParams }
  | { readonly is: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly is: 'not'; readonly of: Condition }
  /** The condition holds for what another noun of the row is: `as` is bound to the same variable. */
  | { readonly is: 'as'; readonly noun: FilteredNoun; readonly as: FilteredNoun; readonly of: Condition }
  | RelatedCondition;

/** A condition on the number of distinct related nodes that pass `where`. */
export interface RelatedCondition {
  readonly is: 'related';
  readonly relation: string;
  readonly params: GraphParams;
  /** Minimum, included; null: none. */
  readonly min: number | null;
  /** Maximum, included; null: none. */
  readonly max: number | null;
  /** Null: all related nodes count. */
  readonly where: Condition | null;
}

/** A relation between nouns, whose pattern is a file of `cypher/_relations/`. */
export interface Relation {
  /** The noun of its start, and the name of that variable in the pattern. */
  readonly from: FilteredNoun;
  /** The variable of the pattern whose distinct values count. */
  readonly end: string;
  /** The noun of each variable that the pattern binds; null if conditions cannot be about it. */
  readonly binds: Readonly<Record<string, FilteredNoun | null>>;
  /** The noun that the start is at the end: the actor of a participation of a territoire is that territoire. */
  readonly startIs?: FilteredNoun;
}

/** Binds a file of `cypher/_conditions/` to the shapes of its parameters. */
export function defineCondition<Params extends z.ZodRawShape>(piece: string, shapes: Params) {
  defined.conditions.set(piece, shapes);
  readPiece('_conditions', piece);
  return (params: z.input<z.ZodObject<Params>>): Condition => ({ is: 'own', piece, params: params as GraphParams });
}

/** Binds a file of `cypher/_relations/` to the shapes of its parameters, and to what it binds. */
export function defineRelation<Params extends z.ZodRawShape>(name: string, shapes: Params, relation: Relation) {
  defined.relations.set(name, { shapes, relation });
  readPiece('_relations', name);
  return (
    params: z.input<z.ZodObject<Params>>,
    { min, max }: Pick<RelatedCondition, 'min' | 'max'>,
    where: Condition | null,
  ): RelatedCondition => ({ is: 'related', relation: name, params: params as GraphParams, min, max, where });
}

/** All conditions and relations, by file: for the compiler, and for tests that compare them with the folders. */
export const defined = {
  conditions: new Map<string, z.ZodRawShape>(),
  relations: new Map<string, { readonly shapes: z.ZodRawShape; readonly relation: Relation }>(),
};

/** The condition that each of several holds; null if there is none. */
export function all(conditions: readonly (Condition | null)[]): Condition | null {
  const of = conditions.filter((it) => it !== null);
  return of.length < 2 ? (of[0] ?? null) : { is: 'all', of };
}
