import { type Answer, operation } from './operation.ts';
import { drawn, pairs, wholeNumbers } from './questions.ts';

export const returning = operation<{ min: number; first: number }>({
  name: 'returning',
  about: 'the territoires in several Fabriques, those in most first, each with its last ten',
  boundByDatabase: false,
  peerBy: 'its own schema',
  questions: () => drawn(pairs(wholeNumbers(1, 6), wholeNumbers(10, 50))).map(([min, first]) => ({ min, first })),
  variables: (question) => question,
  rows: ({ territoires }) =>
    territoires.nodes.map(({ participations, ...territoire }: Answer) => ({
      ...territoire,
      fabriques: participations.nodes.map(({ fabrique }: Answer) => fabrique),
    })),
  peerVariables: (question) => question,
  peerRows: ({ territoires }) => territoires,
});
