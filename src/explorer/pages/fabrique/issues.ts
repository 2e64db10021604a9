import { roles, roleTable } from '../../../domain/roles.ts';
import { type CorrectionFragment, FabriqueIssuesDocument } from '../../generated/operations.ts';
import type { Ask } from '../../page.ts';
import type { Fabrique } from './facts.ts';

/** The errors and doubts on the lines of a Fabrique, by line: from its first line to the last one that names somebody or something. */
export async function issuesOf(fabrique: Fabrique, ask: Ask): Promise<readonly CorrectionFragment[]> {
  const { line, participations, publications } = fabrique;
  const named = [...participations.nodes, ...publications].map(({ mention }) => mention.line);
  const last = Math.max(line, ...named);
  const lines = Array.from({ length: last - line + 1 }, (_, index) => line + index);
  const { dataset } = await ask(FabriqueIssuesDocument, { lines });
  return dataset?.dataIssues.nodes ?? [];
}

const roleLabels = new RegExp(`^(?:${roles.map((role) => roleTable[role].pageLabelPattern).join('|')})\\s*:?$`, 'i');

/**
 * The open doubts on a whole list of participants, such as on "Territoires :". They put the numbers of the lead sentence in doubt,
 * so they stand above the title.
 */
export function headlineDoubts(issues: readonly CorrectionFragment[]): readonly CorrectionFragment[] {
  return issues.filter(({ correction, text }) => correction === null && roleLabels.test(text.trim()));
}
