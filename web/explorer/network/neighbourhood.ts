import type { NetworkScriptData } from '../../../src/explorer/drawing/network/script-data.ts';

/** Who is linked with whom: made once for a network. */
export interface Neighbourhood {
  /** By node. */
  readonly neighbours: readonly ReadonlySet<number>[];
  /** The indexes of the edges of each node. */
  readonly edges: readonly (readonly number[])[];
}

export function neighbourhoodOf({ nodes, edges }: NetworkScriptData): Neighbourhood {
  const neighbours = nodes.map(() => new Set<number>());
  const own = nodes.map((): number[] => []);
  for (const [index, { source, target }] of edges.entries()) {
    neighbours[source]?.add(target);
    neighbours[target]?.add(source);
    own[source]?.push(index);
    own[target]?.push(index);
  }
  return { neighbours, edges: own };
}
