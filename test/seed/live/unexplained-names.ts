import type { Dataset } from '../../../src/domain/dataset.ts';
import { fold } from '../../../src/domain/fold.ts';
import { issuesOfMentions } from '../../../src/domain/mention-issues.ts';

/** The mentions whose words are not the name of their actor, although no note and no issue says so. */
export function unexplainedNames({ participations, territoires, organisations, dataIssues }: Dataset): string[] {
  const names = new Map([
    ...territoires.map(({ id, name }) => [`TERRITOIRE ${id}`, name] as const),
    ...organisations.map(({ slug, name }) => [slug, name] as const),
  ]);
  const issues = issuesOfMentions(participations, dataIssues);
  return participations.flatMap(({ actor, role, mention }, index) => {
    const name = names.get(role === 'TERRITOIRE' ? `TERRITOIRE ${actor}` : actor) ?? '';
    const isName = withoutParentheses(mention.text) === withoutParentheses(name);
    return isName || mention.note !== null || issues.has(index)
      ? []
      : [`line ${mention.line}: ${mention.text}: ${name}`];
  });
}

function withoutParentheses(text: string): string {
  return fold(text.replace(/\([^)]*\)/g, ''));
}
