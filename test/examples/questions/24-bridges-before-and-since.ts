import type { Question } from './question.ts';

interface Row {
  readonly name: string;
  readonly betweenness: number;
}

const rounded = ({ nodes }: { nodes: { nodes: Row[] } }) =>
  nodes.nodes.map(({ name, betweenness }) => [name, betweenness.toFixed(4)]);

/**
 * Betweenness by networkx, of the partners that share a Fabrique: 15 Fabriques to 2021, with 26 partners and 76 pairs; the others
 * have 41 partners and 155 pairs.
 */
export const question: Question = {
  read: ({ before, since }) => [before.nodeCount, rounded(before), since.nodeCount, rounded(since)],
  answer: [
    26,
    [
      ['Direction générale des outre-mer', '0.4456'],
      ['Ministère des Solidarités et de la Santé', '0.1811'],
      ['Réseau francophone des villes amies des aînés', '0.1656'],
    ],
    41,
    [
      ['Banque des territoires', '0.3589'],
      ['Cerema', '0.1734'],
      ['ADEME', '0.0984'],
    ],
  ],
};
