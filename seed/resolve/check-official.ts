import { fold } from '../../src/domain/fold.ts';
import type { CorrectionRow, TerritoireRow } from '../curation/rows.ts';
import type { Official } from '../official/official.ts';
import type { Passage } from '../page/page.ts';

import { departementsOf } from './perimeters.ts';
import { type Problem, problem } from './problem.ts';
import { readPageCodes, writtenKind } from './territoire-names.ts';

/** A correction that covers a difference from the official data. */
interface Covering {
  readonly row: Pick<CorrectionRow, 'nature'>;
}

/** Differences between the codes of a mention and the official départements. None if a correction (« code ») covers them. */
export function checkCodes(
  mention: Passage,
  row: TerritoireRow,
  corrections: readonly Covering[],
  official: Official,
): Problem[] {
  if (corrections.some((correction) => correction.row.nature === 'code')) return [];
  const { codes, oddities } = readPageCodes(mention.text, official);
  const own = departementsOf(row, official);
  const differs = codes.some((code) => !own.includes(code)) || own.some((code) => !codes.includes(code));
  const where = `${row.nom} lies on ${own.join(', ')} (${evidenceOf(row, official)})`;
  const faults = [...oddities, ...(differs ? [`${codes.join(', ') || 'no code'} on the page, ${where}`] : [])];
  return faults.map((fault) => problem('CODE_DISAGREEMENT', mention.line, `« ${mention.text} »: ${fault}`));
}

function evidenceOf(row: TerritoireRow, official: Official): string {
  if (row.departements.length > 0) return `territoires.csv, row ${row.row}`;
  return `${row.code ?? row.perimetre.join(', ')}, ${official.label}`;
}

/** A difference between the kind in a mention (CA, CC or CU) and the official kind. None if a correction covers it. */
export function checkKind(
  mention: Passage,
  row: TerritoireRow,
  corrections: readonly Covering[],
  official: Official,
): Problem[] {
  const written = writtenKind(mention.text);
  const kind = row.code ? official.territoires.get(row.code)?.kind : undefined;
  if (!written || !kind || written === kind || corrections.some((correction) => correction.row.nature === 'type'))
    return [];
  return [
    problem(
      'KIND_DISAGREEMENT',
      mention.line,
      `« ${mention.text} »: official kind ${kind} (${row.code}, ${official.label})`,
    ),
  ];
}

/** Differences between the name and type of a row of territoires.csv and the official ones. Parentheses are ignored. */
export function checkOfficialName(row: TerritoireRow, official: Official): Problem[] {
  const found = row.code ? official.territoires.get(row.code) : undefined;
  if (!found) return [];
  const message = (what: string) => `territoires.csv, row ${row.row}: « ${row.slug} » is officially ${what}`;
  const problems: Problem[] = [];
  if (withoutParentheses(row.nom) !== withoutParentheses(found.name)) {
    problems.push(problem('NAME_DISAGREEMENT', null, message(`« ${found.name} »`)));
  }
  if (row.type !== found.kind) problems.push(problem('NAME_DISAGREEMENT', null, message(`of type ${found.kind}`)));
  return problems;
}

function withoutParentheses(name: string): string {
  return fold(name.replace(/\([^)]*\)/g, ''));
}
