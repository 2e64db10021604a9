import { roleTable } from '../domain/roles.ts';
import type { Backbone, CommunityOptions, Network, NetworkOptions, NetworkWeight } from './network.ts';
import { communityRunsOf, pageRankDamping } from './parameters.ts';

/**
 * How a network was built and how every measure was computed, with references, in English: one paragraph, ready to quote in a
 * paper. `fabriqueCount` is N, as in `project`: it includes Fabriques that are not in the network. The text does not say which
 * Fabriques these are, nor the version of the data; the caller does.
 */
export function methodOf(
  network: Network,
  options: NetworkOptions,
  communities: CommunityOptions | null,
  fabriqueCount: number,
): string {
  return [
    ...networkSentences(network, options, fabriqueCount),
    ...backboneSentences(options.backbone),
    ...countSentences(options),
    ...measureSentences(options),
    ...communitySentences(network, communities),
  ].join(' ');
}

function networkSentences(
  { vertices }: Network,
  { roles, mode, weight, minFabriques }: NetworkOptions,
  fabriqueCount: number,
): string[] {
  const actors = listed(roles.map((role) => roleTable[role].nouns));
  const minimum = minFabriques === 1 ? 'one' : minFabriques;
  const inRoles = roles.length === 1 ? 'this role' : 'any of these roles';
  const selected = counted(fabriqueCount, 'Fabrique prospective', 'Fabriques prospectives');
  const selection = `of the ${actors} that took part in at least ${minimum} of ${selected} in ${inRoles}`;
  const actorCount = counted(vertices.filter(({ kind }) => kind === 'ACTOR').length, 'actor', 'actors');
  // The actors of an ego network took part in Fabriques outside it too.
  const inNetwork = mode === 'TWO_MODE' ? vertices.filter(({ kind }) => kind === 'FABRIQUE') : vertices;
  const fabriques = counted(new Set(inNetwork.flatMap((vertex) => vertex.fabriques)).size, 'Fabrique', 'Fabriques');
  const once = roles.length === 1 ? '' : ' An actor that took part in a Fabrique in several roles counts once there.';
  return mode === 'TWO_MODE'
    ? [
        `Two-mode network ${selection}, and of the Fabriques in which they did: ${actorCount} and ${fabriques}.`,
        `An edge links an actor to each Fabrique in which it took part; all edges have weight 1.${once}`,
      ]
    : [
        `One-mode network ${selection}: ${actorCount}, of ${fabriques}; actors without an edge are included.`,
        `An undirected edge links two actors that took part in the same Fabrique.${once}`,
        weightSentences[weight],
      ];
}

const normalised =
  'where a and b are the numbers of Fabriques of the two actors and c is the number of Fabriques of both (van Eck and ' +
  'Waltman, JASIST 60(8), 2009).';

const weightSentences: Record<NetworkWeight, string> = {
  COUNT: 'The weight of an edge is the number of Fabriques in which both actors took part.',
  NEWMAN:
    'The weight of an edge is the sum, over the Fabriques of both actors, of 1 / (k - 1), where k is the number of actors of ' +
    'the Fabrique in these roles (Newman, Physical Review E 64, 016132, 2001).',
  JACCARD: `The weight of an edge is the Jaccard index c / (a + b - c), ${normalised}`,
  COSINE: `The weight of an edge is the cosine c / sqrt(a b), ${normalised}`,
  ASSOCIATION_STRENGTH: `The weight of an edge is the association strength c / (a b), ${normalised}`,
};

function backboneSentences(backbone: Backbone | null): string[] {
  if (backbone === null) return [];
  if (backbone.method === 'DISPARITY') {
    return [
      `Only the backbone by the disparity filter at alpha = ${backbone.alpha} is retained: the edges with (1 - p)^(k - 1) < alpha at ` +
        'one of their ends at least, where p is the share of the edge in the strength of that vertex and k > 1 is its degree ' +
        '(Serrano, Boguñá and Vespignani, PNAS 106(16), 2009).',
    ];
  }
  return [
    `Only statistically validated edges are retained: those with a false discovery rate of at most ${backbone.q}. The p-value of an ` +
      'edge is the upper tail of the hypergeometric distribution: the probability that two actors with as many Fabriques share ' +
      'at least as many by chance (Tumminello et al., PLoS ONE 6(3), 2011). It is corrected by the procedure of Benjamini and ' +
      'Hochberg (JRSS B 57(1), 1995) over all pairs of these actors, including pairs without a common Fabrique.',
  ];
}

function countSentences({ minCount }: NetworkOptions): string[] {
  return minCount === 1 ? [] : [`Edges with fewer than ${minCount} common Fabriques are then removed.`];
}

function measureSentences({ mode }: NetworkOptions): string[] {
  return [
    mode === 'ONE_MODE'
      ? 'Density is the number of edges divided by the number of possible edges, n(n - 1) / 2 for n vertices.'
      : 'Density is the number of edges divided by the number of possible edges, actors × Fabriques; the other measures treat the network like any undirected network.',
    'Degree is the number of edges of a vertex; strength is the sum of their weights.',
    'Betweenness (Freeman, Sociometry 40(1), 1977; by the algorithm of Brandes, Journal of Mathematical Sociology 25(2), 2001), ' +
      'closeness and the diameter of the largest component count each edge as one step; betweenness is divided by ' +
      '(n - 1)(n - 2) / 2, where n is the number of vertices; closeness is corrected for several components as by Wasserman ' +
      'and Faust (Social Network Analysis, 1994, p. 201).',
    'Eigenvector centrality (Bonacich, Journal of Mathematical Sociology 2(1), 1972) is weighted, has Euclidean length 1, and is ' +
      'defined in the largest component only.',
    `PageRank (Brin and Page, Computer Networks and ISDN Systems 30, 1998) is weighted, with damping ${pageRankDamping}.`,
    'Coreness is the largest k for which the vertex belongs to the k-core (Seidman, Social Networks 5(3), 1983).',
    mode === 'ONE_MODE'
      ? 'Clustering is the share of the pairs of neighbours of a vertex that are linked, 0 with fewer than two neighbours; its average is over all vertices (Watts and Strogatz, Nature 393, 1998).'
      : 'Clustering is 0 because a two-mode network has no triangles, so it has no average.',
    'Degree assortativity is the correlation of the degrees at the two ends of the edges (Newman, Physical Review E 67, 026126, 2003).',
  ];
}

function communitySentences({ mode, vertices, edges }: Network, communities: CommunityOptions | null): string[] {
  if (communities === null) return [];
  const { resolution, seed } = communities;
  const runs = communityRunsOf(vertices.length, edges.length);
  return [
    `Communities are found by the Louvain method (Blondel et al., Journal of Statistical Mechanics, P10008, 2008), with weights, ` +
      `at resolution ${resolution}: ${
        runs === 1
          ? `one run from a random order of the vertices (seed ${seed}).`
          : `of ${runs} runs from random orders of the vertices (seed ${seed}), the partition of the highest modularity.`
      }`,
    'Modularity (Newman and Girvan, Physical Review E 69, 026113, 2004) is weighted and uses the same resolution (Reichardt ' +
      `and Bornholdt, Physical Review E 74, 016110, 2006)${mode === 'TWO_MODE' ? '; it is not the two-mode modularity of Barber' : ''}.`,
    ...(runs === 1
      ? []
      : [
          'Stability is the mean adjusted Rand index (Hubert and Arabie, Journal of Classification 2, 1985) between this run and ' +
            'the others.',
        ]),
  ];
}

/** "1 actor", "2 actors" */
function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** "a, b and c" */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
