import type { Question } from './question.ts';

/** The partners of the six Fabriques that name ADEME as a partner: 22 others. 70 pairs of these share a Fabrique; ADEME adds 22. */
export const question: Question = {
  read: ({ network: { node, ego } }) => ({
    neighbours: node.neighbours.edges.map(({ node: { name } }: { node: { name: string } }) => name).sort(),
    nodes: ego.nodeCount,
    edges: ego.edgeCount,
    listed: ego.edges.nodes.length,
    // By networkx, in the ego network.
    betweenness: ego.node.betweenness.toFixed(6),
  }),
  answer: {
    neighbours: [
      ...['ADN Tourisme', 'Action Logement', 'Agence France Locale', 'Aix-Marseille Université', 'Atout France'],
      ...['Banque des territoires', 'Centre français des fonds et fondations', 'Cerema'],
      'Commissariat général au développement durable',
      "Direction générale de l'aménagement, du logement et de la nature",
      'Direction générale des entreprises',
      'Direction générale des infrastructures, des transports et des mobilités',
      'Direction générale des outre-mer',
      ...['France Active', 'France Stratégie', 'France Tiers-Lieux', 'INRAE', 'Institut Ville Commerce'],
      ...['Office français de la biodiversité', 'Plan urbanisme construction architecture', 'Procos'],
      'Réseau vélo et marche',
    ],
    ...{ nodes: 23, edges: 92, listed: 92, betweenness: '0.388240' },
  },
};
