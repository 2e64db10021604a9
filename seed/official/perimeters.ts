import { invalid } from '../curation/csv.ts';
import type { TerritoireRow } from '../curation/curation.ts';
import type { Official, OfficialTerritoire } from './official.ts';

/** A row of territoires.csv with its place in the official geography. */
export interface Placed {
  /** The official code where there is one, else the slug. */
  readonly id: string;
  readonly row: TerritoireRow;
  /** The communes that it covers or, for a QPV, lies in; empty when nothing official says. */
  readonly communes: ReadonlySet<string>;
  /** The départements of those communes, unless the row gives others. */
  readonly departements: readonly string[];
}

export function placeRows(rows: readonly TerritoireRow[], official: Official): Placed[] {
  return rows.map((row) => ({
    id: row.code ?? row.slug,
    row,
    communes: new Set(partsOf(row, official).flatMap(({ communes }) => communes)),
    departements: departementsOf(row, official),
  }));
}

export function departementsOf(row: TerritoireRow, official: Official): string[] {
  if (row.departements.length > 0) return row.departements;
  return [...new Set(partsOf(row, official).flatMap(({ departements }) => departements))].sort();
}

function partsOf(row: TerritoireRow, official: Official): OfficialTerritoire[] {
  const column = row.code ? 'code' : 'perimetre';
  return (row.code ? [row.code] : row.perimetre).map((code) => {
    const found = official.territoires.get(code);
    if (found) return found;
    const message = `column « ${column} »: « ${code} » is no commune, EPCI or EPT of ${official.label}`;
    throw invalid('territoires.csv', row.row, message);
  });
}

/**
 * The ids of the territoires that enclose one: those that hold all its communes and more, the smallest first.
 *
 * A QPV is smaller than the commune in which it lies, so for it "all its communes" is enough. Of two bodies with
 * exactly the same communes, one encloses the other when its perimeter names it: a Territoire d'industrie of one CC.
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
