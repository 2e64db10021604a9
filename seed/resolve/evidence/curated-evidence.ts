import type { EvidenceProperty } from '../../../src/domain/evidence-properties.ts';
import { supportedValues } from '../../curation/check-evidence.ts';
import type { EvidenceRow } from '../../curation/rows.ts';
import { type Finding, finding } from '../../findings/finding.ts';
import { actorsOf } from '../named-mentions.ts';
import { placesInBlock } from '../places-in-block.ts';
import { territoireId } from '../territoire-id.ts';
import { perimeterFacts } from './perimeter-facts.ts';
import { type EvidenceInputs, type Piece, supporting } from './piece.ts';

/** The property that each column states; « perimetre » states several. */
const propertyOf = {
  titre: 'TITLE',
  periode: 'PERIOD',
  nature: 'KIND',
  type: 'KIND',
  parent: 'PARENT',
  sigle: 'ACRONYM',
  alias: 'ALIAS',
  departements: 'DEPARTEMENT',
} as const satisfies Partial<Record<EvidenceRow['colonne'], EvidenceProperty>>;

const typeOf = { fabriques: 'FABRIQUE', organisations: 'ORGANISATION', territoires: 'TERRITOIRE' } as const;

export interface CuratedPiece {
  readonly row: EvidenceRow;
  readonly piece: Piece;
}

/** What evidence.csv gives. Words of the source page that are not there give a finding and no evidence. */
export function curatedEvidence(inputs: EvidenceInputs): { pieces: CuratedPiece[]; findings: Finding[] } {
  const pieces: CuratedPiece[] = [];
  const findings: Finding[] = [];
  for (const row of inputs.curation.evidence) {
    const place = row.nature === 'SOURCE_PAGE' ? placeOf(row, inputs) : null;
    if (place === undefined) {
      findings.push(finding('EVIDENCE_NOT_FOUND', { row: row.row, slug: row.slug, words: row.texte }));
      continue;
    }
    const { nature: kind, adresse: url, date } = row;
    const source = { kind, text: place?.text ?? row.texte, url, date, line: place?.line ?? null };
    pieces.push(...factsOf(row, inputs).map((support) => ({ row, piece: support(source) })));
  }
  return { pieces, findings };
}

/** The facts that a row supports. */
function factsOf(row: EvidenceRow, inputs: EvidenceInputs): ReturnType<typeof supporting>[] {
  if (row.colonne === 'perimetre') return perimeterFacts(row, inputs);
  const property = propertyOf[row.colonne];
  const subject = subjectOf(row, inputs);
  return supportedValues(row, inputs.curation).map((value) =>
    supporting(typeOf[row.fichier], subject, property, value),
  );
}

function subjectOf({ fichier, slug }: EvidenceRow, { curation }: EvidenceInputs): string {
  const territoire = fichier === 'territoires' ? curation.territoires.find((one) => one.slug === slug) : undefined;
  return territoire ? territoireId(territoire) : slug;
}

/** Where the words of a row are: in the block of the Fabrique, or in the first block that has them, those that name it first. */
function placeOf(row: EvidenceRow, inputs: EvidenceInputs) {
  const subject = subjectOf(row, inputs);
  const own = inputs.blocks.filter(({ fabrique, mentions }) =>
    row.fichier === 'fabriques' ? fabrique === row.slug : mentions.some((one) => actorsOf(one).includes(subject)),
  );
  const searched = row.fichier === 'fabriques' ? own : new Set([...own, ...inputs.blocks]);
  for (const { fabrique } of searched) {
    const [place] = placesInBlock(row.texte, fabrique, inputs);
    if (place) return place;
  }
  return undefined;
}
