import type { Role } from '../../domain/roles.ts';

/** The ids of the Fabriques that a question is about; null means all of them. */
export type Scope = readonly string[] | null;

export interface RoleRequest {
  readonly id: string;
  readonly roles: readonly Role[];
}

export interface ScopedRequest extends RoleRequest {
  readonly scope: Scope;
}

/** Which part of an ordered list is read. */
export interface Slice {
  readonly afterKey: string | null;
  readonly backward: boolean;
  readonly limit: number;
}

/** One statement serves requests of several sizes: it reads as many rows as the largest asks. */
export function greatestLimit(requests: readonly { readonly limit: number }[]): number {
  return Math.max(...requests.map(({ limit }) => limit));
}

/** A scope as a parameter. */
export function scopeIds(scope: Scope): string[] | null {
  return scope === null ? null : [...scope];
}
