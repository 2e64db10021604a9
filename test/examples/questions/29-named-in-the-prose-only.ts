import type { Question } from './question.ts';

interface Named {
  readonly role: string;
  readonly mention: { readonly line: number; readonly text: string };
}

/** Only line 122 names, in a sentence, an organisation with a role that no label of the page gives it. */
export const question: Question = {
  read: ({ participations }) => [
    participations.totalCount,
    participations.nodes.map(({ role, mention }: Named) => [role, mention.text, mention.line]),
  ],
  answer: [1, [['COFINANCEUR', 'Caisse des dépôts', 122]]],
};
