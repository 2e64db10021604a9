import { invalid } from './csv.ts';
import type { TerritoireRow } from './curation.ts';
import type { Official } from './official.ts';

/** The official communes that a row of territoires.csv covers or, for a QPV, lies in; empty when not known. */
export function communesOf(row: TerritoireRow, official: Official): ReadonlySet<string> {
  const codes = row.code ? [row.code] : row.perimetre;
  return new Set(codes.flatMap((code) => requireOfficial(row, code, official).communes));
}

/** The départements on which a row lies: those of its perimeter, unless the row gives them. */
export function departementsOf(row: TerritoireRow, official: Official): string[] {
  if (row.departements.length > 0) return [...row.departements].sort();
  const codes = row.code ? [row.code] : row.perimetre;
  return [...new Set(codes.flatMap((code) => requireOfficial(row, code, official).departements))].sort();
}

function requireOfficial(row: TerritoireRow, code: string, official: Official) {
  const found = official.territoires.get(code);
  if (found) return found;
  const column = row.code ? 'code' : 'perimetre';
  throw invalid(
    'territoires.csv',
    row.row,
    `column « ${column} »: « ${code} » is no commune, EPCI or EPT of ${official.label}`,
  );
}

/** A territoire with what enclosing is derived from. */
export interface Placed {
  readonly id: string;
  readonly row: TerritoireRow;
  readonly communes: ReadonlySet<string>;
}

/**
 * The ids of the territoires that enclose one: those that hold all its communes and more, the smallest first.
 *
 * A QPV is smaller than the commune in which it lies, so for it "all its communes" is enough. Two bodies of exactly
 * the same communes enclose each other only in one direction: a Territoire d'industrie, a pays or a PETR gathers the
 * EPCI of its perimeter.
 */
export function enclosing(inner: Placed, all: readonly Placed[]): string[] {
  return all
    .filter((outer) => outer.id !== inner.id && outer.row.type !== 'QPV' && holds(outer, inner))
    .sort((a, b) => a.communes.size - b.communes.size || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

function holds(outer: Placed, inner: Placed): boolean {
  if (inner.communes.size === 0) return false;
  if (![...inner.communes].every((commune) => outer.communes.has(commune))) return false;
  if (outer.communes.size > inner.communes.size || inner.row.type === 'QPV') return true;
  return inner.row.code !== null && outer.row.perimetre.includes(inner.row.code);
}
