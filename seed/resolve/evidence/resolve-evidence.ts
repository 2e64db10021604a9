import type { Evidence } from '../../../src/domain/dataset.ts';
import { evidenceId } from '../../../src/domain/evidence-id.ts';
import { evidenceKinds } from '../../../src/domain/evidence-kinds.ts';
import { evidenceProperties } from '../../../src/domain/evidence-properties.ts';
import { factKey, statedFacts } from '../../../src/domain/stated-facts.ts';
import type { Finding } from '../../findings/finding.ts';
import { perimetersOf } from '../perimeters.ts';
import { unusedRow } from '../unused-row.ts';
import { curatedEvidence } from './curated-evidence.ts';
import { officialEvidence } from './official-evidence.ts';
import { pageEvidence } from './page-evidence.ts';
import type { EvidenceInputs, Piece } from './piece.ts';
import { titleEvidence } from './title-evidence.ts';

export interface ResolvedEvidence {
  readonly evidence: readonly Evidence[];
  readonly findings: readonly Finding[];
}

/**
 * The evidence for the facts of the data set, from its mentions, the official data, the sources of titles and evidence.csv.
 *
 * Order: Fabriques, territoires, organisations; each by subject, property, value and kind. A row of evidence.csv that supports no
 * fact gives a finding.
 */
export function resolveEvidence(given: Omit<EvidenceInputs, 'perimeters'>): ResolvedEvidence {
  const perimeters = perimetersOf(given.curation.territoires, given.official).map((one) => [one.id, one] as const);
  const inputs: EvidenceInputs = { ...given, perimeters: new Map(perimeters) };
  const stated = new Set(statedFacts(inputs.entities).map(factKey));
  const { pieces: curated, findings } = curatedEvidence(inputs);
  const useful = curated.filter(({ piece }) => stated.has(factKey(piece)));
  const used = new Set(useful.map(({ row }) => row));
  const found = [...pageEvidence(inputs), ...officialEvidence(inputs), ...titleEvidence(inputs)].filter((piece) =>
    stated.has(factKey(piece)),
  );
  const byId = new Map(
    [...found, ...useful.map(({ piece }) => piece)].map((piece) => [evidenceId(piece), piece] as const),
  );
  const unused = [...new Set(curated.map(({ row }) => row))].filter((row) => !used.has(row));
  return {
    evidence: [...byId].map(([id, piece]) => ({ id, ...piece })).sort(inOrder),
    findings: [
      ...findings,
      ...unused.map(({ row, slug, texte }) => unusedRow('evidence.csv', row, `${slug} : ${texte}`)),
    ],
  };
}

const subjectTypes: readonly Piece['subjectType'][] = ['FABRIQUE', 'TERRITOIRE', 'ORGANISATION'];

function inOrder(one: Evidence, other: Evidence): number {
  return (
    subjectTypes.indexOf(one.subjectType) - subjectTypes.indexOf(other.subjectType) ||
    compare(one.subject, other.subject) ||
    evidenceProperties.indexOf(one.property) - evidenceProperties.indexOf(other.property) ||
    compare(one.value, other.value) ||
    evidenceKinds.indexOf(one.kind) - evidenceKinds.indexOf(other.kind) ||
    compare(one.text, other.text) ||
    compare(one.url ?? '', other.url ?? '')
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
