import { type Answer, operation } from './operation.ts';
import { pairs as combinations, drawn, wholeNumbers } from './questions.ts';

export const pairs = operation<{ minCount: number; first: number }>({
  name: 'pairs',
  about: 'the partners that work together most, of the whole graph',
  boundByDatabase: true,
  peerBy: '@cypher',
  questions: () =>
    drawn(combinations(wholeNumbers(1, 4), wholeNumbers(10, 60))).map(([minCount, first]) => ({ minCount, first })),
  variables: (question) => question,
  rows: ({ coOccurrences }) =>
    coOccurrences.nodes.map(({ a, b, ...counts }: Answer) => ({ a: a.name, b: b.name, ...counts })),
  peerVariables: (question) => question,
  peerRows: ({ partnerPairs }) => partnerPairs,
});
