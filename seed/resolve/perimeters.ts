import type { TerritoireRow } from '../curation/rows.ts';
import type { Official, OfficialTerritoire } from '../official/official.ts';
import { territoireId } from './territoire-id.ts';

/** A row of territoires.csv with its perimeter in the official geography. */
export interface Perimeter {
  /** The official code, or else the slug. */
  readonly id: string;
  readonly row: TerritoireRow;
  /** Codes of the communes that it covers; for a QPV, in which it lies. Empty if unknown. */
  readonly communes: ReadonlySet<string>;
  /** Codes of the départements in the row, or else of those of the communes. */
  readonly departements: readonly string[];
}

export function perimetersOf(rows: readonly TerritoireRow[], official: Official): Perimeter[] {
  return rows.map((row) => ({
    id: territoireId(row),
    row,
    communes: new Set(partsOf(row, official).flatMap(({ communes }) => communes)),
    departements: departementsOf(row, official),
  }));
}

export function departementsOf(row: TerritoireRow, official: Official): string[] {
  if (row.departements.length > 0) return row.departements;
  return [...new Set(partsOf(row, official).flatMap(({ departements }) => departements))].sort();
}

/** The official places of which a territoire is made. A commune that was merged counts as the one of today. */
function partsOf(row: TerritoireRow, { territoires, successors }: Official): OfficialTerritoire[] {
  const places = (codes: readonly string[]) =>
    codes.flatMap((code) => territoires.get(code) ?? territoires.get(successors.get(code) ?? '') ?? []);
  const own = places(row.code ? [row.code] : []);
  // Of an EPCI that has left the official data, the curation may say the perimeter.
  return own.length > 0 ? own : places(row.perimetre);
}

/**
 * Ids of the territoires around one, smallest first: those that have all of its communes and more.
 *
 * A QPV is smaller than its commune, so for a QPV all of its communes are enough. Of two territoires with the same communes,
 * one is around the other if its column `perimetre` has the code of the other: a Territoire d'industrie of one CC.
 */
export function enclosing(inner: Perimeter, all: readonly Perimeter[]): string[] {
  return all
    .filter((outer) => outer.id !== inner.id && outer.row.type !== 'QPV' && contains(outer, inner))
    .sort((a, b) => a.communes.size - b.communes.size || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

function contains(outer: Perimeter, inner: Perimeter): boolean {
  if (inner.communes.size === 0) return false;
  if (![...inner.communes].every((commune) => outer.communes.has(commune))) return false;
  if (outer.communes.size > inner.communes.size || inner.row.type === 'QPV') return true;
  return inner.row.code !== null && outer.row.perimetre.includes(inner.row.code);
}
