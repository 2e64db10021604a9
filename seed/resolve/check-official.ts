import { fold } from '../../src/domain/fold.ts';
import type { CorrectionRow, TerritoireRow } from '../curation/rows.ts';
import { type Finding, finding, type RowToPaste } from '../findings/finding.ts';
import type { Official } from '../official/official.ts';
import type { Passage } from '../page/page.ts';

import { departementsOf } from './perimeters.ts';
import { readPageCodes, writtenKind } from './territoire-names.ts';

/** A correction that covers a difference from the official data. */
interface Covering {
  readonly row: Pick<CorrectionRow, 'nature'>;
}

/** A mention of a territoire, and what the curation says of it. */
export interface CheckedMention {
  readonly fabrique: string;
  readonly passage: Passage;
  readonly corrections: readonly Covering[];
}

/** Differences between the codes of a mention and the official départements. None if a correction (« code ») covers them. */
export function checkCodes(mention: CheckedMention, row: TerritoireRow, official: Official): Finding[] {
  if (mention.corrections.some((correction) => correction.row.nature === 'code')) return [];
  const { codes, oddities } = readPageCodes(mention.passage.text, official);
  const own = departementsOf(row, official);
  // Of an EPCI that the official data no longer has: `CODE_NOT_OFFICIAL` says so.
  if (own.length === 0) return [];
  const evidence = evidenceOf(row, official);
  const at = (problem: string) => ({
    line: mention.passage.line,
    text: mention.passage.text,
    rows: [correctionRow(mention, 'code', problem, own.join(' et '), `${row.nom} : ${own.join(', ')} (${evidence})`)],
  });
  const differs = codes.some((code) => !own.includes(code)) || own.some((code) => !codes.includes(code));
  if (oddities.includes('MISSING')) {
    return [finding('CODE_MISSING', { name: row.nom, official: own, evidence }, at('Code de département absent'))];
  }
  return [
    ...oddities.flatMap((oddity) =>
      oddity === 'MISSING' ? [] : [finding('ODD_CODE', oddity, at('Code de département mal écrit'))],
    ),
    ...(differs
      ? [
          finding(
            'CODE_DISAGREEMENT',
            { name: row.nom, page: codes, official: own, evidence },
            at('Code de département erroné'),
          ),
        ]
      : []),
  ];
}

function evidenceOf(row: TerritoireRow, official: Official): string {
  if (row.departements.length > 0) return `territoires.csv, ${row.row}`;
  return `${row.code ?? row.perimetre.join(', ')}, ${official.label}`;
}

function correctionRow(
  { fabrique, passage }: CheckedMention,
  nature: string,
  probleme: string,
  correction: string,
  preuve: string,
): RowToPaste {
  const cells = { fabrique, texte: passage.text, nature, probleme, correction, preuve };
  return { file: 'corrections.csv', replaces: null, cells };
}

/** A difference between the kind in a mention (CA, CC or CU) and the official kind. None if a correction covers it. */
export function checkKind(mention: CheckedMention, row: TerritoireRow, official: Official): Finding[] {
  const { passage, corrections } = mention;
  const written = writtenKind(passage.text);
  const found = row.code ? official.territoires.get(row.code) : undefined;
  if (!written || !found || written === found.kind) return [];
  if (corrections.some((correction) => correction.row.nature === 'type')) return [];
  const evidence = `SIREN ${found.code}, ${found.name} (${official.label})`;
  const rows = [correctionRow(mention, 'type', 'Type inexact', found.name, evidence)];
  const facts = { kind: found.kind, code: found.code, evidence: official.label };
  return [finding('KIND_DISAGREEMENT', facts, { line: passage.line, text: passage.text, rows })];
}

/** Differences between the name and type of a row of territoires.csv and the official ones. Parentheses are ignored. */
export function checkOfficialName(row: TerritoireRow, official: Official): Finding[] {
  const found = row.code ? official.territoires.get(row.code) : undefined;
  if (!found) return [];
  const facts = { slug: row.slug, row: row.row };
  return [
    ...(withoutParentheses(row.nom) === withoutParentheses(found.name)
      ? []
      : [finding('NAME_DISAGREEMENT', { ...facts, official: found.name })]),
    ...(row.type === found.kind ? [] : [finding('TYPE_DISAGREEMENT', { ...facts, official: found.kind })]),
  ];
}

function withoutParentheses(name: string): string {
  return fold(name.replace(/\([^)]*\)/g, ''));
}
