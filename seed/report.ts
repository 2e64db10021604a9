import type { BuiltDataset } from './dataset-from-page.ts';
import { checkAnnouncedTerritoires, checkLossless } from './page/lossless.ts';
import { type Problem, type ProblemKind, problemKinds } from './resolve/problem.ts';

const headings: Record<ProblemKind, string> = {
  UNKNOWN_FABRIQUE: 'Fabriques that fabriques.csv does not know (add a row with their opening words)',
  UNKNOWN_TERRITOIRE: 'Territoires that territoires.csv does not know (add a row, or the spelling to a row)',
  UNKNOWN_ORGANISATION: 'Bodies that organisations.csv does not know (add a row, or an alias to a row)',
  CODE_DISAGREEMENT: 'Codes of the page against the official data (add a row « code » to corrections.csv)',
  KIND_DISAGREEMENT: 'Kinds of the page against the official data (add a row « type » to corrections.csv)',
  NAME_DISAGREEMENT: 'Names or types of territoires.csv that are not the official ones',
  YEAR_DISAGREEMENT: 'Years of the page against fabriques.csv',
  CORRECTION_NOT_FOUND: 'Rows of corrections.csv whose words are not on the page',
  STALE_CORRECTION: 'Rows of corrections.csv whose fault is no longer on the page (remove them)',
  UNUSED_ROW: 'Rows of the curation that nothing on the page uses (remove them)',
};

/** All problems that prevent a release, as text. Empty if there are none. */
export function renderReport({ page, problems }: Pick<BuiltDataset, 'page' | 'problems'>): string {
  const faults = [...checkLossless(page), ...checkAnnouncedTerritoires(page)];
  const losses = faults.map(({ line, text, problem }) => `  - line ${line}: « ${text} »: ${problem}\n`);
  const parts = [
    losses.length > 0 ? `The page and its reading differ:\n${losses.join('')}` : '',
    renderProblems(problems),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** The problems grouped by kind. */
function renderProblems(problems: readonly Problem[]): string {
  return problemKinds
    .map((kind) => problems.filter((problem) => problem.kind === kind))
    .filter((group) => group.length > 0)
    .map((group) => `${headings[group[0]?.kind ?? 'UNUSED_ROW']}:\n${group.map(renderProblem).join('\n')}\n`)
    .join('\n');
}

function renderProblem({ line, message, suggestions }: Problem): string {
  const near = suggestions.map((suggestion) => `\n      near: ${suggestion}`).join('');
  return `  - ${line === null ? '' : `line ${line}: `}${message}${near}`;
}
