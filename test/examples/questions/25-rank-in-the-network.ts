import type { Question } from './question.ts';

/** Measures by networkx; each rank is 1 + the number of partners with a higher value. */
export const question: Question = {
  read: ({ network: { nodeCount, node } }) => ({
    nodeCount,
    ...node,
    betweenness: node.betweenness.toFixed(6),
    closeness: node.closeness.toFixed(6),
  }),
  answer: {
    nodeCount: 55,
    name: 'ADEME',
    ...{ degree: 22, strength: 29, betweenness: '0.096901', closeness: '0.593542', coreness: 7 },
    ranks: { degree: 2, strength: 2, betweenness: 2, closeness: 2, coreness: 1 },
  },
};
