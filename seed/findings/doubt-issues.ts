import { dataIssueId } from '../../src/domain/data-issue-id.ts';
import type { DataIssueNatureLabel } from '../../src/domain/data-issue-natures.ts';
import type { DataIssue, Dataset } from '../../src/domain/dataset.ts';
import type { Finding, FindingCode } from './finding.ts';
import { messageOf } from './messages.ts';

/** What kind of issue each doubt about the page is. */
const natures: Partial<Readonly<Record<FindingCode, DataIssueNatureLabel>>> = {
  ANNOUNCED_TERRITOIRES: 'en-tête',
  NO_ANNOUNCED_TERRITOIRES: 'en-tête',
  ODD_YEAR: 'date',
  LABEL_TWICE: 'libellé',
  NAME_TWICE: 'mention double',
};

/**
 * The data issues of a page: those of the curation, and those that doubts make without further work, in French like the others.
 * In the order of the page; on one line, the curation comes first. It also has the last word on an issue of the same id.
 */
export function withDoubts(
  curated: readonly DataIssue[],
  findings: readonly Finding[],
  fabriques: Dataset['fabriques'],
): DataIssue[] {
  const byId = new Map(curated.map((issue) => [issue.id, issue]));
  for (const finding of findings) {
    const issue = doubtIssue(finding, fabriques);
    if (issue && !byId.has(issue.id)) byId.set(issue.id, issue);
  }
  return [...byId.values()].sort((a, b) => a.line - b.line);
}

function doubtIssue(finding: Finding, fabriques: Dataset['fabriques']): DataIssue | null {
  const { line, text } = finding;
  const nature = natures[finding.code];
  if (nature === undefined || line === null || !text) return null;
  const message = messageOf(finding, 'fr');
  // A year stands above its Fabriques, and belongs to none.
  const isOfFabrique = nature === 'libellé' || nature === 'mention double';
  const fabrique = isOfFabrique ? (fabriques.findLast((it) => it.line <= line)?.slug ?? null) : null;
  return {
    id: dataIssueId({ fabrique, nature, text }),
    nature,
    fabrique,
    actor: null,
    line,
    text,
    problem: `${message.charAt(0).toUpperCase()}${message.slice(1)}`,
    correction: null,
    evidence: 'Constat automatique, à la lecture de la page',
  };
}
