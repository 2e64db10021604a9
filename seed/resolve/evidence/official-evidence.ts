import type { Territoire } from '../../../src/domain/dataset.ts';
import { territoireKindTable } from '../../../src/domain/territoire-kinds.ts';
import type { Official, OfficialTerritoire } from '../../official/official.ts';
import type { Perimeter } from '../perimeters.ts';
import { type EvidenceInputs, hasWords, type Piece, supporting } from './piece.ts';

/** What the official codes show: the kind, names, départements and enclosing territoires of what has a code or a perimeter. */
export function officialEvidence({ entities, official, perimeters }: EvidenceInputs): Piece[] {
  return entities.territoires.flatMap((territoire) => {
    const own = perimeters.get(territoire.id);
    if (own === undefined) return [];
    return [
      ...kindAndNames(territoire, official),
      ...departementEvidence(territoire, own, official),
      ...territoire.within.flatMap((id) => {
        const outer = perimeters.get(id);
        return outer ? memberEvidence(territoire.id, own, outer, official) : [];
      }),
    ];
  });
}

function kindAndNames({ id, code, kind, aliases }: Territoire, official: Official): Piece[] {
  const found = code === null ? undefined : official.territoires.get(code);
  if (found === undefined) return [];
  const isA = `${reference(found)} : ${territoireKindTable[found.kind].label} (${official.label})`;
  return [
    supporting('TERRITOIRE', id, 'KIND', kind)({ kind: 'OFFICIAL_DATA', text: isA }),
    ...aliases
      .filter((alias) => hasWords(found.name, alias))
      .map((alias) =>
        supporting(
          'TERRITOIRE',
          id,
          'ALIAS',
          alias,
        )({
          kind: 'OFFICIAL_DATA',
          text: `${reference(found)} (${official.label})`,
        }),
      ),
  ];
}

/** None where the curation gives the départements: then they do not follow from the official data. */
function departementEvidence({ id, departements }: Territoire, own: Perimeter, official: Official): Piece[] {
  if (own.row.departements.length > 0) return [];
  return departements.flatMap((code) => {
    const part = partsOf(own, official).find((one) => one.departements.includes(code));
    if (part === undefined) return [];
    const text = `${reference(part)} : ${inDepartement(part, code, official)} (${official.label})`;
    return [supporting('TERRITOIRE', id, 'DEPARTEMENT', code)({ kind: 'OFFICIAL_DATA', text })];
  });
}

function inDepartement({ communes, kind }: OfficialTerritoire, code: string, official: Official): string {
  if (kind === 'COMMUNE') return `en ${code}`;
  const inside = communes.filter((one) => official.territoires.get(one)?.departements.includes(code));
  const all = inside.length === communes.length;
  return `${communes.length} communes membres, ${all ? 'toutes' : `dont ${inside.length}`} en ${code}`;
}

/** The members by which one territoire lies within another. None if both are the same official place. */
function memberEvidence(id: string, inner: Perimeter, outer: Perimeter, official: Official): Piece[] {
  const support = supporting('TERRITOIRE', id, 'WITHIN', outer.id);
  return partsOf(outer, official).flatMap((part) =>
    partsOf(inner, official)
      .filter((one) => one.code !== part.code && one.communes.every((commune) => part.communes.includes(commune)))
      .map((one) => {
        const member = one.kind === 'COMMUNE' ? `${one.name} (${one.code})` : `celles de ${reference(one)}`;
        const text = `${reference(part)} : ${part.communes.length} communes membres, dont ${member} (${official.label})`;
        return support({ kind: 'OFFICIAL_DATA', text });
      }),
  );
}

/** The official places that a territoire consists of: itself, or those of its perimeter. */
function partsOf({ row }: Perimeter, official: Official): OfficialTerritoire[] {
  const codes = row.code === null ? row.perimetre : [row.code];
  return codes.flatMap((code) => official.territoires.get(code) ?? []);
}

function reference({ kind, code, name }: OfficialTerritoire): string {
  return `${kind === 'COMMUNE' ? 'Commune' : 'SIREN'} ${code}, ${name}`;
}
