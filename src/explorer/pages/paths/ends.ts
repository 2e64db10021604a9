import { PathEndsDocument } from '../../generated/operations.ts';
import type { Ask } from '../../page.ts';
import { type PathNode, pathNode } from './path-nodes.ts';

/** What a reader typed for one end of the paths, and what it means. */
export type End =
  | { readonly kind: 'found'; readonly typed: string; readonly node: PathNode }
  | { readonly kind: 'unknown'; readonly typed: string; readonly suggestions: readonly PathNode[] };

/** Longest name that the form takes. */
export const maximumName = 200;

/** The nodes that two texts mean: slugs, or names that fit one node only. */
export async function findEnds(from: string, to: string, ask: Ask): Promise<readonly [from: End, to: End]> {
  const answer = await ask(PathEndsDocument, { from, to });
  const [fromNames, toNames] = answer.resolve ?? [];
  return [
    endOf(from, [answer.fromFabrique, answer.fromTerritoire, answer.fromOrganisation], fromNames?.candidates),
    endOf(to, [answer.toFabrique, answer.toTerritoire, answer.toOrganisation], toNames?.candidates),
  ];
}

type Node = Parameters<typeof pathNode>[0];

/** Names with this score are the same but for case, accents and punctuation. */
const sameName = 1;

function endOf(
  typed: string,
  bySlug: readonly Node[],
  byName: readonly { readonly score: number; readonly node: Node }[] = [],
): End {
  const slugs = bySlug.map(pathNode).filter((it) => it !== null);
  const named = byName.flatMap(({ score, node }) => {
    const known = pathNode(node);
    return known === null ? [] : [{ score, node: known }];
  });
  const exact = named.filter(({ score }) => score === sameName).map(({ node }) => node);
  for (const [only, ...others] of [slugs, exact]) {
    if (only !== undefined && others.length === 0) return { kind: 'found', typed, node: only };
  }
  const suggestions = [...slugs, ...named.map(({ node }) => node)];
  return { kind: 'unknown', typed, suggestions: [...new Map(suggestions.map((node) => [node.id, node])).values()] };
}
