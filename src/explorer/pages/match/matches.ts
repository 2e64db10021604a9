import { NameMatchesDocument, type NameMatchesQuery } from '../../generated/operations.ts';
import { type Certainty, certaintyOf } from '../../names/certainty.ts';
import type { Ask } from '../../page.ts';

type Resolution = NonNullable<NameMatchesQuery['resolve']>[number];
type Candidate = Resolution['candidates'][number];
export type MatchedNode = Candidate['node'];
export type AbsentPlace = NonNullable<Resolution['absentPlace']>;

/** What a name of the list refers to. */
export interface Match {
  readonly name: string;
  /** "otherPlace": the name is that of a place that the graph does not have. */
  readonly certainty: Certainty | 'otherPlace';
  /** The nearest node. Null if none is near. */
  readonly node: MatchedNode | null;
  /** The other nodes that are as near, if the reader has to choose. */
  readonly others: readonly MatchedNode[];
  /** A place of this name that the graph does not have. */
  readonly absentPlace: AbsentPlace | null;
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
    for (const [index, name] of asked.entries()) byName.set(name, matchOf(name, resolve?.[index]));
  }
  return names.flatMap((name) => byName.get(name) ?? []);
}

function matchOf(name: string, resolution: Resolution | undefined): Match {
  const { candidates = [], absentPlace = null } = resolution ?? {};
  const [best, ...rest] = candidates;
  // A homonym in the graph is shown beside the place. All other candidates are something else.
  if (absentPlace !== null && best?.matched !== absentPlace.name) {
    return { name, certainty: 'otherPlace', node: null, others: [], absentPlace };
  }
  const certainty = absentPlace === null ? certaintyOf(candidates.map(({ score }) => score)) : 'several';
  const others = certainty === 'several' && best !== undefined ? rest.filter((it) => alike(it, best)) : [];
  return { name, certainty, node: best?.node ?? null, others: others.map(({ node }) => node), absentPlace };
}

const alike = (one: Candidate, best: Candidate) => certaintyOf([best.score, one.score]) === 'several';
