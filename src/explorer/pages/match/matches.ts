import { NameMatchesDocument, type NameMatchesQuery } from '../../generated/operations.ts';
import { type Certainty, certaintyOf } from '../../names/certainty.ts';
import type { Ask } from '../../page.ts';

type Candidate = NonNullable<NameMatchesQuery['resolve']>[number]['candidates'][number];
export type MatchedNode = Candidate['node'];

/** What a name of the list refers to. */
export interface Match {
  readonly name: string;
  readonly certainty: Certainty;
  /** The nearest node. Null if none is near. */
  readonly node: MatchedNode | null;
  /** The other nodes that are as near, if the reader has to choose. */
  readonly others: readonly MatchedNode[];
}

/** Names in one request: `dataset.limits.names` of the API. */
const namesOfRequest = 100;

/** Matches each name of a list, in its order. One operation for each hundred of distinct names. */
export async function matchesOf(names: readonly string[], ask: Ask): Promise<Match[]> {
  const distinct = [...new Set(names)];
  const byName = new Map<string, Match>();
  for (let start = 0; start < distinct.length; start += namesOfRequest) {
    const asked = distinct.slice(start, start + namesOfRequest);
    const { resolve } = await ask(NameMatchesDocument, { names: asked });
    for (const [index, name] of asked.entries()) byName.set(name, matchOf(name, resolve?.[index]?.candidates ?? []));
  }
  return names.flatMap((name) => byName.get(name) ?? []);
}

function matchOf(name: string, candidates: readonly Candidate[]): Match {
  const certainty = certaintyOf(candidates.map(({ score }) => score));
  const [best, ...rest] = candidates;
  const others = certainty === 'several' && best !== undefined ? rest.filter((it) => alike(it, best)) : [];
  return { name, certainty, node: best?.node ?? null, others: others.map(({ node }) => node) };
}

const alike = (one: Candidate, best: Candidate) => certaintyOf([best.score, one.score]) === 'several';
