import type { Question } from './question.ts';

/** Of 55 partners, 22 share a Fabrique with ADEME, 28 more share one with these, and four are in another part of the network. */
export const question: Question = {
  read: ({ network: { distances } }) => ({
    counts: distances.counts,
    unreachable: distances.unreachableCount,
    mean: distances.mean,
    listed: distances.nodes.edges.map(({ distance }: { distance: number }) => distance),
  }),
  answer: {
    counts: [
      { distance: 1, nodeCount: 22 },
      { distance: 2, nodeCount: 28 },
    ],
    unreachable: 4,
    mean: (22 + 2 * 28) / 50,
    listed: [...new Array(22).fill(1), ...new Array(28).fill(2)],
  },
};
