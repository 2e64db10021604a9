/** How often two actors took part, separately and together, in the selected Fabriques. */
export interface Occurrences {
  /** a: number of Fabriques of the first actor. */
  readonly a: number;
  /** b: number of Fabriques of the second actor. */
  readonly b: number;
  /** c: number of Fabriques of both. */
  readonly c: number;
}

// Measures of association between two sets. References: N. J. van Eck and L. Waltman, "How to normalize cooccurrence
// data? An analysis of some well-known similarity measures", JASIST 60(8), 2009; K. W. Church and P. Hanks, "Word
// association norms, mutual information, and lexicography", Computational Linguistics 16(1), 1990 (PMI).

/** Jaccard index: c / (a + b - c), from 0 to 1. */
export function jaccard({ a, b, c }: Occurrences): number {
  return c / (a + b - c);
}

/** Cosine, also called Salton's measure: c / sqrt(a b), from 0 to 1. */
export function cosine({ a, b, c }: Occurrences): number {
  return c / Math.sqrt(a * b);
}

/** Inclusion, or overlap coefficient: c / min(a, b), from 0 to 1. The share of the rarer actor's Fabriques that have both. */
export function inclusion({ a, b, c }: Occurrences): number {
  return c / Math.min(a, b);
}

/** Association strength, or proximity index: c / (a b), from 0 to 1. It orders pairs as lift does. */
export function associationStrength({ a, b, c }: Occurrences): number {
  return c / (a * b);
}

/** Expected number of common Fabriques, if the actors took part independently of each other: a b / N. */
export function expected({ a, b }: Occurrences, total: number): number {
  return (a * b) / total;
}

/** Lift: N c / (a b), the observed number of common Fabriques divided by the number expected by chance. */
export function lift({ a, b, c }: Occurrences, total: number): number {
  return (total * c) / (a * b);
}

/** Pointwise mutual information: log2(N c / (a b)), in bits. 0 means as often as by chance. */
export function pmi(occurrences: Occurrences, total: number): number {
  return Math.log2(lift(occurrences, total));
}

/**
 * Newman's weight: the sum over the common Fabriques of 1 / (k - 1), where k is the number of actors of the Fabrique in the
 * selected roles. `sizes` are these k. A Fabrique with many actors thus links each pair of them less; with k = 2 it adds 1.
 *
 * Reference: M. E. J. Newman, "Scientific collaboration networks. II", Physical Review E 64, 016132, 2001.
 */
export function newmanWeight(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + 1 / (size - 1), 0);
}
