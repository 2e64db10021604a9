import type { Role } from '../../domain/roles.ts';
import type { Condition } from '../../store/statements/filter/condition.ts';

/** The ids of the Fabriques that pass a filter; null means all Fabriques. */
export type Scope = readonly string[] | null;

export interface RoleRequest {
  readonly id: string;
  readonly roles: readonly Role[];
}

export interface ScopedRequest extends RoleRequest {
  readonly scope: Scope;
}

export interface ConditionedRequest extends RoleRequest {
  /** A condition on participations; null: all of them. */
  readonly condition: Condition | null;
}

/** The part of an ordered list to read. */
export interface Slice {
  readonly afterKey: string | null;
  readonly backward: boolean;
  readonly limit: number;
}

/** A scope as a statement takes it. */
export function scopeIds(scope: Scope): string[] | null {
  return scope === null ? null : [...scope];
}

/** The number in the one row of a statement that counts; 0 without a row. */
export function countOf([counted]: readonly { readonly count: number }[]): number {
  return counted?.count ?? 0;
}
