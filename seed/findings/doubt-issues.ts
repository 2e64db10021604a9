import type { DataIssue } from '../../src/domain/dataset.ts';
import type { Finding } from './finding.ts';
import { messageOf } from './messages.ts';

/** The data issues that doubts about the page make without further work, in French like those of the curation. */
export function doubtIssues(findings: readonly Finding[]): DataIssue[] {
  return findings.flatMap((finding) => {
    const { severity, line, text } = finding;
    if (severity !== 'DOUBTFUL' || line === null || !text) return [];
    const message = messageOf(finding, 'fr');
    const problem = `${message.charAt(0).toUpperCase()}${message.slice(1)}`;
    return [{ line, text, problem, correction: null, evidence: 'Constat automatique, à la lecture de la page' }];
  });
}
