import { supportedValues } from '../../curation/check-evidence.ts';
import type { EvidenceRow } from '../../curation/rows.ts';
import type { Perimeter } from '../perimeters.ts';
import { type EvidenceInputs, supporting } from './piece.ts';

/**
 * The facts that follow from a perimeter, or from the part of it that a row of evidence.csv supports: the départements of the
 * territoire, what it lies within, and what lies within it.
 */
export function perimeterFacts(row: EvidenceRow, inputs: EvidenceInputs): ReturnType<typeof supporting>[] {
  const { entities, official, perimeters } = inputs;
  const own = [...perimeters.values()].find((one) => one.row.slug === row.slug);
  if (own === undefined) return [];
  const parts = supportedValues(row, inputs.curation).flatMap((code) => official.territoires.get(code) ?? []);
  const communes = new Set(parts.flatMap((part) => part.communes));
  const isGiven = own.row.departements.length > 0;
  return entities.territoires.flatMap(({ id, departements, within }) => {
    if (id !== own.id) {
      const isInside = within.includes(own.id) && isCovered(perimeters.get(id), communes);
      return isInside ? [supporting('TERRITOIRE', id, 'WITHIN', own.id)] : [];
    }
    const supported = departements.filter((code) => parts.some((part) => part.departements.includes(code)));
    return [
      ...(isGiven ? [] : supported.map((code) => supporting('TERRITOIRE', id, 'DEPARTEMENT', code))),
      ...within.map((outer) => supporting('TERRITOIRE', id, 'WITHIN', outer)),
    ];
  });
}

function isCovered(inner: Perimeter | undefined, communes: ReadonlySet<string>): boolean {
  return inner !== undefined && [...inner.communes].every((commune) => communes.has(commune));
}
