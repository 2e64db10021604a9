/** How often two actors took part, alone and together, among all Fabriques of a question. */
export interface Occurrences {
  /** a: Fabriques of the first actor. */
  readonly a: number;
  /** b: Fabriques of the second actor. */
  readonly b: number;
  /** c: Fabriques of both. */
  readonly c: number;
}

// Measures of association between two sets. References: N. J. van Eck and L. Waltman, "How to normalize cooccurrence
// data? An analysis of some well-known similarity measures", JASIST 60(8), 2009; K. W. Church and P. Hanks, "Word
// association norms, mutual information, and lexicography", Computational Linguistics 16(1), 1990 (PMI).

/** c / (a + b - c), from 0 to 1 (Jaccard). */
export function jaccard({ a, b, c }: Occurrences): number {
  return c / (a + b - c);
}

/** c / sqrt(a b), from 0 to 1 (cosine, also Salton's measure). */
export function cosine({ a, b, c }: Occurrences): number {
  return c / Math.sqrt(a * b);
}

/** c / min(a, b), from 0 to 1: the share of the rarer actor's Fabriques that have both (inclusion, overlap). */
export function inclusion({ a, b, c }: Occurrences): number {
  return c / Math.min(a, b);
}

/** c / (a b), from 0 to 1 (association strength, proximity index; up to a factor the same order as lift). */
export function associationStrength({ a, b, c }: Occurrences): number {
  return c / (a * b);
}

/** N c / (a b): how many times more often together than if each came by chance; 1 means as often. */
export function lift({ a, b, c }: Occurrences, total: number): number {
  return (total * c) / (a * b);
}

/** log2(N c / (a b)), in bits (pointwise mutual information); 0 means as often as by chance. */
export function pmi(occurrences: Occurrences, total: number): number {
  return Math.log2(lift(occurrences, total));
}

/**
 * Newman's weight: each Fabrique that both share gives 1 / (k - 1), k being the actors that it has in the roles of the
 * question, so that a Fabrique with many actors ties each pair of them less. With k = 2 it gives 1.
 *
 * Reference: M. E. J. Newman, "Scientific collaboration networks. II", Physical Review E 64, 016132, 2001.
 */
export function newmanWeight(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + 1 / (size - 1), 0);
}
