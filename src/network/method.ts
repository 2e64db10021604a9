import { roleTable } from '../domain/roles.ts';
import type { Backbone, CommunityOptions, NetworkOptions, NetworkWeight } from './network.ts';
import { communityRuns, communityRunsLimit, pageRankDamping } from './parameters.ts';

/**
 * How every figure of a network was computed, in English, ready to quote in a paper: one paragraph, with references.
 * `fabriqueCount` is N, as in `project`; which Fabriques these are is for the caller to say.
 */
export function methodOf(
  question: NetworkOptions,
  communities: CommunityOptions | null,
  fabriqueCount: number,
): string {
  return [
    ...networkSentences(question, fabriqueCount),
    ...backboneSentences(question.backbone),
    ...countSentences(question),
    ...figureSentences(question),
    ...communitySentences(question, communities),
  ].join(' ');
}

function networkSentences({ roles, mode, weight, minFabriques }: NetworkOptions, fabriqueCount: number): string[] {
  const actors = listed(roles.map((role) => roleTable[role].nouns));
  const enough = minFabriques === 1 ? 'one or more' : `${minFabriques} or more`;
  const vertices = `of the ${actors} of ${fabriqueCount} Fabriques prospectives that took part in ${enough} of them in ${roles.length === 1 ? 'this role' : 'any of these roles'}`;
  const once = roles.length === 1 ? '' : ' An actor that took part in a Fabrique in several roles counts once there.';
  return mode === 'TWO_MODE'
    ? [
        `Two-mode network ${vertices}, and of these Fabriques.`,
        `An edge links an actor to each Fabrique that it took part in; all weigh 1.${once}`,
      ]
    : [
        `One-mode network ${vertices}; those without an edge are kept.`,
        `An undirected edge links two actors that took part in the same Fabrique.${once}`,
        weightSentences[weight],
      ];
}

const normalised =
  'where a and b are the numbers of Fabriques of the two actors and c that of both (van Eck and Waltman, JASIST 60(8), 2009).';

const weightSentences: Record<NetworkWeight, string> = {
  COUNT: 'The weight of an edge is the number of Fabriques of both actors.',
  NEWMAN:
    'The weight of an edge is the sum, over the Fabriques of both actors, of 1 / (k - 1), where k is the number of actors ' +
    'that the Fabrique has in these roles (Newman, Physical Review E 64, 016132, 2001).',
  JACCARD: `The weight of an edge is the Jaccard index c / (a + b - c), ${normalised}`,
  COSINE: `The weight of an edge is the cosine c / sqrt(a b), ${normalised}`,
  ASSOCIATION_STRENGTH: `The weight of an edge is the association strength c / (a b), ${normalised}`,
};

function backboneSentences(backbone: Backbone | null): string[] {
  if (backbone === null) return [];
  if (backbone.method === 'DISPARITY') {
    return [
      `Only the backbone by the disparity filter at alpha = ${backbone.alpha} is kept: edges with (1 - p)^(k - 1) < alpha at ` +
        'one of their ends or both, p being the share of the edge in the strength of that vertex and k its degree, where k > 1 ' +
        '(Serrano, Boguñá and Vespignani, PNAS 106(16), 2009).',
    ];
  }
  return [
    `Only statistically validated edges are kept: those whose false discovery rate is at most ${backbone.q}. Their p-value is ` +
      'the upper tail of the hypergeometric distribution, that two actors with as many Fabriques share as many or more by ' +
      'chance (Tumminello et al., PLoS ONE 6(3), 2011), corrected by Benjamini and Hochberg (JRSS B 57(1), 1995) over all ' +
      'pairs of these actors, those that never met included.',
  ];
}

function countSentences({ minCount }: NetworkOptions): string[] {
  return minCount === 1 ? [] : [`Edges of less than ${minCount} common Fabriques are then left out.`];
}

function figureSentences({ mode }: NetworkOptions): string[] {
  return [
    mode === 'ONE_MODE'
      ? 'Density is the number of edges divided by that of all pairs of vertices.'
      : 'Density is the number of edges divided by that of all pairs of an actor and a Fabrique; the other measures take the network as any undirected one.',
    'Degree is the number of edges of a vertex, strength the sum of their weights.',
    'Betweenness (Freeman, Sociometry 40(1), 1977; by the algorithm of Brandes, Journal of Mathematical Sociology 25(2), 2001), ' +
      'closeness and the diameter, which is that of the largest component, count each edge as 1; betweenness is divided by ' +
      '(n - 1)(n - 2) / 2, n being the number of vertices; closeness is corrected for components as by Wasserman and Faust ' +
      '(Social Network Analysis, 1994, p. 201).',
    'Eigenvector centrality (Bonacich, Journal of Mathematical Sociology 2(1), 1972) is weighted, of Euclidean length 1, and ' +
      'defined within the largest component only.',
    `PageRank (Brin and Page, Computer Networks and ISDN Systems 30, 1998) is weighted, with damping ${pageRankDamping}.`,
    'Coreness is the k of the innermost k-core of a vertex (Seidman, Social Networks 5(3), 1983).',
    mode === 'ONE_MODE'
      ? 'Clustering is the share of the pairs of neighbours that are linked, 0 with less than two neighbours, and its average is over all vertices (Watts and Strogatz, Nature 393, 1998).'
      : 'Clustering is 0, since a two-mode network has no triangles, and has no average.',
    'Degree assortativity is the correlation of the degrees at the two ends of the edges (Newman, Physical Review E 67, 026126, 2003).',
  ];
}

function communitySentences({ mode }: NetworkOptions, communities: CommunityOptions | null): string[] {
  if (communities === null) return [];
  return [
    `Communities are by the Louvain method (Blondel et al., Journal of Statistical Mechanics, P10008, 2008) on the weights, at ` +
      `resolution ${communities.resolution}: of ${communityRuns} runs from random orders of the vertices (seed ` +
      `${communities.seed}), the one of the highest modularity; in networks of more than ` +
      `${communityRunsLimit.toLocaleString('en')} vertices and edges, of one run.`,
    'Modularity (Newman and Girvan, Physical Review E 69, 026113, 2004) is weighted and at the same resolution (Reichardt ' +
      `and Bornholdt, Physical Review E 74, 016110, 2006)${mode === 'TWO_MODE' ? '; it is not the one for two-mode networks of Barber' : ''}.`,
    'Stability is the mean adjusted Rand index (Hubert and Arabie, Journal of Classification 2, 1985) between this run and ' +
      'the others.',
  ];
}

/** "a, b and c" */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
