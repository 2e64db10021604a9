import type { Question } from './question.ts';

/** The lines of the frozen page with both words, CARENE and 44, as `grep -n CARENE` shows them. */
export const question: Question = {
  read: ({ search }) =>
    search.nodes.map(({ mention }: { mention: { line: number; text: string } }) => [mention.line, mention.text]).sort(),
  answer: [
    [141, 'communauté d’agglomération de Saint-Nazaire (CARENE - 44)'],
    [49, 'CA de Saint-Nazaire / CARENE (44)'],
  ],
};
